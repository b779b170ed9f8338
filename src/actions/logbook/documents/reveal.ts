import { z } from 'zod'
import { entriesOf, type EntryOf, type LogbookEntry } from '../../../core/index.ts'
import { entryId, frame, object } from './document-fields.ts'
import { documentKind, taken, wrong } from './document-kind.ts'
import { asAbout, entrySpokenOf } from './entry-spoken-of.ts'

const form = object({ kind: z.literal('reveal'), ...frame, set: entryId })

/** Opens a set: once every role that was asked has judged, or once its last day has passed. */
export const revealDocument = documentKind('reveal', form, ({ set: id, evidence }, desk) => {
  const set = entrySpokenOf(desk, 'set', id, 'propositions')
  if (!set.ok) return set
  const before = entriesOf(desk.standing, 'reveal').find(({ about }) => about === id)
  if (before !== undefined) return wrong({ at: 'set', what: 'done-before', entry: before.id })
  const missing = waitedFor(set.value, desk.standing)
  const { due } = set.value.body
  // Also by the clock: who is a day ahead elsewhere does not see what others think on the last day on which they may judge.
  if (missing.length > 0 && (desk.known <= due || desk.today <= due)) return wrong({ at: 'set', what: 'judges-wait', waiting: missing, due })
  return taken({ ...asAbout(set.value), evidence, body: { kind: 'reveal', missing } })
})

function waitedFor({ id, body }: EntryOf<'propositions'>, standing: readonly LogbookEntry[]): readonly string[] {
  const judged = new Set(standing.filter((entry) => entry.about === id && entry.id.startsWith('entry:judgement:')).map(({ author }) => author))
  return body.judges.filter((role) => !judged.has(role))
}
