import type { AsOf, Day, Layout, NewReport, PageStretch, Report, Source } from '../core/index.ts'
import { inView } from './as-of.ts'
import type { Database } from './store.ts'
import { sql, type Expression, type Selectable, type SqlBool } from 'kysely'
import type { Tables } from './tables.ts'

export async function addSource(db: Database, source: Source, recorded: Date): Promise<void> {
  await db.insertInto('source').values({ ...source, recorded }).onConflict((conflict) => conflict.column('id').doNothing()).execute()
}

export async function listSources(db: Database, view: AsOf): Promise<readonly Source[]> {
  return db.selectFrom('source').select(['id', 'name', 'kind', 'reliability']).where(() => inView('source', view)).orderBy('id').execute()
}

/** The report with this text, whatever became of it. */
export async function findReportByDigest(db: Database, digest: string): Promise<Report | undefined> {
  const row = await db.selectFrom('report').selectAll().where('digest', '=', digest).executeTakeFirst()
  return row && toReport(row, undefined, [])
}

export async function findReport(db: Database, id: string): Promise<Report | undefined> {
  const row = await db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toReport(row, undefined, [])
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

export async function addRetraction(db: Database, retraction: { readonly report: string; readonly known: Day; readonly reason: string }, recorded: Date): Promise<void> {
  await db.insertInto('report_retraction').values({ ...retraction, recorded }).execute()
}

export async function isRetracted(db: Database, report: string): Promise<boolean> {
  return (await db.selectFrom('report_retraction').select('report').where('report', '=', report).executeTakeFirst()) !== undefined
}

/** Reports in view; one whose withdrawal is in view too says so and why. */
export async function listReports(db: Database, view: AsOf): Promise<readonly Report[]> {
  const reports = await db.selectFrom('report').selectAll().where(() => inView('report', view)).orderBy('published').orderBy('id').execute()
  const retractions = await db.selectFrom('report_retraction').select(['report', 'reason']).where(() => inView('report_retraction', view)).execute()
  const layouts = await db.selectFrom('report_layout').select(['report', 'stretches']).execute()
  return toReports(reports, retractions, layouts)
}

/** Those reports, as far as they are in view, as `listReports` gives them. */
export async function listReportsById(db: Database, view: AsOf, ids: readonly string[]): Promise<readonly Report[]> {
  if (ids.length === 0) return []
  const reports = await db.selectFrom('report').selectAll().where(() => isOneOf('id', ids)).where(() => inView('report', view)).orderBy('published').orderBy('id').execute()
  const retractions = await db.selectFrom('report_retraction').select(['report', 'reason']).where(() => isOneOf('report', ids)).where(() => inView('report_retraction', view)).execute()
  const layouts = await db.selectFrom('report_layout').select(['report', 'stretches']).where(() => isOneOf('report', ids)).execute()
  return toReports(reports, retractions, layouts)
}

/** One parameter however many ids: PostgreSQL takes 65,535 of them. */
function isOneOf(column: string, ids: readonly string[]): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} = any(${ids})`
}

function toReports(
  reports: readonly Selectable<Tables['report']>[], retractions: readonly { readonly report: string; readonly reason: string }[], layouts: readonly { readonly report: string; readonly stretches: readonly PageStretch[] }[],
): readonly Report[] {
  const reasons = new Map(retractions.map(({ report, reason }) => [report, reason]))
  const pages = new Map(layouts.map(({ report, stretches }) => [report, stretches]))
  return reports.map((row) => toReport(row, reasons.get(row.id), pages.get(row.id) ?? []))
}

function toReport(row: Selectable<Tables['report']>, retraction: string | undefined, pages: readonly PageStretch[]): Report {
  return {
    ...row,
    country: row.country ?? undefined,
    url: row.url ?? undefined,
    note: row.note ?? undefined,
    recorded: row.recorded.toISOString(),
    pages,
    status: retraction === undefined ? 'asserted' : 'retracted',
    retraction,
  }
}
