import { isOfPeopleHere, type Statement } from '../core/index.ts'
import type { Words } from '../words/words-for.ts'

/** What stands behind a sentence: how many origins it rests on, and which where it is one; of what people here decided, those of the evidence that they leaned on. */
export function originsNote(statement: Statement, words: Words): string {
  const note = originsOf(statement, words)
  return isOfPeopleHere(statement.sentence) && statement.origins > 0 ? words.page.leansOn(note) : note
}

function originsOf({ evidence, origins, corroboration }: Statement, words: Words): string {
  if (corroboration === undefined) return words.page.together(evidence.length, origins)
  const [first, ...others] = corroboration.origins
  return first !== undefined && others.length === 0 ? words.page.oneOrigin(words.origin(first)) : words.page.origins(origins)
}
