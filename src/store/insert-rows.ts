import { sql, type Selectable } from 'kysely'
import type { Database } from './store.ts'
import type { Tables } from './tables.ts'

/**
 * Adds rows as one parameter, however many: a statement that names a parameter for each column of each row costs this process more than
 * twice as much.
 */
export async function insertRows<Table extends keyof Tables>(db: Database, table: Table, columns: readonly (keyof Tables[Table] & string)[], rows: readonly Selectable<Tables[Table]>[]): Promise<void> {
  if (rows.length === 0) return
  const names = sql.join(columns.map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(table)} (${names}) select ${names} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(db)
}
