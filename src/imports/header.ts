import { done, refused, type Outcome } from '../core/index.ts'
import type { ColumnNames } from './cells.ts'
import type { EventFormat } from './event-format.ts'
import { readCells, type Separation } from './read-cells.ts'

/** How a table is to be read, as its first line says. */
export interface Header {
  readonly separation: Separation
  readonly placeByColumn: ReadonlyMap<string, number>
  readonly cellsInRow: number
  readonly hasLine: boolean
}

const separators = [',', ';', '\t', '|']

/** Finds separator and columns in the first line; what is missing or twice there is refused by name. */
export async function readHeader(first: string, format: EventFormat, path: string): Promise<Outcome<Header>> {
  const separation = { separator: format.onlySeparator ?? separatorOf(first), hasQuotes: format.onlySeparator === undefined }
  const cells = (await firstRow(first, separation)).map((cell) => cell.replace(/^\uFEFF/, '').trim())
  const unnamed = /^\d+$/.test(cells[0] ?? '') ? format.withoutHeader?.(cells.length) : undefined
  if (unnamed !== undefined) return placed(unnamed, { separation, hasLine: false }, format.columns, path)
  const isData = format.onlySeparator !== undefined || /^[\d.-]+$/.test(cells[0] ?? '')
  if (isData) return refused({ kind: 'header-missing', path, format: format.dataset.id, columns: cells.length })
  const names = cells.map((name) => name.toLowerCase())
  const repeated = repeatedIn(names)
  if (repeated.length > 0) return refused({ kind: 'header-repeats', path, columns: repeated })
  return placed(names, { separation, hasLine: true }, format.columns, path)
}

/** In one pass: a header may have a hundred thousand columns. */
function repeatedIn(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const isRepeated = (name: string) => name !== '' && seen.size === seen.add(name).size
  return [...new Set(names.filter(isRepeated))]
}

function placed(names: readonly string[], rest: Pick<Header, 'separation' | 'hasLine'>, columns: ColumnNames, path: string): Outcome<Header> {
  const placeByColumn = new Map<string, number>()
  names.forEach((name, at) => {
    const known = columns.aliases?.[name] ?? name
    if (!placeByColumn.has(known) || known === name) placeByColumn.set(known, at)
  })
  const missing = columns.needed.filter((name) => !placeByColumn.has(name.toLowerCase()))
  if (missing.length > 0) return refused({ kind: 'columns-missing', path, columns: missing })
  const wanted = new Map([...columns.needed, ...columns.others].flatMap((name) => {
    const at = placeByColumn.get(name.toLowerCase())
    return at === undefined ? [] : [[name, at] as const]
  }))
  return done({ ...rest, placeByColumn: wanted, cellsInRow: names.length })
}

/** The one that parts the first line most often, outside quotation marks. */
function separatorOf(first: string): string {
  const line = first.replaceAll(/"[^"]*"/g, '').split('\n')[0] ?? ''
  const counts = separators.map((separator) => line.split(separator).length)
  return separators[counts.indexOf(Math.max(...counts))] ?? ','
}

async function firstRow(text: string, separation: Separation): Promise<readonly string[]> {
  for await (const rows of readCells(only(text), separation)) if (rows[0] !== undefined) return rows[0].cells
  return []
}

async function* only(text: string): AsyncGenerator<string> {
  yield text
}
