import { sql, type Expression, type SqlBool } from 'kysely'
import type { AsOf } from '../core/index.ts'
import { isCleared } from './cleared.ts'

/** Tables whose rows carry when they were known and recorded. A source carries no day: it is no news. */
export type TimedTable =
  | 'record_row' | 'source' | 'source_retraction' | 'report' | 'report_retraction' | 'claim' | 'claim_retraction' | 'text_link' | 'report_search' | 'event_record' | 'event_link' | 'dataset'
  | 'dataset_retraction' | 'row_retraction' | 'record_retraction' | 'claim_correction' | 'flag' | 'kept_product' | 'erasure' | 'logbook_entry' | 'report_reading' | 'report_review' | 'claim_review' | 'draft'

/**
 * The one filter in time: what was known by the end of `asOf`, in the store as it was at `recordedBy`.
 * Every read goes through it, so rows known later, rows recorded later, and rows marked above the clearance of whoever looks can never change a view.
 */
export function inView(table: TimedTable, { asOf, recordedBy, clearance }: AsOf): Expression<SqlBool> {
  const recorded = recordedBy === undefined ? sql`true` : sql`${sql.ref(`${table}.recorded`)} <= ${recordedBy}::timestamptz`
  const known = table === 'source' ? sql`true` : sql`${sql.ref(`${table}.known`)} <= ${asOf}::date`
  return sql<SqlBool>`(${known} and ${recorded} and ${isCleared(table, clearance)})`
}

/** Everything that is kept, whenever it was known: what a change is decided by, which views are not. */
export const everything: AsOf = { asOf: '9999-12-31', recordedBy: undefined }
