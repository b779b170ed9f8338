import { sql } from 'kysely'
import type { Claim, EvidenceRow, Report, StoredClaim } from '../core/index.ts'
import { toEvidenceRow } from './record-rows.ts'
import type { Database } from './store.ts'

/** What a store of an earlier version holds without what this one makes of it. */
export interface Unprepared {
  readonly reports: boolean
  readonly rows: boolean
}

/**
 * Whether reports and rows were kept by a version that made nothing of them to find and join them by. Since then that is made in the
 * transaction that keeps them: it is there for all of them or for none.
 */
export async function findUnprepared(db: Database): Promise<Unprepared> {
  const has = async (table: string, where = sql`true`) => (await sql`select 1 from ${sql.table(table)} where ${where} limit 1`.execute(db)).rows.length > 0
  return {
    reports: !(await has('report_search')) && (await has('report', sql`text <> ''`)),
    rows: !(await has('event_reading')) && (await has('record_row', sql`kind = 'threat-event'`)),
  }
}

/** A report as it is kept, with its claims as they are by now. */
export type KeptReport = Pick<Report, 'id' | 'source' | 'title' | 'lang' | 'country' | 'published' | 'known' | 'url' | 'marking' | 'text'> & {
  readonly recordedAt: Date
  readonly claims: readonly (Pick<StoredClaim, 'known'> & { readonly claim: Claim })[]
}

const reportsAtOnce = 200

/** Every report whose text is there, some at a time. */
export async function* streamKeptReports(db: Database): AsyncGenerator<readonly KeptReport[]> {
  for (let last = ''; ; ) {
    const rows = await db.selectFrom('report').selectAll().where('id', '>', last).where('text', '<>', '').orderBy('id').limit(reportsAtOnce).execute()
    const ids = rows.map(({ id }) => id)
    const claims = ids.length === 0 ? [] : await db.selectFrom('claim').distinctOn(['report', 'id']).select(['report', 'known', 'body']).where('report', 'in', ids).orderBy('report').orderBy('id').orderBy('revision', 'desc').execute()
    const byReport = Map.groupBy(claims, ({ report }) => report)
    yield rows.map(({ recorded, country, url, ...row }) => ({
      ...row, country: country ?? undefined, url: url ?? undefined, recordedAt: recorded,
      claims: (byReport.get(row.id) ?? []).map(({ known, body }) => ({ known, claim: body })),
    }))
    if (rows.length < reportsAtOnce) return
    last = ids.at(-1) ?? last
  }
}

/** Every state of every attack of the record, oldest first. */
export async function listAttackStates(db: Database): Promise<readonly EvidenceRow[]> {
  const rows = await db.selectFrom('record_row').select(['body', 'known', 'recorded']).where('kind', '=', 'threat-event').orderBy('id').orderBy('revision').execute()
  return rows.map(toEvidenceRow)
}
