import type { Atom, Rest, Sum } from './cardinal-sum.ts'
import { isTens, nothing, scaleOf, withAtom } from './cardinal-sum.ts'
import { figureAt } from './figures.ts'
import type { NumeralSource } from './source.ts'
import { isGlued, isNear, wordAt } from './source.ts'

/** A number in words and digits, as far as they add up; or, where the last word is an ordinal, a place in an order. */
export interface Cardinal {
  readonly value: number
  readonly next: number
  readonly form: 'digits' | 'words' | 'mixed'
  readonly kind: 'cardinal' | 'decimal' | 'power' | 'ordinal' | 'article'
  readonly isPlural: boolean
  /** The scale that its last word is, 1 where it is none. */
  readonly scale: number
  /** What stands before its last word, or before the last `and` where parts have a plural; undefined where nothing does. */
  readonly rest: Rest | undefined
  /** How many words or figures it has. */
  readonly atoms: number
}

/** Which ordinals may end it. */
type Ending = 'no ordinal' | 'one ordinal' | 'any ordinal'

/** The longest number that starts at a token. */
export function cardinalAt(source: NumeralSource, start: number, ending: Ending): Cardinal | undefined {
  let sum = nothing
  let at = start
  let best: Cardinal | undefined
  let before: Cardinal | undefined
  while (true) {
    const atom = atomAt(source, at)
    if (atom === undefined || !mayEnd(atom, ending)) break
    const next = withAtom(source, sum, atom)
    // In `one hundred one hundred` the second `one` belongs to what follows.
    if (next === undefined && atom.role === 'scale' && sum.last?.role === 'addend' && before !== undefined) return before
    if (next === undefined) break
    before = best
    sum = { ...next, rest: restOf(source, sum, next, at) }
    best = toCardinal(sum, atom)
    if (atom.isOrdinal === true) break
    at = linkedAt(source, sum, atom, start)
    if (at < 0) break
  }
  return best
}

function atomAt(source: NumeralSource, at: number): Atom | undefined {
  const token = source.tokens[at]
  if (token === undefined) return undefined
  if (token.kind !== 'word') {
    const figure = figureAt(source, at)
    return figure && { role: 'addend', value: figure.value, next: figure.next, isDigits: true, isDecimal: figure.kind === 'decimal', isPower: figure.kind === 'power', ...(figure.kind === 'ordinal' && { isOrdinal: true }) }
  }
  const word = wordAt(source, at)
  return word && { ...word, next: at + 1, isDigits: false, isDecimal: word.value % 1 !== 0, isPower: false }
}

function mayEnd({ isOrdinal, isPlural }: Atom, ending: Ending): boolean {
  return isOrdinal !== true || ending === 'any ordinal' || (ending === 'one ordinal' && isPlural !== true)
}

function restOf({ tokens, lexicon }: NumeralSource, before: Sum, sum: Sum, at: number): Rest | undefined {
  if (before.atoms === 0 || sum.last?.role !== 'addend') return before.rest
  const isLinked = tokens[at - 1]?.lower === lexicon.and
  return isLinked || !lexicon.hasPluralParts ? { value: before.total + (before.group ?? 0), scale: scaleOf(before.last) } : before.rest
}

/** Token of the next word of the number, behind a hyphen or an `and`; -1 where none may follow. */
function linkedAt(source: NumeralSource, sum: Sum, atom: Atom, start: number): number {
  const { tokens, lexicon } = source
  const at = atom.next
  const token = tokens[at]
  if (token === undefined || !isNear(source, at)) return -1
  const isAfterHundred = sum.group === undefined || (sum.group >= 100 && sum.group % 100 === 0)
  if (token.lower === lexicon.and) return isNear(source, at + 1) && (isAfterHundred || isUnitBeforeTens(source, sum, at + 1, start)) ? at + 1 : -1
  if (token.text === '-' || token.text === '—' || token.text === '‑') return isHyphen(source, sum, at) ? at + 1 : -1
  // Digits behind words are a number of their own, unless `and` links them: `in two thousand 300 came`.
  return token.kind === 'word' ? at : -1
}

/** `drie en dertig`, unless two numbers are named: `tussen drie en dertig`. */
function isUnitBeforeTens(source: NumeralSource, { atoms, group, last }: Sum, at: number, start: number): boolean {
  const { lexicon, tokens } = source
  return !lexicon.hasUnitBehindTens && atoms === 1 && last?.isDigits !== true && (group ?? 10) < 10 && isTens(wordAt(source, at)?.value ?? 0) && tokens[start - 1]?.lower !== lexicon.between
}

/** `forty-seven`, `forty - seven`, `two-hundred`. */
function isHyphen(source: NumeralSource, sum: Sum, at: number): boolean {
  const next = wordAt(source, at + 1)
  if (next === undefined || !isNear(source, at + 1)) return false
  const isUnitBehindTens = sum.group !== undefined && sum.group % 10 === 0 && sum.group % 100 >= 20 && next.value < 10 && next.value > 0
  return isUnitBehindTens || (isGlued(source, at) && isGlued(source, at + 1) && sum.last?.isDigits !== true && (next.role === 'scale' || (sum.group ?? 0) >= 100))
}

function toCardinal({ total, group, atoms, digits, rest }: Sum, atom: Atom): Cardinal {
  return {
    value: total + (group ?? 0),
    next: atom.next,
    form: digits === 0 ? 'words' : digits === atoms || (atoms === 2 && atom.role === 'scale') ? 'digits' : 'mixed',
    kind: atom.isOrdinal === true ? 'ordinal' : atom.role === 'article' ? 'article' : atom.isPower ? 'power' : atom.isDecimal ? 'decimal' : 'cardinal',
    isPlural: atom.isPlural === true,
    scale: scaleOf(atom),
    rest,
    atoms,
  }
}
