import type { Token } from './tokens.ts'
import { tokenize } from './tokens.ts'

/** Words in a row, in lower case, and what they mean. */
export interface Phrase<T> {
  readonly words: readonly string[]
  readonly meaning: T
}

/** Phrases by their first word, or by their last; the longest first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>

/** Phrases to be found from their first word on. */
export function phrasesByStart<T>(phrases: readonly (readonly [words: string, meaning: T])[]): PhraseIndex<T> {
  return Map.groupBy(toPhrases(phrases), ({ words }) => words[0] ?? '')
}

/** Phrases to be found from their last word back. */
export function phrasesByEnd<T>(phrases: readonly (readonly [words: string, meaning: T])[]): PhraseIndex<T> {
  return Map.groupBy(toPhrases(phrases), ({ words }) => words.at(-1) ?? '')
}

/** The longest phrase that starts at a token. */
export function phraseAt<T>(phrases: PhraseIndex<T>, tokens: readonly Token[], first: number): Phrase<T> | undefined {
  const token = tokens[first]
  return token === undefined ? undefined : phrases.get(token.lower)?.find(({ words }) => isSaid(tokens, first, words))
}

/** The longest phrase that ends right before a token. */
export function phraseBefore<T>(phrases: PhraseIndex<T>, tokens: readonly Token[], next: number): Phrase<T> | undefined {
  const token = tokens[next - 1]
  return token === undefined ? undefined : phrases.get(token.lower)?.find(({ words }) => next >= words.length && isSaid(tokens, next - words.length, words))
}

function isSaid(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  return words.every((word, at) => tokens[first + at]?.lower === word)
}

/** Either apostrophe will do. */
function toPhrases<T>(phrases: readonly (readonly [words: string, meaning: T])[]): readonly Phrase<T>[] {
  const spelled = phrases.flatMap(([words, meaning]): readonly (readonly [string, T])[] => (words.includes('’') ? [[words, meaning], [words.replaceAll('’', "'"), meaning]] : [[words, meaning]]))
  return spelled.map(([words, meaning]) => ({ words: tokenize(words).map(({ lower }) => lower), meaning })).toSorted((a, b) => b.words.length - a.words.length)
}
