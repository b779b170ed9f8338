import type { Numeral } from '../numerals/numeral.ts'
import { phraseAt, phraseBefore } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import type { CountWords } from './count-words.ts'

/** Nobody counts people or events in tenths of billions. */
const mostDigits = 10

/** The numeral as a count of people or events; undefined where it is an age, a time, money, or a name. */
export function toCount(tokens: readonly Token[], numeral: Numeral, words: CountWords): Numeral | undefined {
  const { kind, value } = numeral
  const isWhole = value % 1 === 0 && (kind === 'cardinal' || ((kind === 'decimal' || kind === 'fraction') && Math.abs(value) >= 1000))
  if (!isWhole || isName(tokens, numeral) || isMeasure(tokens, numeral, words) || isAge(tokens, numeral, words) || isPronoun(tokens, numeral)) return undefined
  return value < 0 ? withoutSign(tokens, numeral) : numeral
}

/** A dash before a number is no minus where people are counted. */
function withoutSign(tokens: readonly Token[], numeral: Numeral): Numeral {
  return { ...numeral, value: -numeral.value, first: numeral.first + 1, start: tokens[numeral.first + 1]?.start ?? numeral.start }
}

/** `MH-17`, `19:45`, `5/8/2019`, or a long code. */
function isName(tokens: readonly Token[], { first, next, form }: Numeral): boolean {
  if (form === 'words') return false
  const before = tokens[first - 1]
  const behind = tokens[next]
  const isAfterMark = before?.end === tokens[first]?.start && before?.kind === 'mark'
  const isBeforeMark = behind?.start === tokens[next - 1]?.end && (behind?.text === ':' || behind?.text === '/') && tokens[next + 1]?.kind === 'digits' && tokens[next + 1]?.start === behind.end
  const isAfterName = isAfterMark && (before.text === '-' || before.text === ':' || before.text === '/' || before.text === '#' || before.text === '.' || before.text === ',') && tokens[first - 2]?.end === before.start && tokens[first - 2]?.kind !== 'mark'
  const isRange = before?.text === '-' && tokens[first - 2]?.kind === 'digits'
  return isBeforeMark || (isAfterName && !isRange) || tokens[first]?.text === '#' || (tokens[first]?.text.length ?? 0) >= mostDigits
}

/** `35 years`, `16 to 28 years`, `3 and 5 May`, `page 12`, `€ 40`. */
function isMeasure(tokens: readonly Token[], { first, next }: Numeral, words: CountWords): boolean {
  if (isUnit(tokens, next, words) || isUnit(tokens, behindJoint(tokens, next), words) || words.months.has(tokens[behindJoint(tokens, next)]?.lower ?? '')) return true
  const noun = tokens[next]
  const hasNoun = noun?.kind === 'word' && noun.text.length > 3 && noun.start > (tokens[next - 1]?.end ?? 0)
  return !hasNoun && phraseBefore(words.namers, tokens, first) !== undefined
}

/** Behind a hyphen too: `35-jarige`. */
function isUnit(tokens: readonly Token[], at: number, words: CountWords): boolean {
  return at >= 0 && phraseAt(words.units, tokens, tokens[at]?.text === '-' ? at + 1 : at) !== undefined
}

const joints: ReadonlySet<string> = new Set(['tot', 'en', 'of', 'to', 'and', 'or', '-', '–'])

/** Token behind a second number: `16 to 28 …`; -1 where there is none. */
function behindJoint(tokens: readonly Token[], next: number): number {
  const second = tokens[next + 1]
  return joints.has(tokens[next]?.lower ?? '') && second?.kind === 'digits' && second.text.length < 4 ? next + 2 : -1
}

/** `a man, 35`, `Sam Smith, 24, from Leeds`, `mother of two`, `boys of 15 and 16`. */
function isAge(tokens: readonly Token[], { first, next, value }: Numeral, words: CountWords): boolean {
  const before = tokens[first - 1]
  const named = tokens[first - 2]
  if (before === undefined || named === undefined) return false
  if (before.lower === 'of' || before.lower === 'van') return words.parents.has(named.lower)
  if (before.text !== ',' || value > 99 || tokens[first]?.kind !== 'digits') return false
  if (words.aged.has(named.lower)) return true
  const comma = tokens[next]
  const behind = tokens[next + 1]
  return /^\p{Lu}/u.test(named.text) && comma?.text === ',' && behind !== undefined && words.behindAge.has(behind.lower)
}

/** `one of the largest`, `only one is left` */
function isPronoun(tokens: readonly Token[], { first, next, value, form }: Numeral): boolean {
  if (value !== 1 || form !== 'words' || tokens[first]?.lower !== 'one') return false
  return tokens[next]?.lower === 'of' || ['is', 'remains'].includes(tokens[first - 1]?.lower ?? '')
}
