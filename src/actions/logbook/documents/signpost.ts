import { z } from 'zod'
import { byWord, entryId, frame, likelihood, object, writtenText } from './document-fields.ts'
import { documentKind, taken, wrong } from './document-kind.ts'
import { asAbout, entrySpokenOf } from './entry-spoken-of.ts'
import { unmatchedMembers } from './unmatched-members.ts'

const form = object({ kind: z.literal('signpost'), ...frame, of: entryId, text: writtenText, probabilities: byWord(likelihood) })

/** Something observable, with how likely it is to be seen under each member of a set or of a register. */
export const signpostDocument = documentKind('signpost', form, ({ of, text, probabilities, evidence }, desk) => {
  const alternatives = entrySpokenOf(desk, 'of', of, 'propositions', 'hypotheses')
  if (!alternatives.ok) return alternatives
  const { body } = alternatives.value
  const members = body.kind === 'propositions' ? body.propositions : body.hypotheses
  const mistakes = unmatchedMembers('probabilities', members.map(({ id }) => id), probabilities, 'likelihood')
  if (mistakes.length > 0) return wrong(...mistakes)
  return taken({ ...asAbout(alternatives.value), evidence, body: { kind: 'signpost', text, probabilities } })
})
