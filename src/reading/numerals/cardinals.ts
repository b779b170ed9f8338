import { figureAt, scaled } from './figures.ts'
import type { NumeralWord } from './numeral-word.ts'
import type { NumeralSource } from './source.ts'
import { isGlued, isNear, wordAt } from './source.ts'

/** One token or figure that adds to a number. */
interface Atom extends NumeralWord {
  readonly next: number
  readonly isDigits: boolean
  readonly isDecimal: boolean
  readonly isPower: boolean
}

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

interface Rest {
  readonly value: number
  readonly scale: number
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

function restOf({ tokens, lexicon }: NumeralSource, before: Sum, sum: Sum, at: number): Rest | undefined {
  if (before.atoms === 0 || sum.last?.role !== 'addend') return before.rest
  const isLinked = tokens[at - 1]?.lower === lexicon.and
  return isLinked || !lexicon.hasPluralParts ? { value: before.total + (before.group ?? 0), scale: scaleOf(before.last) } : before.rest
}

function scaleOf(atom: Atom | undefined): number {
  return atom?.role === 'scale' ? atom.value : 1
}

function mayEnd({ isOrdinal, isPlural }: Atom, ending: Ending): boolean {
  return isOrdinal !== true || ending === 'any ordinal' || (ending === 'one ordinal' && isPlural !== true)
}

interface Sum {
  /** In whole scales. */
  readonly total: number
  /** Behind the last scale above a hundred; undefined where nothing is. */
  readonly group: number | undefined
  /** Only smaller scales may follow. */
  readonly limit: number
  readonly atoms: number
  readonly digits: number
  readonly last: Atom | undefined
  readonly rest: Rest | undefined
}

const nothing: Sum = { total: 0, group: undefined, limit: Infinity, atoms: 0, digits: 0, last: undefined, rest: undefined }

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

function withAtom(source: NumeralSource, sum: Sum, atom: Atom): Sum | undefined {
  const counted = { atoms: sum.atoms + 1, digits: sum.digits + (atom.isDigits ? 1 : 0), last: atom, rest: sum.rest }
  if (atom.role === 'article') return sum.atoms === 0 ? { ...sum, ...counted, group: 1 } : undefined
  if (atom.role === 'scale' && (atom.isOrdinal === true ? isPartOfHundred(source, sum, atom) : atom.isPlural === true && sum.atoms === 0)) return undefined
  if (atom.role === 'scale') return withScale(sum, atom.value, counted)
  if (atom.role !== 'addend' || sum.last?.role === 'article') return undefined
  if (!fits(source, sum, atom)) return undefined
  const { value } = atom
  if (value < 1000 || atom.isDigits || value % 1 !== 0) return { ...sum, ...counted, group: (sum.group ?? 0) + value }
  return { ...sum, ...counted, total: sum.total + value - (value % 1000), group: value % 1000 === 0 ? undefined : value % 1000, limit: 1000 }
}

/** Dutch writes the two-hundredth as one word, and two parts of a hundred as two. */
function isPartOfHundred({ lexicon }: NumeralSource, { atoms }: Sum, { value }: Atom): boolean {
  return !lexicon.hasPluralParts && atoms > 0 && value < 1e6
}

/** Whether a number may be added to what stands before: hundreds take tens and units, tens take units where those are words of their own. */
function fits({ lexicon }: NumeralSource, { total, group, limit, atoms, last }: Sum, { value, isDigits, isDecimal }: Atom): boolean {
  if (atoms === 0) return true
  if (value <= 0 || total + (group ?? 0) === 0 || last?.isDecimal === true || last?.isDigits === true || (isDigits && isDecimal)) return false
  if (group === undefined) return value < limit
  if (group >= 100 && group % 100 === 0) return value < 100
  if (lexicon.hasUnitBehindTens) return group % 10 === 0 && group % 100 >= 20 && value < 10
  return atoms === 1 && group < 10 && isTens(value)
}

function isTens(value: number): boolean {
  return value % 10 === 0 && value >= 20 && value < 100
}

type Counted = Pick<Sum, 'atoms' | 'digits' | 'last' | 'rest'>

function withScale({ total, group, limit, atoms, last }: Sum, scale: number, counted: Counted): Sum | undefined {
  if (scale === 100) {
    if (group === undefined) return atoms === 0 || limit > 100 ? { total, group: 100, limit, ...counted } : undefined
    return (group < 100 || last?.isDigits === true) && group > 0 ? { total, group: scaled(group, 100), limit, ...counted } : undefined
  }
  if (group === undefined) return { total: total === 0 ? scale : scaled(total, scale), group, limit: scale, ...counted }
  return scale < limit ? { total: total + scaled(group, scale), group: undefined, limit: scale, ...counted } : undefined
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
