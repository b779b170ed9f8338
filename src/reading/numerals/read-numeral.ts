import type { Cardinal } from './cardinals.ts'
import { cardinalAt } from './cardinals.ts'
import { scaled } from './figures.ts'
import type { Numeral } from './numeral.ts'
import type { Part } from './parts.ts'
import { partAt, partBehind } from './parts.ts'
import type { NumeralSource } from './source.ts'
import { areWords, isGlued, isNear, wordAt } from './source.ts'

type Found = Pick<Numeral, 'kind' | 'value' | 'form' | 'next' | 'mayBeOrdinal'>

/** The number that starts at a token; undefined at nearly every token of a text. */
export function numeralAt(source: NumeralSource, at: number): Numeral | undefined {
  const unsigned = signAt(source, at)
  if (unsigned < 0) return undefined
  const found = unsignedAt(source, unsigned)
  if (found === undefined) return undefined
  if (unsigned > at && found.kind === 'ordinal') return undefined
  const numeral = toNumeral(source, at, unsigned > at ? { ...found, kind: found.kind === 'article' ? 'cardinal' : found.kind, value: -found.value } : found)
  return ratioFrom(source, numeral) ?? numeral
}

/** Token behind the sign of a number, or the token itself; -1 where no number can start. */
function signAt(source: NumeralSource, at: number): number {
  const token = source.tokens[at]
  if (token === undefined) return -1
  if (token.kind === 'digits') return at
  if (token.kind === 'word') return wordAt(source, at)?.role === 'minus' && isNear(source, at + 1) ? at + 1 : at
  if (token.text !== '-' && token.text !== '−') return at
  return isMinus(source, at) ? at + 1 : -1
}

/** A hyphen with nothing right before it and a number right behind it, or at the start of the text. */
function isMinus(source: NumeralSource, at: number): boolean {
  const next = source.tokens[at + 1]
  const isBare = next?.kind === 'digits' || next?.text === '.' || next?.text === ','
  return isBare && (at === 0 ? isNear(source, at + 1) : isGlued(source, at + 1) && !isGlued(source, at))
}

function unsignedAt(source: NumeralSource, at: number): Found | undefined {
  const token = source.tokens[at]
  if (token?.kind === 'word' && wordAt(source, at) === undefined) return undefined
  const part = partAt(source, at)
  if (part !== undefined) return partOfScale(source, part)
  const cardinal = cardinalAt(source, at, 'one ordinal')
  if (cardinal === undefined) return dozenAt(source, at)
  return behindCardinal(source, at, cardinal)
}

function behindCardinal(source: NumeralSource, at: number, cardinal: Cardinal): Found | undefined {
  if (cardinal.kind === 'ordinal') return { ...cardinal, kind: 'ordinal' }
  const part = partBehind(source, cardinal)
  if (part !== undefined) return partOfScale(source, part)
  const mixed = mixedWith(source, cardinal) ?? decimalsBehind(source, cardinal) ?? dozensOf(source, cardinal)
  if (mixed !== undefined) return mixed
  const some = cardinal.kind === 'article' ? someAt(source, at) : undefined
  if (some !== undefined || (cardinal.kind === 'article' && source.lexicon.lang === 'en')) return some
  return isPronoun(source, at, cardinal) ? undefined : { ...cardinal }
}

/** `the one who`, `which one`, but not `in which one man died`. */
function isPronoun({ tokens, lexicon }: NumeralSource, at: number, { value, atoms, form }: Cardinal): boolean {
  if (value !== 1 || atoms !== 1 || form !== 'words') return false
  const before = tokens[at - 1]?.lower ?? ''
  return lexicon.beforePronoun.has(before) && !(before === 'which' && lexicon.prepositions.has(tokens[at - 2]?.lower ?? ''))
}

/** `gros`, `dozijn`, but not `het gros` for most of them. */
function dozenAt(source: NumeralSource, at: number): Found | undefined {
  const word = wordAt(source, at)
  const isNamed = ['het', 'the', 'per'].includes(source.tokens[at - 1]?.lower ?? '')
  return word?.role === 'dozen' && word.isPlural !== true && !isNamed ? { kind: 'cardinal', value: word.value, form: 'words', next: at + 1 } : undefined
}

/** `a few`, `a couple` */
function someAt(source: NumeralSource, at: number): Found | undefined {
  const isArticle = wordAt(source, at)?.role === 'article'
  const some = isArticle ? wordAt(source, at + 1) : undefined
  return some?.role === 'some' && isNear(source, at + 1) ? { kind: 'some', value: some.value, form: 'words', next: at + 2 } : undefined
}

/** `half a million`, `two thirds of a million`, `half a dozen`; else the part itself. */
function partOfScale(source: NumeralSource, part: Part): Found {
  const { lexicon, tokens } = source
  let at = part.next
  if (tokens[at]?.lower === lexicon.of) at++
  if (wordAt(source, at)?.role === 'article') at++
  const scale = wordAt(source, at)
  const isScale = (scale?.role === 'scale' || scale?.role === 'dozen') && scale.isOrdinal !== true && isNear(source, at)
  if (!isScale) return { kind: 'fraction', value: part.whole + part.value * part.scale, form: formOf(source, part), next: part.next, ...ordinalOf(part) }
  return { kind: scale.role === 'dozen' ? 'cardinal' : 'fraction', value: part.whole + scaled(part.value, scale.value), form: 'words', next: at + 1 }
}

function formOf({ tokens }: NumeralSource, { next }: Part): Found['form'] {
  return tokens[next - 1]?.kind === 'word' ? 'words' : 'digits'
}

function ordinalOf({ mayBeOrdinal }: Part): Pick<Part, 'mayBeOrdinal'> {
  return mayBeOrdinal === undefined ? {} : { mayBeOrdinal }
}

/** `two and a half`, `2 1/4`, `five and a half million`, `three million and a quarter`. */
function mixedWith(source: NumeralSource, cardinal: Cardinal): Found | undefined {
  const { tokens, lexicon } = source
  const isLinked = tokens[cardinal.next]?.lower === lexicon.and
  const at = isLinked ? cardinal.next + 1 : cardinal.next
  if (!isNear(source, at) || (cardinal.kind !== 'cardinal' && !(cardinal.kind === 'article' && isLinked))) return undefined
  const part = partAt(source, at) ?? (isLinked || !lexicon.hasPluralParts ? countedPartAt(source, at) : undefined)
  if (part === undefined || part.value >= 1 || (!isLinked && !isBareTail(source, cardinal, at))) return undefined
  return addPart(source, cardinal, part)
}

/** Without `and` only digits take a part in digits, and Dutch words one in words. */
function isBareTail({ tokens, lexicon }: NumeralSource, { form, value }: Cardinal, at: number): boolean {
  return tokens[at]?.kind === 'word' ? !lexicon.hasPluralParts && form === 'words' && value > 1 : form === 'digits'
}

function countedPartAt(source: NumeralSource, at: number): Part | undefined {
  const above = cardinalAt(source, at, 'no ordinal')
  return above === undefined ? undefined : partBehind(source, above)
}

/** A scale behind the part counts both where the number has none of its own: `five and a half million`. */
function addPart(source: NumeralSource, { value, scale, form }: Cardinal, part: Part): Found {
  const own = partOfScale(source, part)
  const shared = { kind: 'fraction', form, next: own.next, ...ordinalOf(part) } as const
  if (own.next === part.next) return { ...shared, value: value + own.value * (scale < 1e6 ? 1 : scale) }
  return { ...shared, value: scale > 1 ? value + own.value : scaled(value + part.value, own.value / part.value) }
}

/** `two hundred point zero three`, `drie komma vijf`. */
function decimalsBehind(source: NumeralSource, { value, next, kind }: Cardinal): Found | undefined {
  const { tokens, lexicon } = source
  if (kind !== 'cardinal' || !lexicon.point.has(tokens[next]?.lower ?? '') || !isNear(source, next)) return undefined
  let digits = ''
  let at = next + 1
  while (isNear(source, at) && digits.length < 15) {
    const decimals = cardinalAt(source, at, 'no ordinal')
    if (decimals === undefined || decimals.value % 1 !== 0 || (digits !== '' && decimals.value > 9)) break
    digits += String(decimals.value)
    at = decimals.next
  }
  return digits === '' ? undefined : { kind: 'decimal', value: Number(`${value}.${digits}`), form: 'words', next: at }
}

/** `three hundred and two dozens`: the dozen counts the last group. */
function dozensOf(source: NumeralSource, { value, next, form }: Cardinal): Found | undefined {
  const dozen = wordAt(source, next)
  if (dozen?.role !== 'dozen' || !isNear(source, next)) return undefined
  const group = value % 100
  return { kind: 'cardinal', value: group === 0 ? value * dozen.value : value - group + group * dozen.value, form, next: next + 1 }
}

/** `one in three`, `2 van de 5`, `one over three`. */
function ratioFrom(source: NumeralSource, above: Numeral): Numeral | undefined {
  if (above.kind !== 'cardinal' && above.kind !== 'article') return undefined
  const joint = source.lexicon.ratioJoints.find(({ words }) => areWords(source, above.next, words))
  if (joint === undefined) return undefined
  const at = above.next + joint.words.length
  const found = isNear(source, at) ? cardinalAt(source, at, 'no ordinal') : undefined
  if (found?.kind !== 'cardinal' || found.value < 1 || source.lexicon.times.has(source.tokens[found.next]?.lower ?? '')) return undefined
  const below = toNumeral(source, at, { ...found, kind: 'cardinal' })
  const ratio = { ...above, value: above.value / below.value, end: below.end, next: below.next }
  if (joint.isDivision) return { ...ratio, kind: 'fraction' }
  if (joint.isOfOne && above.value !== 1) return undefined
  return above.value > 0 && above.value < below.value && !isYear(below.value) ? { ...ratio, kind: 'ratio', parts: [above, below] } : undefined
}

function isYear(value: number): boolean {
  return value >= 1800 && value < 2200
}

function toNumeral({ tokens }: NumeralSource, first: number, { kind, value, form, next, mayBeOrdinal }: Found): Numeral {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, kind, value, form, first, next, ...(mayBeOrdinal !== undefined && { mayBeOrdinal }) }
}
