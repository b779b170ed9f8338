import { z } from 'zod'
import { consistencies, itemWeights } from '../../../core/index.ts'
import { countryAndScope } from './country-and-scope.ts'
import { byWord, frame, holdsFor, list, listOfSome, object, oneOf, text, word, writtenText } from './document-fields.ts'
import { documentKind, taken, wrong } from './document-kind.ts'
import { repeatedWords } from './repeated-words.ts'
import { unmatchedMembers } from './unmatched-members.ts'

const form = object({
  kind: z.literal('hypotheses'),
  ...frame,
  ...holdsFor,
  question: writtenText,
  hypotheses: listOfSome(object({ id: word, text: writtenText })),
  items: listOfSome(object({ id: word, text: writtenText, evidence: list(text).default([]), credibility: oneOf(itemWeights), relevance: oneOf(itemWeights), ratings: byWord(oneOf(consistencies)) })),
})

/** A register of explanations, with what speaks against each. */
export const hypothesesDocument = documentKind('hypotheses', form, (document) => {
  const { question, hypotheses, items, evidence } = document
  const ids = hypotheses.map(({ id }) => id)
  const mistakes = [
    ...repeatedWords(ids, (at) => `hypotheses[${at}].id`),
    ...repeatedWords(items.map(({ id }) => id), (at) => `items[${at}].id`),
    ...items.flatMap(({ ratings }, at) => unmatchedMembers(`items[${at}].ratings`, ids, ratings, 'rating')),
  ]
  if (ids.length < 2) return wrong(...mistakes, { at: 'hypotheses', what: 'too-few', limit: 2 })
  if (mistakes.length > 0) return wrong(...mistakes)
  const all = [...evidence, ...items.flatMap((item) => item.evidence)]
  return taken({ ...countryAndScope(document), evidence: all, body: { kind: 'hypotheses', question, hypotheses, items } })
})
