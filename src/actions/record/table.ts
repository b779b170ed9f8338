import { parse } from 'csv-parse/sync'
import {
  done, firstDayOf, isCountry, isDay, isPartialDay, lastDayOf, refused, type Country, type Day, type Outcome, type PartialDay, type Problem, type RowConfidence,
} from '../../core/index.ts'

/** One line of a table, asked cell by cell; a cell that does not hold what is asked for is noted with its line and column. */
export interface Cells {
  readonly text: (column: string) => string
  /** Undefined where the cell is blank: unknown. */
  readonly optionalText: (column: string) => string | undefined
  readonly optionalNumber: (column: string) => number | undefined
  readonly optionalPartialDay: (column: string) => PartialDay | undefined
  readonly partialDay: (column: string) => PartialDay
  readonly day: (column: string) => Day
  readonly oneOf: <T extends string>(column: string, allowed: readonly T[]) => T
  readonly country: () => Country | undefined
  /** Codes with blanks between them. */
  readonly countries: (column: string) => readonly Country[]
  readonly confidence: () => RowConfidence | undefined
}

/** Makes a row of each line; the first cell that is wrong refuses the whole table. */
export function parseTable<Row>(file: string, csv: string, toRow: (cells: Cells, index: number) => Row): Outcome<readonly Row[]> {
  const problems: Problem[] = []
  const lines = parse(csv, { columns: true, info: true, bom: true, comment: '#', comment_no_infix: true }) as unknown as readonly { readonly record: Readonly<Record<string, string>>; readonly info: { readonly lines: number } }[]
  const rows = lines.map(({ record, info }, index) => toRow(cellsOf(record, (column, given) => problems.push({ kind: 'record-row-invalid', file, line: info.lines, column, given })), index))
  const first = problems[0]
  return first === undefined ? done(rows) : refused(first)
}

function cellsOf(record: Readonly<Record<string, string>>, complain: (column: string, given: string) => void): Cells {
  const given = (column: string) => record[column] ?? ''
  const optional = <T>(column: string, read: (cell: string) => T | undefined): T | undefined => {
    if (given(column) === '') return undefined
    const value = read(given(column))
    if (value === undefined) complain(column, given(column))
    return value
  }
  const required = <T>(column: string, read: (cell: string) => T | undefined, instead: T): T => {
    const value = read(given(column))
    if (value === undefined) complain(column, given(column))
    return value ?? instead
  }
  const oneOf = <T extends string>(column: string, allowed: readonly T[]) => required(column, (cell) => allowed.find((value) => value === cell), allowed[0] as T)
  return {
    text: (column) => required(column, (cell) => cell || undefined, ''),
    optionalText: (column) => given(column) || undefined,
    optionalNumber: (column) => optional(column, (cell) => (Number.isFinite(Number(cell)) ? Number(cell) : undefined)),
    optionalPartialDay: (column) => optional(column, (cell) => (isPartialDay(cell) ? cell : undefined)),
    partialDay: (column) => required(column, (cell) => (isPartialDay(cell) ? cell : undefined), '1970'),
    day: (column) => required(column, (cell) => (isDay(cell) ? cell : undefined), '1970-01-01'),
    oneOf,
    country: () => optional('country', (cell) => (isCountry(cell) ? cell : undefined)),
    countries: (column) => required(column, (cell) => (cell.split(' ').every(isCountry) ? cell.split(' ') : undefined), []),
    confidence: () => (given('confidence') === '' ? undefined : oneOf<RowConfidence>('confidence', ['high', 'medium', 'low'])),
  }
}

/** The one rule of `known`: what was made public in a month or a year counts as known from its last day on, never earlier than it was. */
export function knownOn(published: PartialDay | undefined, instead: Day): Day {
  return published === undefined ? instead : lastDayOf(published)
}

/** A day as exact as its source gave it. */
export function toPrecision(day: PartialDay | undefined, precision: string | undefined): PartialDay | undefined {
  if (day === undefined || precision === 'unknown') return undefined
  return precision === 'year' ? firstDayOf(day).slice(0, 4) : precision === 'month' ? firstDayOf(day).slice(0, 7) : day
}

/** Makes ids unique in the order of the file: a second row of the same thing from the same source gets `:2`. */
export function numberRepeats<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const count = (seen.get(row.id) ?? 0) + 1
    seen.set(row.id, count)
    return count === 1 ? row : { ...row, id: `${row.id}:${count}` }
  })
}

/** The site of an address, without `www.`. */
export function siteOf(url: string | undefined): string {
  return (url === undefined ? undefined : URL.parse(url)?.hostname.replace(/^www\./, '')) ?? 'no-address'
}
