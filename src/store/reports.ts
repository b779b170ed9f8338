import { highestMarking, markings, type AsOf, type Day, type Layout, type NewReport, type PageStretch, type Report, type Source } from '../core/index.ts'
import { inView } from './as-of.ts'
import type { Database } from './store.ts'
import { sql, type Expression, type Selectable, type SqlBool } from 'kysely'
import { statementsOf } from './statements.ts'
import type { Tables } from './tables.ts'

const asserted = { status: 'asserted', retraction: undefined } as const

/** A report that was read, before the store says when it was recorded. */
export type ReportToKeep = Omit<Report, 'recorded' | 'status' | 'retraction' | 'pages'> & Pick<NewReport, 'layout'>

/** Keeps sources that are not known yet; one that is stays as it was. */
export async function addSources(db: Database, sources: readonly Source[], recorded: Date): Promise<void> {
  const rows = [...new Map(sources.toReversed().map((source) => [source.id, { ...source, recorded }])).values()]
  for (const part of statementsOf(rows)) await db.insertInto('source').values(part).onConflict((conflict) => conflict.column('id').doNothing()).execute()
}

export async function listSources(db: Database, view: AsOf): Promise<readonly Source[]> {
  return db.selectFrom('source').select(['id', 'name', 'kind', 'reliability']).where(() => inView('source', view)).orderBy('id').execute()
}

/** Names of the reports with these texts, by digest, whatever became of them. */
export async function findReportsByDigest(db: Database, digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ digest: string; id: string }>`select digest, id from report where digest = any(${digests}::text[])`.execute(db)
  return new Map(rows.map(({ digest, id }) => [digest, id]))
}

/** Those of the names that a report has already. */
export async function listTakenIds(db: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`select id from report where id = any(${ids}::text[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

export async function listSourcesById(db: Database, view: AsOf, ids: readonly string[]): Promise<readonly Source[]> {
  return db.selectFrom('source').select(['id', 'name', 'kind', 'reliability']).where(() => isOneOf('id', ids)).where(() => inView('source', view)).orderBy('id').execute()
}

export async function findReport(db: Database, id: string): Promise<Report | undefined> {
  const row = await db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toReport(row, asserted, [])
}

/** Keeps reports; their ids and their texts must be new. */
export async function addReports(db: Database, reports: readonly ReportToKeep[], recorded: Date): Promise<void> {
  const rows = reports.map((report) => toReportRow(report, recorded))
  for (const part of statementsOf(rows)) await db.insertInto('report').values(part).execute()
  const layouts = reports.flatMap(({ id, layout }) => (layout === undefined ? [] : [toLayoutRow(id, layout)]))
  for (const part of statementsOf(layouts)) await db.insertInto('report_layout').values(part).execute()
}

function toReportRow({ id, source, title, lang, country, published, known, url, marking, licence, note, illustrative, digest, text }: ReportToKeep, recorded: Date) {
  return { id, source, title, lang, country: country ?? null, published, known, recorded, url: url ?? null, marking, licence, note: note ?? null, illustrative, digest, text }
}

function toLayoutRow(report: string, { stretches, words }: Layout) {
  const runs = words.map(({ page, start, end, x, y, width, height }) => [page, start, end, ...[x, y, width, height].map((points) => Math.round(points * 10) / 10)])
  return { report, stretches: JSON.stringify(stretches), words: JSON.stringify(runs) }
}

/** The layout of a report for another with the same text. */
export async function copyLayout(db: Database, from: string, to: string): Promise<void> {
  await sql`insert into report_layout (report, stretches, words) select ${to}, stretches, words from report_layout where report = ${from}`.execute(db)
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
  if (reports.length === 0) return []
  const beside = await listBeside(db, reports, view)
  const of = (what: Beside['what'], id: string) => beside.get(`${what} ${id}`)
  return reports.map((row) => {
    const raised = (of('marking', row.id) ?? []).flatMap((each) => markings.find((marking) => marking === each) ?? [])
    const retraction = of('report', row.id) ?? of('source', row.source)
    const layout: readonly PageStretch[] = JSON.parse(of('layout', row.id)?.[0] ?? '[]')
    return toReport({ ...row, marking: highestMarking([row.marking, ...raised]) }, becameOf(of('erased', row.id)?.[0], retraction?.[0]), layout)
  })
}

/** Something that is kept beside reports: withdrawals by report and source with their reasons, the first first; erasures with theirs, markings that came later, pages. */
interface Beside {
  readonly what: 'report' | 'source' | 'erased' | 'marking' | 'layout'
  readonly id: string
  readonly said: string
}

/** What is kept beside reports, by what it is and whose: one question, for it is asked at every look at a report. */
async function listBeside(db: Database, reports: readonly Selectable<Tables['report']>[], view: AsOf): Promise<ReadonlyMap<string, readonly string[]>> {
  const [ids, sources] = [reports.map(({ id }) => id), [...new Set(reports.map(({ source }) => source))]]
  const { rows } = await sql<Beside>`
    select what, id, said from (
      select 'report' as what, report as id, reason as said, recorded from report_retraction where report = any(${ids}::text[]) and ${inView('report_retraction', view)}
      union all select 'source', source, reason, recorded from source_retraction where source = any(${sources}::text[]) and ${inView('source_retraction', view)}
      union all select 'erased', report, reason, recorded from erasure where report = any(${ids}::text[])
      union all select 'marking', report, marking, recorded from report_marking where report = any(${ids}::text[])
      union all select 'layout', report, stretches::text, null from report_layout where report = any(${ids}::text[])) beside
    order by recorded`.execute(db)
  return new Map([...Map.groupBy(rows, ({ what, id }) => `${what} ${id}`)].map(([key, of]) => [key, of.map(({ said }) => said)]))
}

/** An erased text is gone from every view, also of days before it was erased. */
function becameOf(erasure: string | undefined, retraction: string | undefined): Pick<Report, 'status' | 'retraction'> {
  if (erasure !== undefined) return { status: 'erased', retraction: erasure }
  return { status: retraction === undefined ? 'asserted' : 'retracted', retraction }
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

/** What a report is called, and by whom and when it was printed. */
export interface ReportName {
  readonly report: string
  readonly title: string
  readonly source: string
  readonly published: string
  readonly known: Day
}

/** Those reports, as far as they are in view, in the order in which they were printed. */
export async function listReportNames(db: Database, view: AsOf, ids: readonly string[]): Promise<readonly ReportName[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<ReportName>`
    select report.id as report, report.title, source.name as source, report.published, report.known from report join source on source.id = report.source
    where report.id = any(${ids}::text[]) and ${inView('report', view)} order by report.published, report.id`.execute(db)
  return rows
}

/** How the text of a report lies on its pages; undefined where it has none. */
export async function findLayout(db: Database, report: string): Promise<Layout | undefined> {
  const row = await db.selectFrom('report_layout').select(['stretches', 'words']).where('report', '=', report).executeTakeFirst()
  return row && { stretches: row.stretches, words: row.words.map(([page = 0, start = 0, end = 0, x = 0, y = 0, width = 0, height = 0]) => ({ page, start, end, x, y, width, height })) }
}
