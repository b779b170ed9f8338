import { sql } from 'kysely'
import type { Database } from './store.ts'

/**
 * Tables in which everything that changes a view leaves a row: claims come with their report, records with their batch. Their newest moment and
 * their number together name the state of the store.
 */
const telling = [
  'record_row', 'source', 'source_retraction', 'report', 'report_retraction', 'claim_correction', 'claim_retraction', 'text_link', 'import_batch', 'event_link', 'dataset',
  'dataset_retraction', 'row_retraction', 'record_retraction', 'flag', 'kept_product', 'erasure', 'logbook_entry', 'edition',
  'report_marking', 'report_reading', 'report_review', 'claim_review',
] as const

/** A name for what the store holds at this moment: the same as long as nothing was added. */
export async function readStoreState(db: Database): Promise<string> {
  const counted = telling.map((table) => sql`(select ${table}::text as name, count(*)::int as rows, max(recorded) as newest from ${sql.table(table)})`)
  const { rows } = await sql<{ readonly rows: number; readonly newest: Date | null }>`${sql.join(counted, sql` union all `)} order by name`.execute(db)
  return rows.map((table) => `${table.rows}/${table.newest?.getTime() ?? ''}`).join(' ')
}
