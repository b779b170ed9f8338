import type { Statement } from '../core/index.ts'
import type { Words } from '../words/words-for.ts'

/** What stands behind a sentence: how many origins it rests on, and which where it is one. */
export function originsNote({ evidence, origins, corroboration }: Statement, words: Words): string {
  if (corroboration === undefined) return words.page.together(evidence.length, origins)
  const [first, ...others] = corroboration.origins
  return first !== undefined && others.length === 0 ? words.page.oneOrigin(words.origin(first)) : words.page.origins(origins)
}
