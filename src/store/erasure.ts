import { sql } from 'kysely'
import type { Day, Erasure } from '../core/index.ts'
import { forgetAnswersOn } from './answered-requests.ts'
import { dropKeyedReadings } from './event-readings.ts'
import { forgetReportInJobs } from './job-files.ts'
import { listQueueTables, queuedText, removeQueuedText } from './queue.ts'
import { dropReportTerms } from './search.ts'
import { tableShapes } from './shape.ts'
import type { Database, Store } from './store.ts'

/** What is left of those of the reports whose text was erased; the same for every view, since the text is gone from all of them. */
export async function listErasures(db: Database, reports: readonly string[]): Promise<ReadonlyMap<string, Erasure>> {
  if (reports.length === 0) return new Map()
  const rows = await db.selectFrom('erasure').selectAll().where(sql<boolean>`report = any(${reports}::text[])`).execute()
  return new Map(rows.map((row) => [row.report, { ...row, recorded: row.recorded.toISOString() }]))
}

/** What is left of a claim whose text is erased: that there was one of a kind, and where. */
const keptKeys = ['id', 'kind', 'start', 'end', 'rule'] as const

export interface ErasedText {
  readonly report: string
  readonly demand: Erasure['demand']
  readonly reason: string
  readonly known: Day
  readonly digest: string
  readonly characters: number
}

/**
 * Takes the text of a report out of every table, in the transaction of the caller. The log comes first: the triggers that keep history let
 * nothing through but the transaction that has written it. Where the tables lie on several machines there are no triggers, and the log is the same.
 */
export async function eraseText(db: Database, erased: ErasedText, recorded: Date): Promise<void> {
  const { report } = erased
  await db.insertInto('erasure').values({ ...erased, recorded }).execute()
  await sql`update report set text = '', title = '', url = null, note = null where id = ${report}`.execute(db)
  await sql`delete from report_layout where report = ${report}`.execute(db)
  await sql`delete from text_sketch where report = ${report}`.execute(db)
  await dropReportTerms(db, report)
  await removeQueuedText(db, erased.digest)
  await forgetAnswersOn(db, report)
  await forgetReportInJobs(db, report)
  const claims = await db.selectFrom('claim').select('id').distinct().where('report', '=', report).execute()
  await dropKeyedReadings(db, claims.map(({ id }) => id))
  // Of functions that a statement calls on columns that it changes, Citus takes those that are immutable: not jsonb_build_object.
  const kept = keptKeys.reduce((body, key) => sql`jsonb_set(${body}, array[${sql.lit(key)}], coalesce(body -> ${sql.lit(key)}, 'null'))`, sql`'{"quote": "", "fields": {}, "stated": [], "inferred": []}'::jsonb`)
  // Fields repeat words of the text; what is left says that there was a claim of a kind at a place.
  await sql`update claim set status = 'erased', country = null, subject = null, first = known, last = known, body = ${kept}
    where report = ${report}`.execute(db)
}

/** Columns that held the text or its words, with their types. */
const columns: Readonly<Record<string, Readonly<Record<string, 'text' | 'jsonb' | 'tsvector' | 'bytea'>>>> = {
  report: { text: 'text', title: 'text', url: 'text', note: 'text' },
  report_layout: { stretches: 'jsonb', words: 'jsonb' },
  claim: { body: 'jsonb', subject: 'text', country: 'text' },
  text_sketch: {},
  report_search: { terms: 'tsvector' },
  search_term: { term: 'text' },
  event_reading: { key: 'text', facts: 'jsonb' },
  edition: { body: 'text' },
  answered_request: { body: 'text' },
  job_file: { name: 'text', bytes: 'bytea', outcome: 'jsonb' },
  job_result: { bytes: 'bytea' },
}

/**
 * Writes the files of those tables and their indexes anew, so that no dead version of a row is left in them; each is locked while it is
 * written. Not in a transaction: what is broken off is done by doing it again. Gives what a worker refused, where the tables lie on several
 * machines. Says before each table how many are done.
 */
export async function rewriteTables({ db, hasCitus }: Pick<Store, 'db' | 'hasCitus'>, progress: (tables: number, of: number) => void): Promise<readonly string[]> {
  const queue = await listQueueTables(db)
  const tables = [...Object.keys(columns), ...queue]
  progress(0, tables.length + 1)
  const held = Object.entries(columns).flatMap(([table, types]) => Object.entries(types).map(([column, type]) => ({ table, column, type })))
  // The server keeps samples of every column. Giving a column the type that it has throws its samples away, also where no rows are left to take new ones from.
  // A key by which a table is spread keeps its type; there, samples are only left where a table has no rows at all.
  for (const { table, column, type } of [...held, ...(queue.length === 0 ? [] : [queuedText])].filter((each) => !hasCitus || !isKey(each))) {
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} type ${sql.raw(type)}`.execute(db)
  }
  for (const [at, table] of tables.entries()) {
    progress(at, tables.length + 1)
    await sql`vacuum (full, analyze) ${sql.table(table)}`.execute(db)
  }
  progress(tables.length, tables.length + 1)
  await sql`vacuum (full) pg_statistic`.execute(db)
  progress(tables.length + 1, tables.length + 1)
  return hasCitus ? rewriteSamplesOnWorkers(db) : []
}

/** Citus passes a vacuum of its own tables on to the workers, but not one of the catalogue, where each server keeps samples of its pieces. */
async function rewriteSamplesOnWorkers(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ refusal: string }>`
    select nodename || ':' || nodeport || ': ' || result as refusal from run_command_on_workers('vacuum (full) pg_statistic') where not success`.execute(db)
  return rows.map(({ refusal }) => refusal)
}

function isKey({ table, column }: { readonly table: string; readonly column: string }): boolean {
  const shape = tableShapes[table]
  return shape?.kind === 'growing' && shape.key === column
}
