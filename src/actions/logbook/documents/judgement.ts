import { z } from 'zod'
import { confidenceLevels, entriesOf, type DocumentMistake, type PropositionSet } from '../../../core/index.ts'
import { byWord, entryId, frame, list, listOfSome, object, oneOf, probability, writtenText } from './document-fields.ts'
import { documentKind, taken, wrong, type Desk } from './document-kind.ts'
import { asAbout, entrySpokenOf } from './entry-spoken-of.ts'
import { unmatchedMembers } from './unmatched-members.ts'

const form = object({
  kind: z.literal('judgement'),
  ...frame,
  set: entryId,
  probabilities: byWord(probability),
  confidence: object({
    level: oneOf(confidenceLevels),
    grounds: object({ informationBase: writtenText, analyticalRigour: writtenText, complexityAndVolatility: writtenText }),
  }),
  reasons: listOfSome(writtenText),
  assumptions: list(entryId).default([]),
})

/** What one role thinks of a set. Probabilities that contradict each other are taken as they are: they are made coherent where they are pooled. */
export const judgementDocument = documentKind('judgement', form, (document, desk) => {
  const { set: id, probabilities, confidence, reasons, assumptions, evidence } = document
  const set = entrySpokenOf(desk, 'set', id, 'propositions')
  if (!set.ok) return set
  const mistakes = [...unasked(set.value.body, desk.author), ...unmatchedMembers('probabilities', set.value.body.propositions.map((each) => each.id), probabilities, 'probability'), ...notAssumed(desk, assumptions)]
  if (mistakes.length > 0) return wrong(...mistakes)
  const afterReveal = entriesOf(desk.standing, 'reveal').some(({ about }) => about === id)
  return taken({ ...asAbout(set.value), evidence, body: { kind: 'judgement', probabilities, confidence, reasons, assumptions, afterReveal } })
})

function unasked({ judges }: PropositionSet, author: string): readonly DocumentMistake[] {
  return judges.includes(author) ? [] : [{ at: 'author', what: 'not-asked', given: author, asked: judges }]
}

function notAssumed(desk: Desk, assumptions: readonly string[]): readonly DocumentMistake[] {
  return assumptions.flatMap((id, at) => {
    const found = entrySpokenOf(desk, `assumptions[${at}]`, id, 'assumption')
    return found.ok ? [] : found.mistakes
  })
}
