import type { AsOf, Erasure, Layout, NewReport, PageStretch, Report, Source } from '../core/index.ts'
import { inView } from './as-of.ts'
import { listErasures } from './erasure.ts'
import { listRetractions, type Retraction } from './retractions.ts'
import type { Database } from './store.ts'
import { sql, type Expression, type Selectable, type SqlBool } from 'kysely'
import type { Tables } from './tables.ts'

const asserted = { status: 'asserted', retraction: undefined } as const

export async function addSource(db: Database, source: Source, recorded: Date): Promise<void> {
  await db.insertInto('source').values({ ...source, recorded }).onConflict((conflict) => conflict.column('id').doNothing()).execute()
}

export async function listSources(db: Database, view: AsOf): Promise<readonly Source[]> {
  return db.selectFrom('source').select(['id', 'name', 'kind', 'reliability']).where(() => inView('source', view)).orderBy('id').execute()
}

export async function listSourcesById(db: Database, view: AsOf, ids: readonly string[]): Promise<readonly Source[]> {
  return db.selectFrom('source').select(['id', 'name', 'kind', 'reliability']).where(() => isOneOf('id', ids)).where(() => inView('source', view)).orderBy('id').execute()
}

/** The report with this text, whatever became of it. */
export async function findReportByDigest(db: Database, digest: string): Promise<Report | undefined> {
  const row = await db.selectFrom('report').selectAll().where('digest', '=', digest).executeTakeFirst()
  return row && toReport(row, asserted, [])
}

export async function findReport(db: Database, id: string): Promise<Report | undefined> {
  const row = await db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toReport(row, asserted, [])
}

/** Keeps a report; its id and its text must be new. */
export async function addReport(db: Database, report: Omit<Report, 'recorded' | 'status' | 'retraction' | 'pages'> & Pick<NewReport, 'layout'>, recorded: Date): Promise<void> {
  const { country = null, url = null, note = null, layout, ...rest } = report
  await db.insertInto('report').values({ ...rest, country: country ?? null, url: url ?? null, note: note ?? null, recorded }).execute()
  if (layout !== undefined) await addLayout(db, report.id, layout)
}

async function addLayout(db: Database, report: string, { stretches, words }: Layout): Promise<void> {
  const runs = words.map(({ page, start, end, x, y, width, height }) => [page, start, end, ...[x, y, width, height].map((points) => Math.round(points * 10) / 10)])
  await db.insertInto('report_layout').values({ report, stretches: JSON.stringify(stretches), words: JSON.stringify(runs) }).execute()
}

/** Reports in view; one whose withdrawal, or that of its source, is in view too says so and why, and so does one whose text is erased. */
export async function listReports(db: Database, view: AsOf): Promise<readonly Report[]> {
  const reports = await db.selectFrom('report').selectAll().where(() => inView('report', view)).orderBy('published').orderBy('id').execute()
  return toReports(db, reports, view)
}

/** Those reports, as far as they are in view, as `listReports` gives them. */
export async function listReportsById(db: Database, view: AsOf, ids: readonly string[]): Promise<readonly Report[]> {
  if (ids.length === 0) return []
  const reports = await db.selectFrom('report').selectAll().where(() => isOneOf('id', ids)).where(() => inView('report', view)).orderBy('published').orderBy('id').execute()
  return toReports(db, reports, view)
}

/** One parameter however many ids: PostgreSQL takes 65,535 of them. */
function isOneOf(column: string, ids: readonly string[]): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} = any(${ids})`
}

async function toReports(db: Database, reports: readonly Selectable<Tables['report']>[], view: AsOf): Promise<readonly Report[]> {
  const ids = reports.map(({ id }) => id)
  const retractions = await listRetractions(db, 'report', ids, view)
  const ofSources = await listRetractions(db, 'source', [...new Set(reports.map(({ source }) => source))], view)
  const erasures = await listErasures(db, ids)
  const layouts = await db.selectFrom('report_layout').select(['report', 'stretches']).where(() => isOneOf('report', ids)).execute()
  const pages = new Map(layouts.map(({ report, stretches }) => [report, stretches]))
  return reports.map((row) => toReport(row, becameOf(erasures.get(row.id), retractions.get(row.id) ?? ofSources.get(row.source)), pages.get(row.id) ?? []))
}

/** An erased text is gone from every view, also of days before it was erased. */
function becameOf(erasure: Erasure | undefined, retraction: Retraction | undefined): Pick<Report, 'status' | 'retraction'> {
  if (erasure !== undefined) return { status: 'erased', retraction: erasure.reason }
  return { status: retraction === undefined ? 'asserted' : 'retracted', retraction: retraction?.reason }
}

function toReport(row: Selectable<Tables['report']>, became: Pick<Report, 'status' | 'retraction'>, pages: readonly PageStretch[]): Report {
  return {
    ...row,
    country: row.country ?? undefined,
    url: row.url ?? undefined,
    note: row.note ?? undefined,
    recorded: row.recorded.toISOString(),
    pages,
    ...became,
  }
}
