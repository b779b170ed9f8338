import type { Language } from '../core/index.ts'
import { formatNumber } from './format.ts'
import { formatBytes, printTable, type TableLine } from './store-table.ts'

interface ExportSummary {
  readonly tables: readonly { readonly name: string; readonly rows: number }[]
  readonly licenceBound: readonly { readonly dataset: string; readonly licence: string }[]
}

interface StatusSummary {
  readonly address: string
  readonly server: string
  readonly citus: string | undefined
  readonly historyGuarded: boolean
  readonly migrations: readonly { readonly name: string }[]
  readonly waiting: number | undefined
  readonly bytes: number
  readonly tables: readonly TableLine[]
}

interface StoreWords {
  readonly exported: (summary: ExportSummary, folder: string) => string
  readonly restored: (rows: number) => string
  readonly spread: (step: { readonly table: string; readonly rows: number }) => string
  readonly distributed: (tables: number) => string
  readonly status: (status: StatusSummary) => string
}

/** What a command says of the store as a whole. */
export const storeWords: Readonly<Record<Language, StoreWords>> = {
  nl: {
    exported: ({ tables, licenceBound }, folder) => lines(
      `Uitgevoerd naar ${folder}: ${tables.length} tabellen, ${rowsOf('nl', tables)} rijen. Wat er in de bestanden staat, zegt docs/methods/export.md.`,
      ...licenceBound.map(({ dataset, licence }) => licence === '' ? `Let op: van ${dataset} is de licentie nog niet bekend, want het inbrengen is niet afgelopen; geef de rijen niet door.` : `Let op: van ${dataset} (${licence}) mag u de rijen niet zonder meer doorgeven.`),
    ),
    restored: (rows) => lines(`Teruggezet: ${formatNumber('nl', rows)} rijen, elk met het moment waarop zij het eerst werd bewaard.`),
    spread: ({ table, rows }) => lines(`${table}: verdeeld, ${formatNumber('nl', rows)} rijen`),
    distributed: (tables) => lines(tables === 0 ? 'Alle tabellen waren al verdeeld; er is niets veranderd.' : `Verdeeld: ${tables} tabellen. Waar hun rijen liggen, zegt peil store status.`),
    status: (status) => lines(
      `Opslag op ${status.address}: PostgreSQL ${status.server}${status.citus === undefined ? '' : ` met Citus ${status.citus}`}, ${formatBytes('nl', status.bytes)}`,
      `Tabellen: tot en met ${status.migrations.at(-1)?.name ?? 'geen'}`,
      `Geschiedenis: ${status.historyGuarded ? 'de database weigert elke wijziging van wat bewaard is' : 'de database zelf weigert wijzigingen niet overal; peil doctor zegt waar'}`,
      `Wachtrij: ${status.waiting === undefined ? 'is er niet' : `${formatNumber('nl', status.waiting)} berichten wachten`}`,
      '',
      printTable('nl', ['tabel', 'rijen', 'grootte', 'ligt'], status.tables, { here: 'hier', everywhere: 'op elke machine', by: (key) => `verdeeld naar ${key}`, shards: 'delen' }),
    ),
  },
  en: {
    exported: ({ tables, licenceBound }, folder) => lines(
      `Exported to ${folder}: ${tables.length} tables, ${rowsOf('en', tables)} rows. What the files hold: docs/methods/export.md.`,
      ...licenceBound.map(({ dataset, licence }) => licence === '' ? `Mind: the licence of ${dataset} is not known yet, because its import has not ended; do not pass its rows on.` : `Mind: the rows of ${dataset} (${licence}) may not simply be passed on.`),
    ),
    restored: (rows) => lines(`Restored: ${formatNumber('en', rows)} rows, each with the moment at which it was first recorded.`),
    spread: ({ table, rows }) => lines(`${table}: spread, ${formatNumber('en', rows)} rows`),
    distributed: (tables) => lines(tables === 0 ? 'Every table was spread already; nothing was changed.' : `Spread: ${tables} tables. Where their rows lie: peil store status.`),
    status: (status) => lines(
      `Store at ${status.address}: PostgreSQL ${status.server}${status.citus === undefined ? '' : ` with Citus ${status.citus}`}, ${formatBytes('en', status.bytes)}`,
      `Tables: up to ${status.migrations.at(-1)?.name ?? 'none'}`,
      `History: ${status.historyGuarded ? 'the database refuses every change of what is kept' : 'the database itself does not refuse changes everywhere; peil doctor says where'}`,
      `Queue: ${status.waiting === undefined ? 'there is none' : `${formatNumber('en', status.waiting)} reports wait`}`,
      '',
      printTable('en', ['table', 'rows', 'size', 'lies'], status.tables, { here: 'here', everywhere: 'on every machine', by: (key) => `spread by ${key}`, shards: 'pieces' }),
    ),
  },
}

function rowsOf(language: Language, tables: ExportSummary['tables']): string {
  return formatNumber(language, tables.reduce((sum, { rows }) => sum + rows, 0))
}

function lines(...said: readonly string[]): string {
  return said.map((line) => `${line}\n`).join('')
}
