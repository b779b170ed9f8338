import { done, refused, type Outcome } from '../../core/index.ts'
import type { AppliedMigration, StoredColumn } from '../../store/catalog.ts'
import { tableShapes } from '../../store/shape.ts'
import type { ExportSource } from './export-folder.ts'

/** Name of the file that says what an export holds; it is written last. */
export const manifestName = 'manifest.json'

export const exportFormats = ['jsonl', 'parquet'] as const
/** A form in which the tables of an export are written. */
export type ExportFormat = (typeof exportFormats)[number]

/** What an export holds. The same store gives the same manifest, whenever it is exported. */
export interface Manifest {
  readonly format: 'peil-export'
  /** Version of the form of the export itself. */
  readonly version: 1
  /** Version of Peil that wrote it. */
  readonly peil: string
  /** The tables are those that these migrations make. */
  readonly migrations: readonly AppliedMigration[]
  readonly tables: readonly ExportedTable[]
  /** Data sets whose licence does not let everyone pass their rows on. */
  readonly licenceBound: readonly { readonly dataset: string; readonly licence: string }[]
}

export interface ExportedTable {
  readonly name: string
  readonly rows: number
  readonly columns: readonly StoredColumn[]
  readonly files: readonly { readonly name: string; readonly format: ExportFormat; readonly bytes: number; readonly sha256: string }[]
}

/** The manifest of an export; refused where there is none, where it is no manifest, or where a newer Peil wrote it. */
export async function readManifest(source: ExportSource): Promise<Outcome<Manifest>> {
  const unusable = (reason: 'no-manifest' | 'malformed' | 'newer') => refused({ kind: 'export-unusable', path: source.path, file: manifestName, reason } as const)
  const text = await source.readText(manifestName)
  if (text === undefined) return unusable('no-manifest')
  const parsed = parseJson(text)
  if (!isManifestLike(parsed)) return unusable('malformed')
  if (parsed.version !== 1) return unusable('newer')
  return isManifest(parsed) ? done(parsed) : unusable('malformed')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isManifestLike(value: unknown): value is { readonly format: string; readonly version: number } {
  return isObject(value) && value.format === 'peil-export' && typeof value.version === 'number'
}

function isManifest(value: unknown): value is Manifest {
  return isObject(value) && areAll(value.migrations, isMigration) && value.migrations.length > 0 && areAll(value.tables, isTable) && areAll(value.licenceBound, isLicence)
}

function isMigration(value: unknown): boolean {
  return isObject(value) && Number.isInteger(value.number) && typeof value.name === 'string' && typeof value.checksum === 'string'
}

function isLicence(value: unknown): boolean {
  return isObject(value) && typeof value.dataset === 'string' && typeof value.licence === 'string'
}

/** Names of tables become names in SQL, and names of files paths: only those that Peil itself gives. */
function isTable(value: unknown): boolean {
  if (!isObject(value) || typeof value.name !== 'string') return false
  const { name } = value
  const isFile = (file: unknown) => isObject(file) && exportFormats.some((format) => file.format === format && file.name === `${name}.${format}`) && typeof file.sha256 === 'string' && Number.isInteger(file.bytes)
  const isColumn = (column: unknown) => isObject(column) && typeof column.name === 'string' && typeof column.type === 'string' && typeof column.nullable === 'boolean'
  return Object.hasOwn(tableShapes, name) && tableShapes[name]?.kind !== 'local' && Number.isInteger(value.rows) && areAll(value.columns, isColumn) && areAll(value.files, isFile)
}

function areAll(value: unknown, is: (each: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(is)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
