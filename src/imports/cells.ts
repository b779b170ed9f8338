import type { Day } from '../core/index.ts'

export const cellFaults = [
  'missing', 'no-number', 'no-day', 'no-key', 'key-mangled', 'end-before-start', 'known-before-event', 'to-come', 'not-one-of', 'too-few-cells', 'too-many-cells', 'quote-open',
  'quote-broken', 'nul', 'broken-characters', 'no-object', 'row-invalid',
] as const
/** Why a row cannot be taken. */
export type CellFault = (typeof cellFaults)[number]

export interface BadCell {
  readonly column: string
  readonly given: string
  readonly fault: CellFault
}

/** Names of the columns of a format. */
export interface ColumnNames {
  readonly needed: readonly string[]
  readonly others: readonly string[]
  /** Names that older or other editions use, with ours. */
  readonly aliases?: Readonly<Record<string, string>>
}

/** The row at hand, asked cell by cell; what is not as it must be is noted, and so is what an analyst must know. */
export interface Cells {
  /** Undefined where the cell is blank or the file has no such column. */
  readonly text: (column: string) => string | undefined
  readonly needed: (column: string) => string
  readonly number: (column: string) => number | undefined
  /** A whole number that is not below 0. */
  readonly count: (column: string) => number | undefined
  /** A day, `YYYY-MM-DD`, as `read` makes it of the cell. */
  readonly day: (column: string, read: (given: string) => Day | undefined) => Day | undefined
  readonly caution: (what: string) => void
  readonly bad: (column: string, given: string, fault: CellFault) => void
}

/** Goes from row to row; `look` puts it on one. */
export interface CellReader extends Cells {
  readonly look: (cells: readonly string[]) => void
  readonly badCells: () => readonly BadCell[]
  readonly cautions: () => readonly string[]
}

/** Reads cells by the place of their column. */
export function cellReader(placeByColumn: ReadonlyMap<string, number>): CellReader {
  let row: readonly string[] = []
  let bad: BadCell[] = []
  let cautions: string[] = []
  const note = (column: string, given: string, fault: CellFault) => void bad.push({ column, given, fault })
  const text = (column: string) => row[placeByColumn.get(column) ?? -1]?.trim() || undefined
  const parsed = <T>(column: string, fault: CellFault, read: (given: string) => T | undefined): T | undefined => {
    const given = text(column)
    if (given === undefined) return undefined
    const value = read(given)
    if (value === undefined) note(column, given, fault)
    return value
  }
  return {
    text,
    needed: (column) => {
      const given = text(column)
      if (given === undefined) note(column, '', 'missing')
      return given ?? ''
    },
    number: (column) => parsed(column, 'no-number', parseNumber),
    count: (column) => parsed(column, 'no-number', parseCount),
    day: (column, read) => parsed(column, 'no-day', read),
    caution: (what) => void cautions.push(what),
    bad: note,
    look: (cells) => {
      row = cells
      if (bad.length > 0) bad = []
      if (cautions.length > 0) cautions = []
    },
    badCells: () => bad,
    cautions: () => cautions,
  }
}

function parseNumber(given: string): number | undefined {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?$/.test(given) ? Number(given) : undefined
}

/** What spreadsheets make of a count is one still: `3.0`. */
function parseCount(given: string): number | undefined {
  return /^\d{1,9}(?:\.0+)?$/.test(given) ? Number(given) : undefined
}
