import type { ParamsOf, QueryOf, ReplyOf, TeamRoute } from '../../api/team/team-route.ts'
import { askUntilAnswered, fillIn, headersOf, parseAddress, problemOf, queryText } from './call.ts'
import { Refusal } from './refusal.ts'
import { newSendKey } from './send-key.ts'
import { sendWatched } from './send-form.ts'

/** A file that is the whole body of a request, and what watches over its sending. */
export interface SentBytes<R extends TeamRoute> {
  readonly params?: ParamsOf<R>
  readonly query: QueryOf<R>
  readonly bytes: Blob
  readonly signal: AbortSignal
  readonly onSent: (share: number) => void
}

/** Sends a file as `call` does a write, and tells how much of it has left. */
export async function sendBytes<R extends TeamRoute>(address: `${Uppercase<R['method']>} ${R['path']}`, { params, query, bytes, signal, onSent }: SentBytes<R>): Promise<ReplyOf<R>> {
  const { method, path } = parseAddress(address)
  const headers = { ...headersOf({ idempotencyKey: newSendKey() }), 'content-type': 'application/octet-stream' }
  const response = await askUntilAnswered(() => sendWatched(method, `/api/v1${fillIn(path, params ?? {})}${queryText(query)}`, { body: bytes.slice(0, bytes.size, 'application/octet-stream'), headers, signal, onSent }), signal)
  if (!response.ok) throw new Refusal(await problemOf(response))
  return response.json()
}
