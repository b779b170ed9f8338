import { refused, type Outcome } from '../../core/index.ts'
import { listMigrations, listStoredTables, type StoredTable } from '../../store/catalog.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { listDatasetLicences } from '../../store/dataset-licences.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import { countRows, streamRows } from '../../store/table-rows.ts'
import type { Context } from '../context.ts'
import type { ExportTarget } from './export-folder.ts'
import { manifestName, type ExportedTable, type ExportFormat, type Manifest } from './manifest.ts'
import { rowLine } from './row-line.ts'
import { ParquetRows } from './write-parquet.ts'

/** Who looks on while a store is exported, and may want it to stop. */
export interface ExportWatch {
  readonly progress: (rows: number, of: number) => void
  readonly cancelled: AbortSignal
}

/** How the tables are written. */
interface TableWriting {
  readonly target: ExportTarget
  readonly formats: readonly ExportFormat[]
  /** Told of each row; throws where it is to stop. */
  readonly row: () => void
}

/** Thrown to leave a snapshot in the middle. */
class Stopped extends Error {}

const unwatched: ExportWatch = { progress: () => undefined, cancelled: new AbortController().signal }

/** Writes everything that the store holds as open files, from one snapshot; the manifest comes last. */
export function exportStore(context: Pick<Context, 'store' | 'readData'>, target: ExportTarget, formats: readonly ExportFormat[], watch = unwatched): Promise<Outcome<Manifest>> {
  return writeExport(context, target, formats, watch).catch((error: unknown) => {
    if (error instanceof Stopped) return refused({ kind: 'cancelled' })
    throw error
  })
}

function writeExport({ store, readData }: Pick<Context, 'store' | 'readData'>, target: ExportTarget, formats: readonly ExportFormat[], { progress, cancelled }: ExportWatch): Promise<Outcome<Manifest>> {
  return attempt(store, async () => {
    const { version } = JSON.parse(await readData('package.json')) as { readonly version: string }
    const contents = await readSnapshot(store, async (db) => {
      const tables = await listStoredTables(db)
      let [rows, of] = [0, 0]
      for (const { name } of tables) of += await countRows(db, name)
      const row = () => {
        if (cancelled.aborted) throw new Stopped()
        rows += 1
        progress(rows, of)
      }
      return writeTables(db, tables, { target, formats, row })
    })
    const manifest: Manifest = { format: 'peil-export', version: 1, peil: version, ...contents }
    const file = await target.create(manifestName)
    await file.write(`${JSON.stringify(manifest, undefined, 2)}\n`)
    await file.close()
    return manifest
  })
}

async function writeTables(db: Database, stored: readonly StoredTable[], writing: TableWriting): Promise<Pick<Manifest, 'migrations' | 'tables' | 'licenceBound'>> {
  const tables: ExportedTable[] = []
  for (const table of stored) tables.push(await writeTable(db, table, writing))
  const licences = tables.some(({ name }) => name === 'dataset') ? await listDatasetLicences(db) : []
  return { migrations: await listMigrations(db), tables, licenceBound: licences.filter(({ mayBePassedOn }) => !mayBePassedOn).map(({ dataset, licence }) => ({ dataset, licence })) }
}

async function writeTable(db: Database, table: StoredTable, { target, formats, row: told }: TableWriting): Promise<ExportedTable> {
  const { name, columns } = table
  const lines = formats.includes('jsonl') ? await target.create(`${name}.jsonl`) : undefined
  const parquet = formats.includes('parquet') ? await target.create(`${name}.parquet`) : undefined
  const groups = parquet && new ParquetRows(columns, parquet)
  let rows = 0
  for await (const row of streamRows(db, table)) {
    const line = `${rowLine(columns, row)}\n`
    await lines?.write(line)
    await groups?.add(row, line.length)
    rows += 1
    told()
  }
  await groups?.finish()
  const files: ExportedTable['files'][number][] = []
  if (lines !== undefined) files.push({ name: `${name}.jsonl`, format: 'jsonl', ...(await lines.close()) })
  if (parquet !== undefined) files.push({ name: `${name}.parquet`, format: 'parquet', ...(await parquet.close()) })
  return { name, rows, columns, files }
}
