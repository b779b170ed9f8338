import type { Numeral } from '../numerals/numeral.ts'
import { phraseAt, phraseBefore } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import type { CountWords } from './count-words.ts'

/** Nobody counts people or events in tenths of billions. */
const mostDigits = 10

/** The numerals that count people or events: not ages, times, money, measures or names, and not what `isTaken` for something else. */
export function countsAmong(tokens: readonly Token[], numerals: readonly Numeral[], words: CountWords, isTaken: (numeral: Numeral) => boolean): readonly Numeral[] {
  const counts: Numeral[] = []
  let refused: Numeral | undefined
  for (const [at, numeral] of numerals.entries()) {
    const isCount = !isTaken(numeral) && isWhole(numeral) && !isName(tokens, numeral) && !isMeasure(tokens, numeral, numerals[at + 1], words) && !isAge(tokens, numeral, words) && !isOtherWord(tokens, numeral)
    if (isCount && !(refused !== undefined && isSecondOf(tokens, refused, numeral))) counts.push(numeral.value < 0 ? withoutSign(tokens, numeral) : numeral)
    else refused = numeral
  }
  return counts
}

/** Half a million is; two and a half is not. */
function isWhole({ kind, value }: Numeral): boolean {
  return value % 1 === 0 && (kind === 'cardinal' || ((kind === 'decimal' || kind === 'fraction') && Math.abs(value) >= 1000))
}

/** The 25 of `aged 15 to 25`, and of `boys of 15 and 25`; but `a man of 35 and 40 women` has a count. */
function isSecondOf(tokens: readonly Token[], first: Numeral, second: Numeral): boolean {
  const joint = tokens[first.next]?.lower ?? ''
  return second.first === first.next + 1 && (throughJoints.has(joint) || (joints.has(joint) && !hasNoun(tokens, second.next)))
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

/** `35 years`, `ten to twelve years`, `3 and 5 May`, `page 12`, `€ 40`, `a five-man cell`. */
function isMeasure(tokens: readonly Token[], numeral: Numeral, following: Numeral | undefined, words: CountWords): boolean {
  const { first, next } = numeral
  const isJoined = following?.first === next + 1 && joints.has(tokens[next]?.lower ?? '')
  if (isUnit(tokens, next, words) || isCompound(tokens, next) || (isJoined && (isUnit(tokens, following.next, words) || words.months.has(tokens[following.next]?.lower ?? '')))) return true
  return !hasNoun(tokens, next) && phraseBefore(words.namers, tokens, first) !== undefined
}

/** Behind a hyphen too: `35-jarige`. */
function isUnit(tokens: readonly Token[], at: number, words: CountWords): boolean {
  return phraseAt(words.units, tokens, tokens[at]?.text === '-' ? at + 1 : at) !== undefined
}

/** `five-man`, `12-koppige`, but not `honderd-en-een` or `100-tal`. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const [hyphen, word] = [tokens[at], tokens[at + 1]]
  return hyphen?.text === '-' && word?.kind === 'word' && word.lower !== 'tal' && hyphen.start === tokens[at - 1]?.end && word.start === hyphen.end
}

function hasNoun(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]
  return noun?.kind === 'word' && noun.text.length > 3 && noun.start > (tokens[at - 1]?.end ?? 0)
}

const throughJoints: ReadonlySet<string> = new Set(['tot', 'to', 'à', '-', '–'])
const joints: ReadonlySet<string> = new Set([...throughJoints, 'en', 'of', 'and', 'or'])

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
  const isPerson = /^\p{Lu}/u.test(named.text) || beforePerson.has(tokens[first - 3]?.lower ?? '')
  return isPerson && comma?.text === ',' && behind !== undefined && words.behindAge.has(behind.lower)
}

const beforePerson: ReadonlySet<string> = new Set(['the', 'a', 'an', 'de', 'een', 'het'])

/** What follows on the verb `acht`, to deem, and never on the number eight. */
const behindDeem: ReadonlySet<string> = new Set(['het', 'de', 'dit', 'dat', 'deze', 'die', 'een', 'zich', 'hem', 'haar', 'ook', 'niet', 'bewezen', 'aannemelijk', 'mogelijk', 'onmogelijk', 'waarschijnlijk', 'onwaarschijnlijk', 'voldoende', 'wettig', 'noodzakelijk'])

/** `one of the largest`, `only one is left`, `de rechter acht dat bewezen` */
function isOtherWord(tokens: readonly Token[], { first, next, value, form }: Numeral): boolean {
  if (tokens[first]?.lower === 'acht') return next === first + 1 && behindDeem.has(tokens[next]?.lower ?? '')
  if (value !== 1 || form !== 'words' || tokens[first]?.lower !== 'one') return false
  return tokens[next]?.lower === 'of' || ['is', 'remains'].includes(tokens[first - 1]?.lower ?? '')
}
