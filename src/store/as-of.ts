import { sql, type Expression, type SqlBool } from 'kysely'
import type { AsOf } from '../core/index.ts'

/**
 * The one filter in time: what was known by the end of `asOf`, in the store as it was at `recordedBy`.
 * Every read goes through it, so rows known later, and rows recorded later, can never change a view.
 */
export function inView(table: 'record_row' | 'source' | 'report' | 'report_retraction' | 'claim', { asOf, recordedBy }: AsOf): Expression<SqlBool> {
  const recorded = recordedBy === undefined ? sql`true` : sql`${sql.ref(`${table}.recorded`)} <= ${recordedBy}::timestamptz`
  const known = table === 'source' ? sql`true` : sql`${sql.ref(`${table}.known`)} <= ${asOf}::date`
  return sql<SqlBool>`(${known} and ${recorded})`
}
