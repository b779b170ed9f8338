import type { Token } from '../tokens.ts'
import type { Reading } from './chart.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { keyOf } from './meaning.ts'
import { scanDigits } from './scan-digits.ts'

/** What the words and digits of a run mean by themselves, by the token they start at; nothing where a group of words is known to speak of something else. */
export function lexicalReadings(tokens: readonly Token[], lexicon: Lexicon): readonly (readonly Reading[])[] {
  const lexical = tokens.map((_, at) => readingsAt(tokens, at, lexicon))
  const skipped = lexical.flat().filter(({ key }) => key === 'role:skip')
  return skipped.length === 0 ? lexical : lexical.map((readings, at) => (skipped.some(({ from, to }) => from <= at && at < to) ? [] : readings))
}

function readingsAt(tokens: readonly Token[], at: number, { entries, language }: Lexicon): readonly Reading[] {
  const token = tokens[at]
  if (token === undefined) return []
  if (token.kind === 'digits') return scanDigits(tokens, at, language).map(({ to, meaning, score }) => ({ from: at, to, meaning, key: keyOf(meaning), score }))
  return (entries.get(token.lower) ?? []).filter(({ rest }) => follows(tokens, at + 1, rest)).map(({ rest, meaning, key }) => ({ from: at, to: at + 1 + rest.length, meaning, key, score: 0 }))
}

/** Whether a group of words goes on so. */
export function follows(tokens: readonly Token[], at: number, rest: Entry['rest']): boolean {
  return rest.every((word, index) => tokens[at + index]?.lower === word || (word === "'" && tokens[at + index]?.lower === '’'))
}
