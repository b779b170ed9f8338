import { parquetMetadataAsync, parquetReadObjects, type AsyncBuffer } from 'hyparquet'
import type { StoredColumn } from '../../store/catalog.ts'
import type { Cell } from '../../store/table-rows.ts'
import { UnlikeExport } from './export-folder.ts'
import { rowLine } from './row-line.ts'

/** The rows of a Parquet file of an export as the lines of JSON that its other form holds, a group of rows in memory at a time. */
export async function* parquetLines(file: AsyncBuffer, columns: readonly StoredColumn[]): AsyncGenerator<string> {
  try {
    yield* linesOfGroups(file, columns)
  } catch (error) {
    // The reader of Parquet has errors of no kind of their own for a file that is damaged; those of the system have a code.
    throw error instanceof Error && 'code' in error ? error : new UnlikeExport(undefined, { cause: error })
  }
}

async function* linesOfGroups(file: AsyncBuffer, columns: readonly StoredColumn[]): AsyncGenerator<string> {
  const metadata = await parquetMetadataAsync(file)
  let rowStart = 0
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows)
    for (const row of await parquetReadObjects({ file, metadata, rowStart, rowEnd, parsers })) yield rowLine(columns, fromParquet(row))
    rowStart = rowEnd
  }
}

const msInDay = 86_400_000

const parsers = {
  dateFromDays: (days: number) => new Date(days * msInDay).toISOString().slice(0, 10),
  timestampFromMilliseconds: (ms: bigint) => new Date(Number(ms)),
}

function fromParquet(row: Readonly<Record<string, unknown>>): Readonly<Record<string, Cell>> {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, typeof cell === 'bigint' ? String(cell) : (cell as Cell)]))
}
