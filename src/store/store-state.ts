import { sql } from 'kysely'
import { countedTables, tableShapes } from './shape.ts'
import type { Database, Store } from './store.ts'

/** The verdicts of people by which claims fall and stand again, apart from all other verdicts. */
const fallen = 'claim_review fallen'

/** What tells one state of each table from another. */
export type StoreState = ReadonlyMap<string, string>

/** How each table stands at this moment: the same as long as nothing of it changed. One short read, where triggers count. */
export async function readStoreState({ db, hasCitus }: Pick<Store, 'db' | 'hasCitus'>): Promise<StoreState> {
  if (hasCitus) return readStateByRows(db)
  const { rows } = await sql<{ readonly counts: string }>`select string_agg(name || '=' || changes, ',') as counts from change_count`.execute(db)
  return new Map((rows[0]?.counts ?? '').split(',').map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]))
}

/** Tables in which everything that changes a view leaves a row, also what is changed in place: claims come with their report, records with their batch. */
const telling = [
  'record_row', 'source', 'source_retraction', 'report', 'report_retraction', 'claim_correction', 'claim_retraction', 'text_link', 'import_batch', 'event_link', 'dataset',
  'dataset_retraction', 'row_retraction', 'record_retraction', 'flag', 'kept_product', 'erasure', 'logbook_entry', 'edition',
  'report_marking', 'report_reading', 'report_review', 'claim_review', 'draft',
] as const

/** Tables that lie on several machines have no triggers: there, every table is as it was as long as none has more rows or a newer moment. */
async function readStateByRows(db: Database): Promise<StoreState> {
  const counted = telling.map((table) => sql`(select ${table}::text as name, count(*)::int as rows, max(recorded) as newest from ${sql.table(table)})`)
  const { rows } = await sql<{ readonly rows: number; readonly newest: Date | null }>`${sql.join(counted, sql` union all `)} order by name`.execute(db)
  const all = rows.map((table) => `${table.rows}/${table.newest?.getTime() ?? ''}`).join(' ')
  return new Map([...countedTables, fallen].map((table) => [table, all]))
}

/**
 * What a statement depends on, by the names of the state and those of tables that it has nothing of. One too many does no harm: a table counts
 * where its name is any word. Whoever asks how tables stand depends on those that it names, not on the numbers themselves.
 */
export function tablesIn(statement: string): readonly string[] {
  const words = new Set(statement.match(/[a-z_]{4,}/g) ?? [])
  const counted = countedTables.filter((table) => words.has(table)).map((table) => (table === 'claim_review' && asksOnlyWhatFell(statement) ? fallen : table))
  const read = [...statement.matchAll(/\b(?:from|join) "?([a-z_]+)/g)].map(([, table = '']) => table)
  return [...counted, ...read.filter((table) => table !== 'change_count' && tableShapes[table] !== undefined && !countedTables.includes(table))]
}

/** Whether verdicts are asked of only to leave out claims that fell: each such question names their table twice (src/store/retractions.ts). */
function asksOnlyWhatFell(statement: string): boolean {
  const named = statement.match(/\bfrom "?claim_review\b/g)?.length ?? 0
  const asked = statement.match(/claim_review\.verdict in \('rejected', 'split', 'dropped'\)/g)?.length ?? 0
  return asked > 0 && named === 2 * asked
}
