import type { DocumentMistake } from '../../../core/index.ts'

/** A mistake for every word of a list that stands in it a second time; `at` gives the place of one. */
export function repeatedWords(words: readonly string[], at: (index: number) => string): readonly DocumentMistake[] {
  return words.flatMap((word, index) => (words.indexOf(word) === index ? [] : [{ at: at(index), what: 'repeated', given: word }]))
}
