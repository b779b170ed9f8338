import { sql } from 'kysely'
import { newestMigration } from './migrate.ts'
import type { Database } from './store.ts'

/** Whether a store answers and has the tables of this Peil: another process may have brought it further, or taken it away. */
export async function readReadiness(db: Database): Promise<{ readonly answers: boolean; readonly tables: boolean }> {
  const found = await sql<{ number: number }>`select max(number) as number from migration`.execute(db).then(({ rows }) => rows[0]?.number, () => undefined)
  return { answers: found !== undefined, tables: found === newestMigration() }
}
