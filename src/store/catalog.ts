import { sql } from 'kysely'
import { sharedTables } from './shape.ts'
import type { Database } from './store.ts'

/** A column as the database has it; `type` in the words of PostgreSQL. */
export interface StoredColumn {
  readonly name: string
  readonly type: string
  readonly nullable: boolean
}

/** A table as the database has it, which may be of an earlier version of Peil. */
export interface StoredTable {
  readonly name: string
  readonly columns: readonly StoredColumn[]
  /** Columns of its primary key, in their order. */
  readonly key: readonly string[]
}

/** The tables that hold what the store knows, as they are there, in the order of `sharedTables`. */
export async function listStoredTables(db: Database): Promise<readonly StoredTable[]> {
  const { rows } = await sql<{ table: string; column: string; type: string; nullable: boolean; place: number | null }>`
    select c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as "type", not a.attnotnull as nullable,
      array_position(k.conkey, a.attnum) as place
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
    order by c.relname, a.attnum`.execute(db)
  const columnsByTable = Map.groupBy(rows, ({ table }) => table)
  return sharedTables.flatMap(({ table }) => {
    const columns = columnsByTable.get(table)
    if (columns === undefined) return []
    const key = columns.filter(({ place }) => place !== null).toSorted((a, b) => Number(a.place) - Number(b.place)).map(({ column }) => column)
    return [{ name: table, columns: columns.map(({ column, type, nullable }) => ({ name: column, type, nullable })), key }]
  })
}

/** The migrations that were applied, in their order. */
export async function listMigrations(db: Database): Promise<readonly AppliedMigration[]> {
  const { rows } = await sql<AppliedMigration>`select number, name, checksum from migration order by number`.execute(db)
  return rows
}

export interface AppliedMigration {
  readonly number: number
  readonly name: string
  readonly checksum: string
}
