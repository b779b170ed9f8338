import { parse } from 'csv-parse/sync'
import { done, drivers, refused, type CodedReason, type Outcome, type SheetMistake } from '../../core/index.ts'

/** A sheet as a coder filled it in. */
export interface CodingSheet {
  readonly path: string
  readonly coded: readonly CodedReason[]
  /** The first line, where it is a remark. */
  readonly remark: string | undefined
}

const columns = ['row', 'driver', 'strength'] as const
type Line = Readonly<Partial<Record<(typeof columns)[number], string>>>

/** A filled-in coding sheet, with commas or semicolons; everything that is wrong with it is said at once. */
export function parseSheet(path: string, csv: string): Outcome<CodingSheet> {
  const wrong = (mistakes: readonly SheetMistake[]) => refused({ kind: 'sheet-wrong', path, mistakes })
  const header = csv.split(/\r?\n/).find((line) => line.trim() !== '' && !/^\uFEFF?#/.test(line)) ?? ''
  const table = readTable(csv, header.includes(';') ? ';' : ',')
  if (table === undefined) return wrong([{ what: 'no-table' }])
  const missing = columns.filter((column) => !table.names.includes(column))
  if (missing.length > 0) return wrong(missing.map((column) => ({ what: 'column-missing', column })))
  if (table.lines.length === 0) return wrong([{ what: 'no-rows' }])
  const read = table.lines.map(({ cells, line }) => readLine(cells, line))
  const mistakes = [...read.flatMap((each) => ('mistakes' in each ? each.mistakes : [])), ...repeatedRows(table.lines.map(({ cells }) => cells.row?.trim() ?? ''))]
  if (mistakes.length > 0) return wrong(mistakes)
  const [, remark] = /^\uFEFF?#\s*(.+)/.exec(csv) ?? []
  return done({ path, coded: read.flatMap((each) => ('coded' in each ? [each.coded] : [])), remark: remark?.trim() })
}

interface Table {
  readonly names: readonly string[]
  readonly lines: readonly { readonly cells: Line; readonly line: number }[]
}

/** Undefined where it is no table: an open quote, or a quote within a cell. */
function readTable(csv: string, delimiter: string): Table | undefined {
  let names: readonly string[] = []
  try {
    const lines = parse(csv, {
      columns: (given: readonly string[]) => (names = given.map((name) => name.trim().toLowerCase())) as string[],
      info: true, bom: true, comment: '#', comment_no_infix: true, delimiter, relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true,
    }) as unknown as readonly { readonly record: Line; readonly info: { readonly lines: number } }[]
    return { names, lines: lines.map(({ record, info }) => ({ cells: record, line: info.lines })) }
  } catch {
    return undefined
  }
}

function readLine(cells: Line, line: number): { readonly coded: CodedReason } | { readonly mistakes: readonly SheetMistake[] } {
  const [row = '', given = '', weight = ''] = columns.map((column) => cells[column]?.trim())
  const driver = [...drivers, 'none' as const].find((each) => each === given.toLowerCase())
  const strength = /^[+-]?[0-3]$/.test(weight) ? Number(weight) : undefined
  // A strength says something of a driver: with none there is nothing that it could be the strength of.
  const fits = strength !== undefined && (driver !== 'none' || strength === 0)
  // "-0" is 0.
  if (row !== '' && driver !== undefined && fits) return { coded: { row, driver, strength: strength + 0 } }
  return {
    mistakes: [
      ...(row === '' ? [{ what: 'cell', line, column: 'row', given: row } as const] : []),
      ...(driver === undefined ? [{ what: 'cell', line, column: 'driver', given } as const] : []),
      ...(fits ? [] : [{ what: 'cell', line, column: 'strength', given: weight } as const]),
    ],
  }
}

function repeatedRows(rows: readonly string[]): readonly SheetMistake[] {
  const seen = new Set<string>()
  const repeated = rows.filter((row) => row !== '' && (seen.has(row) || !seen.add(row)))
  return [...new Set(repeated)].map((row) => ({ what: 'repeated', row }))
}
