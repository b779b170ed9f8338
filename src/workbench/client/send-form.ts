import type { BodyOf, ReplyOf, TeamRoute } from '../../api/team/team-route.ts'
import { askUntilAnswered, headersOf, problemOf } from './call.ts'
import { Refusal } from './refusal.ts'

/** A form with a file in it, and what watches over its sending. */
export interface SentForm<R extends TeamRoute> {
  readonly fields: BodyOf<R>
  readonly idempotencyKey: string
  readonly signal: AbortSignal
  /** Told of the share that was sent, from 0 to 1. */
  readonly onSent: (share: number) => void
}

/** Sends a form as `call` does a write; only an XMLHttpRequest tells how much of it has left. */
export async function sendForm<R extends TeamRoute>(path: R['path'], { fields, idempotencyKey, signal, onSent }: SentForm<R>): Promise<ReplyOf<R>> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields as Readonly<Record<string, string | File>>)) form.append(name, value)
  const response = await askUntilAnswered(() => sendWatched('POST', `/api/v1${path}`, { body: form, headers: headersOf({ idempotencyKey }), signal, onSent }), signal)
  if (!response.ok) throw new Refusal(await problemOf(response))
  return response.json()
}

interface WatchedBody {
  readonly body: FormData | Blob
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  readonly onSent: (share: number) => void
}

/** Sends a body, and tells how much of it has left. */
export function sendWatched(method: string, address: string, { body, headers, signal, onSent }: WatchedBody): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    request.open(method, address)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded, total }) => onSent(total === 0 ? 0 : loaded / total))
    request.addEventListener('load', () => resolve(new Response(request.responseText, { status: request.status, headers: { 'content-type': request.getResponseHeader('content-type') ?? '' } })))
    request.addEventListener('error', () => reject(new TypeError('the server cannot be reached')))
    request.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')))
    request.addEventListener('loadend', () => signal.removeEventListener('abort', stop))
    signal.addEventListener('abort', stop)
    request.send(body)
  })
}
