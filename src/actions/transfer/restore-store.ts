import { done, refused, type Outcome, type Problem } from '../../core/index.ts'
import { listMigrations, listStoredTables } from '../../store/catalog.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { attempt, refusalBy } from '../../store/store-problem.ts'
import type { Database, Store } from '../../store/store.ts'
import { addLines, countRows } from '../../store/table-rows.ts'
import { UnlikeExport, type ExportSource } from './export-folder.ts'
import { findMisfit } from './find-misfit.ts'
import { manifestName, readManifest, type ExportedTable, type Manifest } from './manifest.ts'
import { parquetLines } from './read-parquet.ts'

/** An export that is whole: every table is there in a file that is what the manifest says. */
export interface CheckedExport {
  readonly source: ExportSource
  readonly manifest: Manifest
  /** Version of the tables: number of the last migration. */
  readonly tablesOf: number
}

type UnusableReason = Extract<Problem, { readonly kind: 'export-unusable' }>['reason']

/** Reads the manifest and holds every file against its digest, before anything is kept. */
export async function checkExport(source: ExportSource): Promise<Outcome<CheckedExport>> {
  const manifest = await readManifest(source)
  if (!manifest.ok) return manifest
  for (const table of manifest.value.tables) {
    if (table.files.length === 0) return refused({ kind: 'export-unusable', path: source.path, file: table.name, reason: 'missing' })
    for (const { name, bytes, sha256 } of table.files) {
      const found = await source.measure(name)
      if (found === undefined) return refused({ kind: 'export-unusable', path: source.path, file: name, reason: 'missing' })
      if (found.bytes !== bytes || found.sha256 !== sha256) return refused({ kind: 'export-unusable', path: source.path, file: name, reason: 'changed' })
    }
  }
  return done({ source, manifest: manifest.value, tablesOf: Math.max(...manifest.value.migrations.map(({ number }) => number)) })
}

export interface RestoredStore {
  readonly rows: number
}

/**
 * Fills an empty store, whose tables are of the version of the export, with everything in it: all or nothing, and every row with the
 * moment at which it was first recorded.
 */
export async function restoreStore(store: Store, { source, manifest }: CheckedExport): Promise<Outcome<RestoredStore>> {
  let current = manifestName
  try {
    const kept = await attempt(store, () =>
      store.db.transaction().execute(async (db): Promise<Outcome<RestoredStore>> => {
        await lockWriting(db)
        const fit = await whyUnfit(db, store, source, manifest)
        if (fit !== undefined) return refused(fit)
        let rows = 0
        for (const table of manifest.tables) {
          current = fileOf(table).name
          rows += await fillTable(db, table, source)
        }
        const misfit = await findMisfit(db, await listStoredTables(db))
        if (misfit === undefined) return done({ rows })
        for (const table of manifest.tables) if (table.name === misfit) current = fileOf(table).name
        throw new UnlikeExport()
      }),
    )
    return kept.ok ? kept.value : kept
  } catch (error) {
    if (refusalBy(error) !== undefined || error instanceof UnlikeExport) return refused({ kind: 'export-unusable', path: source.path, file: current, reason: 'content' })
    throw error
  }
}

async function whyUnfit(db: Database, { address }: Store, source: ExportSource, manifest: Manifest): Promise<Problem | undefined> {
  const unusable = (reason: UnusableReason): Problem => ({ kind: 'export-unusable', path: source.path, file: manifestName, reason })
  const applied = await listMigrations(db)
  const tables = await listStoredTables(db)
  for (const { name } of tables) if ((await countRows(db, name)) > 0) return { kind: 'restore-not-empty', address }
  if (applied.length > manifest.migrations.length) return { kind: 'restore-not-empty', address }
  const isSame = applied.length === manifest.migrations.length && applied.every(({ checksum }, at) => checksum === manifest.migrations[at]?.checksum)
  return isSame && tables.length === manifest.tables.length && tables.every(({ name }) => manifest.tables.some((table) => table.name === name)) ? undefined : unusable('other-tables')
}

const linesAtOnce = 500
const charactersAtOnce = 4_000_000

async function fillTable(db: Database, table: ExportedTable, source: ExportSource): Promise<number> {
  let lines: string[] = []
  let characters = 0
  let rows = 0
  const add = async () => {
    await addLines(db, table.name, lines)
    rows += lines.length
    lines = []
    characters = 0
  }
  for await (const line of linesOf(table, source)) {
    lines.push(line)
    characters += line.length
    if (lines.length === linesAtOnce || characters > charactersAtOnce) await add()
  }
  await add()
  if (rows !== table.rows) throw new UnlikeExport()
  return rows
}

function linesOf(table: ExportedTable, source: ExportSource): AsyncIterable<string> {
  const { name, format, bytes } = fileOf(table)
  if (format === 'jsonl') return source.lines(name)
  return parquetLines({ byteLength: bytes, slice: (start, end) => source.slice(name, start, end ?? bytes) }, table.columns)
}

/** The lines of JSON where there are both: they need no translation. */
function fileOf({ name, files }: ExportedTable): ExportedTable['files'][number] {
  const file = files.find(({ format }) => format === 'jsonl') ?? files[0]
  if (file === undefined) throw new Error(`${name} has no file`)
  return file
}
