import type { bringFileRoute, bringRoute } from '../../api/team/inbox/inbox-shapes.ts'
import type { BodyOf, ReplyOf } from '../../api/team/team-route.ts'
import { markings, mostBytes } from '../../core/index.ts'
import type { InboxWords } from '../../words/workbench/inbox.ts'
import { call } from '../client/call.ts'
import { isRefusal } from '../client/refusal.ts'
import { sendForm } from '../client/send-form.ts'
import { newSendKey } from '../client/send-key.ts'
import type { Typed } from './kept-as.ts'

/** What came of bringing something in. */
export type Brought = ReplyOf<typeof bringRoute>

/** What is said of all that is brought in at once; what is empty is for the document itself to say. */
export function saidOf({ source = '', published = '', country = '', marking = 'clear', licence = '' }: Typed) {
  const given = { source, published, licence, country: country.toUpperCase() }
  return { marking: markings.find((each) => each === marking) ?? 'clear', ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')) }
}

/** Brings a text or an address in. */
export function bringTyped(body: BodyOf<typeof bringRoute>, words: InboxWords): Promise<Brought> {
  return orRefusal(words, async () => (await call<typeof bringRoute>('POST /inbox/reports', { body, idempotencyKey: newSendKey() })).body)
}

/** Brings a file in; one that is too large is refused before it is sent. */
export async function bringFile(fields: BodyOf<typeof bringFileRoute>, words: InboxWords, watched: { readonly signal: AbortSignal; readonly onSent: (share: number) => void }): Promise<Brought | 'stopped'> {
  const most = mostBytes['report-file']
  if (fields.file.size > most) return { kept: [], refused: [words.tooLarge(fields.file.name, most / 1_000_000)] }
  const brought = await orRefusal(words, () => sendForm<typeof bringFileRoute>('/inbox/files', { fields, idempotencyKey: newSendKey(), ...watched }))
  return watched.signal.aborted ? 'stopped' : brought
}

async function orRefusal(words: InboxWords, bring: () => Promise<Brought>): Promise<Brought> {
  try {
    return await bring()
  } catch (error) {
    return { kept: [], refused: [isRefusal(error) ? error.message : words.failed] }
  }
}
