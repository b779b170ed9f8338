import type { Outcome } from '../../core/index.ts'
import { listMigrations, listStoredTables, type StoredTable } from '../../store/catalog.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { listDatasetLicences } from '../../store/dataset-licences.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import { streamRows } from '../../store/table-rows.ts'
import type { Context } from '../context.ts'
import type { ExportTarget } from './export-folder.ts'
import { manifestName, type ExportedTable, type ExportFormat, type Manifest } from './manifest.ts'
import { rowLine } from './row-line.ts'
import { ParquetRows } from './write-parquet.ts'

/** Writes everything that the store holds as open files, from one snapshot; the manifest comes last. */
export function exportStore({ store, readData }: Pick<Context, 'store' | 'readData'>, target: ExportTarget, formats: readonly ExportFormat[]): Promise<Outcome<Manifest>> {
  return attempt(store, async () => {
    const { version } = JSON.parse(await readData('package.json')) as { readonly version: string }
    const contents = await readSnapshot(store, (db) => writeTables(db, target, formats))
    const manifest: Manifest = { format: 'peil-export', version: 1, peil: version, ...contents }
    const file = await target.create(manifestName)
    await file.write(`${JSON.stringify(manifest, undefined, 2)}\n`)
    await file.close()
    return manifest
  })
}

async function writeTables(db: Database, target: ExportTarget, formats: readonly ExportFormat[]): Promise<Pick<Manifest, 'migrations' | 'tables' | 'licenceBound'>> {
  const tables: ExportedTable[] = []
  for (const table of await listStoredTables(db)) tables.push(await writeTable(db, table, target, formats))
  const licences = tables.some(({ name }) => name === 'dataset') ? await listDatasetLicences(db) : []
  return { migrations: await listMigrations(db), tables, licenceBound: licences.filter(({ mayBePassedOn }) => !mayBePassedOn).map(({ dataset, licence }) => ({ dataset, licence })) }
}

async function writeTable(db: Database, table: StoredTable, target: ExportTarget, formats: readonly ExportFormat[]): Promise<ExportedTable> {
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
  }
  await groups?.finish()
  const files: ExportedTable['files'][number][] = []
  if (lines !== undefined) files.push({ name: `${name}.jsonl`, format: 'jsonl', ...(await lines.close()) })
  if (parquet !== undefined) files.push({ name: `${name}.parquet`, format: 'parquet', ...(await parquet.close()) })
  return { name, rows, columns, files }
}
