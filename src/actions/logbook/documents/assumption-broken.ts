import { z } from 'zod'
import { entriesOf } from '../../../core/index.ts'
import { entryId, frame, object, writtenText } from './document-fields.ts'
import { documentKind, taken, wrong } from './document-kind.ts'
import { asAbout, entrySpokenOf } from './entry-spoken-of.ts'

const form = object({ kind: z.literal('assumption-broken'), ...frame, assumption: entryId, reason: writtenText })

/** That a key assumption no longer holds; what leans on it is then told. */
export const assumptionBrokenDocument = documentKind('assumption-broken', form, ({ assumption: id, reason, evidence }, desk) => {
  const assumption = entrySpokenOf(desk, 'assumption', id, 'assumption')
  if (!assumption.ok) return assumption
  const before = entriesOf(desk.standing, 'assumption-broken').find(({ about }) => about === id)
  if (before !== undefined) return wrong({ at: 'assumption', what: 'done-before', entry: before.id })
  return taken({ ...asAbout(assumption.value), evidence, body: { kind: 'assumption-broken', reason } })
})
