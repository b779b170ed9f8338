import type { Cardinal } from './cardinals.ts'
import { cardinalAt } from './cardinals.ts'
import type { NumeralSource } from './source.ts'
import { isGlued, isNear, wordAt } from './source.ts'
import type { Ordinal } from './numeral.ts'

/** A part of a whole: a half, two thirds, 3/4, ⅔. */
export interface Part {
  readonly value: number
  readonly next: number
  /** What stands before the part itself where there is more than one number: the 20 of `twintig drie vijfde`. */
  readonly whole: number
  /** Of what it is a part where no scale follows: in `nine million and five ninths` of a million. */
  readonly scale: number
  readonly mayBeOrdinal?: Ordinal
}

/** Fractions of one character. */
export const partSigns: ReadonlyMap<string, number> = new Map([['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5], ['⅖', 2 / 5], ['⅗', 3 / 5], ['⅘', 4 / 5], ['⅙', 1 / 6], ['⅚', 5 / 6], ['⅐', 1 / 7], ['⅛', 1 / 8], ['⅜', 3 / 8], ['⅝', 5 / 8], ['⅞', 7 / 8], ['⅑', 1 / 9], ['⅒', 1 / 10]])

/** The part of a whole that starts at a token. */
export function partAt(source: NumeralSource, at: number): Part | undefined {
  const token = source.tokens[at]
  if (token === undefined) return undefined
  if (token.kind === 'mark') {
    const value = partSigns.get(token.text)
    return value === undefined ? undefined : { value, next: at + 1, whole: 0, scale: 1 }
  }
  return token.kind === 'digits' ? slashedAt(source, at) : (wordPartAt(source, at) ?? onePartAt(source, at))
}

/** `3/4`, but neither `3/4/2020` nor a telephone number. */
function slashedAt(source: NumeralSource, at: number): Part | undefined {
  const { tokens } = source
  const [above, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (slash?.text !== '/' || below?.kind !== 'digits' || !isGlued(source, at + 1) || !isGlued(source, at + 2)) return undefined
  const isChained = isGluedMark(source, at) || (tokens[at + 3]?.text === '/' && isGlued(source, at + 3)) || (tokens[at + 3]?.kind === 'word' && isGlued(source, at + 3))
  if (above === undefined || isChained || Number(below.text) === 0 || above.text.length > 6 || below.text.length > 6) return undefined
  return { value: Number(above.text) / Number(below.text), next: at + 3, whole: 0, scale: 1 }
}

/** A mark right before a token that also stands right behind digits or a slash. */
function isGluedMark(source: NumeralSource, at: number): boolean {
  const mark = source.tokens[at - 1]
  return mark?.kind === 'mark' && isGlued(source, at) && (mark.text === '/' || mark.text === '.' || mark.text === ',' || (isGlued(source, at - 1) && source.tokens[at - 2]?.kind === 'digits'))
}

/** `half`, `driekwart` */
function wordPartAt(source: NumeralSource, at: number): Part | undefined {
  const word = wordAt(source, at)
  return word?.role === 'part' && word.isPlural !== true ? { value: word.value, next: at + 1, whole: 0, scale: 1 } : undefined
}

/** `a half`, `one fifth`, `een - vierde`, `one twenty-fifth` */
function onePartAt(source: NumeralSource, at: number): Part | undefined {
  const word = wordAt(source, at)
  if (word?.value !== 1 || word.isOrdinal === true || word.role === 'scale') return undefined
  const behind = behindHyphen(source, at + 1)
  if (behind < 0) return undefined
  const part = wordPartAt(source, behind)
  if (part !== undefined) return part
  const below = wordAt(source, behind)?.role === 'scale' && wordAt(source, behind)?.isOrdinal !== true ? undefined : denominatorAt(source, behind)
  if (below === undefined || below.isPlural) return undefined
  const named = source.tokens[behind]
  const last = source.tokens[below.next - 1]
  return { value: 1 / below.value, next: below.next, whole: 0, scale: 1, ...(named !== undefined && last !== undefined && { mayBeOrdinal: { value: below.value, start: named.start, end: last.end } }) }
}

/** Thirds and smaller; what divides by two is a half. */
function denominatorAt(source: NumeralSource, at: number): Cardinal | undefined {
  const below = cardinalAt(source, at, 'any ordinal')
  return below?.kind === 'ordinal' && below.value > 2 && below.form === 'words' ? below : undefined
}

/** A part of which a number stands before: `two thirds`, `drie kwart`, `one hundred and five - sixths`. */
export function partBehind(source: NumeralSource, above: Cardinal): Part | undefined {
  if (above.form === 'digits' && source.lexicon.hasPluralParts) return undefined
  const behind = behindHyphen(source, above.next)
  if (behind < 0 || above.value % 1 !== 0) return undefined
  const word = wordAt(source, behind)
  const isCounted = word?.role === 'part' && (word.isPlural === true || !source.lexicon.hasPluralParts) && above.value > 1 && 1 % word.value === 0
  if (isCounted) return split(above, 1 / word.value, behind + 1)
  const below = denominatorAt(source, behind)
  if (below === undefined || (source.lexicon.hasPluralParts && !below.isPlural && above.value !== 1)) return undefined
  return split(above, below.value, below.next)
}

/** Twenty and three fifths is 20 and 3/5, a hundred and ten fifths 110/5. */
function split({ value, rest, form }: Cardinal, below: number, next: number): Part {
  const above = value - (rest?.value ?? 0)
  if (rest === undefined || form !== 'words' || above >= below) return { value: value / below, next, whole: 0, scale: 1 }
  return { value: above / below, next, whole: rest.value, scale: rest.scale < 1e6 ? 1 : rest.scale }
}

/** Token behind an optional hyphen; -1 where nothing follows closely. */
function behindHyphen(source: NumeralSource, at: number): number {
  if (!isNear(source, at)) return -1
  if (source.tokens[at]?.text !== '-') return at
  return isNear(source, at + 1) ? at + 1 : -1
}
