import { scaled } from './figure.ts'
import type { NumeralWord } from './numeral-word.ts'
import type { NumeralSource } from './source.ts'

/** One token or figure that adds to a number. */
export interface Atom extends NumeralWord {
  readonly next: number
  readonly isDigits: boolean
  readonly isDecimal: boolean
  readonly isPower: boolean
}

/** What the words of a number come to so far. */
export interface Sum {
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

/** Before the first word. */
export const nothing: Sum = { total: 0, group: undefined, limit: Infinity, atoms: 0, digits: 0, last: undefined, rest: undefined }

/** The sum with one more word; undefined where that begins another number. */
export function withAtom(source: NumeralSource, sum: Sum, atom: Atom): Sum | undefined {
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

/** Twenty to ninety. */
export function isTens(value: number): boolean {
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

/** The scale that a word is, 1 where it is none. */
export function scaleOf(atom: Atom | undefined): number {
  return atom?.role === 'scale' ? atom.value : 1
}

/** The number before a word or an `and` within a larger one. */
export interface Rest {
  readonly value: number
  readonly scale: number
}
