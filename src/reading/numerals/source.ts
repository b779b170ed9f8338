import type { Token } from '../tokens.ts'
import type { NumeralLexicon, NumeralWord } from './numeral-word.ts'

/** A text in tokens, with the number words of its language. */
export interface NumeralSource {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly lexicon: NumeralLexicon
}

/** What a token says as a number word. */
export function wordAt({ tokens, lexicon }: NumeralSource, at: number): NumeralWord | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  return lexicon.words.get(token.lower) ?? lexicon.compoundOf(token.lower)
}

/** Whether a token stands right against the one before it. */
export function isGlued({ tokens }: NumeralSource, at: number): boolean {
  return at > 0 && tokens[at - 1]?.end === tokens[at]?.start
}

/** Whether a token follows on the one before it in running text: no more than a few spaces, or one line end, between them. */
export function isNear({ text, tokens }: NumeralSource, at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (before === undefined || token === undefined) return false
  if (token.start - before.end < 2) return true
  const gap = text.slice(before.end, Math.min(token.start, before.end + 6))
  return gap.length < 6 && gap.indexOf('\n') === gap.lastIndexOf('\n')
}

/** Whether the words stand there one after another, from a token on. */
export function areWords({ tokens }: NumeralSource, at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[at + offset]?.lower === word)
}
