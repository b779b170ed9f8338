import type { Cardinal } from './cardinals.ts'
import { cardinalAt } from './cardinals.ts'
import { decimalsBehind, dozensOf, mixedWith, partOfScale } from './mixed-numbers.ts'
import { toNumeral, type Found, type Numeral } from './numeral.ts'
import { partAt, partBehind } from './parts.ts'
import { ratioFrom } from './ratios.ts'
import type { NumeralSource } from './source.ts'
import { isGlued, isNear, wordAt } from './source.ts'

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
