import type { NumeralWord } from './numeral-word.ts'

type Piece = NumeralWord | 'and'

const longestPiece = 13
/** `negenhonderdnegenennegentigduizendnegenhonderdnegenennegentigste` has 63 letters. */
const longestWord = 70

/** Reads words such as `tweehonderddrieëntwintig`, `achtenveertigste` and `tweeënhalf`; any other word is put aside by its first three letters. */
export function compoundReader(words: ReadonlyMap<string, NumeralWord>): (word: string) => NumeralWord | undefined {
  const pieces = piecesOf(words)
  const starts = new Set([...pieces.keys()].map((piece) => piece.slice(0, 3)))
  return (word) => (word.length > 5 && word.length <= longestWord && starts.has(word.slice(0, 3)) ? wordOf(splitWord(word, pieces)) : undefined)
}

function piecesOf(words: ReadonlyMap<string, NumeralWord>): ReadonlyMap<string, Piece> {
  const pieces = new Map<string, Piece>([...words].filter(([, { role, value }]) => (role === 'addend' || role === 'scale') && value % 1 === 0))
  pieces.set('een', { role: 'addend', value: 1 })
  for (const first of ['eende', 'éénde']) pieces.set(first, { role: 'addend', value: 1, isOrdinal: true })
  for (const half of ['half', 'halve', 'eenhalf', 'eenhalve']) pieces.set(half, { role: 'part', value: 1 / 2 })
  return pieces.set('en', 'and').set('ën', 'and')
}

/** The longest piece first: `zeventien` is no `zeven`; but an ordinal only at the end: `tweederde` is no `tweede`. Undefined where anything is left over. */
function splitWord(word: string, pieces: ReadonlyMap<string, Piece>): readonly Piece[] | undefined {
  const found: Piece[] = []
  let at = 0
  while (at < word.length) {
    let length = Math.min(longestPiece, word.length - at)
    while (length > 1 && !isPiece(pieces.get(word.slice(at, at + length)), at + length === word.length)) length--
    const piece = length > 1 ? pieces.get(word.slice(at, at + length)) : undefined
    if (piece === undefined) return undefined
    found.push(piece)
    at += length
  }
  return found
}

function isPiece(piece: Piece | undefined, isLast: boolean): boolean {
  return piece !== undefined && (isLast || !isComplete(piece))
}

/** Adds the pieces up; undefined where they make no number. */
function wordOf(pieces: readonly Piece[] | undefined): NumeralWord | undefined {
  let sum: Sum | undefined = { total: 0, group: 0 }
  let before: Piece | undefined
  for (const [at, piece] of (pieces ?? []).entries()) {
    const isLast = at + 1 === pieces?.length
    if (isComplete(before) || (piece === 'and' && (isLast || before === undefined || before === 'and'))) return undefined
    if (piece !== 'and') {
      const next = withPiece(sum, piece, before === 'and')
      if (next === undefined) return isLast && before !== 'and' ? partOf(sum, piece) : undefined
      sum = next
    }
    before = piece
  }
  if (before === undefined || before === 'and') return undefined
  return { ...before, role: 'addend', value: sum.total + sum.group }
}

interface Sum {
  /** In whole thousands and up. */
  readonly total: number
  readonly group: number
}

function withPiece({ total, group }: Sum, { role, value }: NumeralWord, isLinked: boolean): Sum | undefined {
  if (role === 'part') return isLinked ? { total, group: group + value } : undefined
  if (role !== 'scale') {
    const low = group % 100
    // Units come before tens, with `en`; behind a hundred anything smaller may come, with or without it.
    const fits = low === 0 || (isLinked && low < 10 && value >= 20 && value % 10 === 0)
    return fits ? { total, group: group + value } : undefined
  }
  if (isLinked || group >= value || (value > 100 && total > 0)) return undefined
  const scaled = Math.max(group, 1) * value
  return value > 100 ? { total: scaled, group: 0 } : { total, group: scaled }
}

/** Nothing follows on an ordinal or a half. */
function isComplete(piece: Piece | undefined): boolean {
  return piece !== undefined && piece !== 'and' && (piece.isOrdinal === true || piece.role === 'part')
}

/** `tweederde`. */
function partOf({ total, group }: Sum, { isOrdinal, value }: NumeralWord): NumeralWord | undefined {
  return isOrdinal === true && value > 2 && total + group > 0 ? { role: 'part', value: (total + group) / value } : undefined
}
