import { sql } from 'kysely'
import type { StoredTable } from './catalog.ts'
import { changeableTables } from './shape.ts'
import type { Database } from './store.ts'

/** Tables whose rows may not change, by whether the database itself refuses to change them. */
export async function listGuarded(db: Database, tables: readonly StoredTable[]): Promise<{ readonly guarded: readonly string[]; readonly unguarded: readonly string[] }> {
  const { rows } = await sql<{ table: string }>`
    select c.relname as "table" from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = current_schema()::regnamespace and t.tgname = 'history' and t.tgenabled <> 'D'`.execute(db)
  const names = tables.map(({ name }) => name).filter((name) => !changeableTables.has(name))
  const hasTrigger = new Set(rows.map(({ table }) => table))
  return { guarded: names.filter((name) => hasTrigger.has(name)), unguarded: names.filter((name) => !hasTrigger.has(name)) }
}
