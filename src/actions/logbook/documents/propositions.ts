import { z } from 'zod'
import { setRelations, type Day, type DocumentMistake, type Period } from '../../../core/index.ts'
import { countryAndScope } from './country-and-scope.ts'
import { day, frame, holdsFor, listOfSome, object, oneOf, role, word, writtenText } from './document-fields.ts'
import { documentKind, taken, wrong } from './document-kind.ts'
import { repeatedWords } from './repeated-words.ts'

const form = object({
  kind: z.literal('propositions'),
  ...frame,
  ...holdsFor,
  question: writtenText,
  relation: oneOf(setRelations),
  propositions: listOfSome(object({ id: word, text: writtenText })),
  judges: listOfSome(role),
  due: day,
  window: object({ first: day, last: day }).optional(),
})

/** A set of statements and the roles that are asked to judge them. */
export const propositionsDocument = documentKind('propositions', form, (document, { known }) => {
  const { question, relation, propositions, judges, due, window } = document
  const ids = propositions.map(({ id }) => id)
  const mistakes = [...repeatedWords(ids, (at) => `propositions[${at}].id`), ...repeatedWords(judges, (at) => `judges[${at}]`), ...windowMistakes(window, known)]
  if (relation === 'single' && ids.length > 1) return wrong(...mistakes, { at: 'propositions', what: 'too-many', limit: 1 })
  if (relation !== 'single' && ids.length < 2) return wrong(...mistakes, { at: 'propositions', what: 'too-few', limit: 2 })
  if (due < known) return wrong(...mistakes, { at: 'due', what: 'too-early-day', given: due, first: known })
  if (mistakes.length > 0) return wrong(...mistakes)
  return taken({ ...countryAndScope(document), evidence: document.evidence, body: { kind: 'propositions', question, relation, propositions, judges, due, window } })
})

/** What is over when it is asked cannot be expected any more. */
function windowMistakes(window: Period | undefined, known: Day): readonly DocumentMistake[] {
  if (window === undefined) return []
  const first = window.first > known ? window.first : known
  return window.last < first ? [{ at: 'window.last', what: 'too-early-day', given: window.last, first }] : []
}
