import { sql } from 'kysely'
import type { StoredColumn, StoredTable } from './catalog.ts'
import type { Database } from './store.ts'

const rowsAtOnce = 1000

/** A value of a column: `Date` for a moment, text for what JavaScript has no exact number for, `undefined` never. */
export type Cell = string | number | boolean | Date | null

/** Every row of a table in the order of its key, some at a time; structures come as their JSON text, days as text. */
export async function* streamRows(db: Database, { name, columns, key }: StoredTable): AsyncGenerator<Readonly<Record<string, Cell>>> {
  const query = sql<Record<string, Cell>>`select ${sql.join(columns.map(selected))} from ${sql.table(name)} order by ${sql.join(key.map((column) => ordered(column, columns)))}`
  for await (const { rows } of db.getExecutor().stream<Record<string, Cell>>(query.compile(db), rowsAtOnce)) yield* rows
}

/** Whether a column holds a structure, which goes out and comes back as JSON. */
export function isStructure({ type }: StoredColumn): boolean {
  return type === 'jsonb' || type.endsWith('[]')
}

const native = new Set(['text', 'integer', 'double precision', 'boolean', 'date', 'timestamp(3) with time zone'])

function selected(column: StoredColumn) {
  const ref = sql.ref(column.name)
  if (isStructure(column)) return sql`to_jsonb(${ref})::text as ${ref}`
  return native.has(column.type) ? ref : sql`${ref}::text as ${ref}`
}

/** By bytes, so that the order is the same whatever language the server sorts in. */
function ordered(name: string, columns: readonly StoredColumn[]) {
  return columns.some((column) => column.name === name && column.type === 'text') ? sql`${sql.ref(name)} collate "C"` : sql.ref(name)
}

/**
 * Adds rows that are given as lines of JSON, each with all columns by their names. As one parameter, however many: a statement that names a
 * parameter for each column of each row costs this process more than twice as much.
 */
export async function addLines(db: Database, table: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return
  await sql`insert into ${sql.table(table)} select * from json_populate_recordset(null::${sql.table(table)}, ${`[${lines.join(',')}]`}::json)`.execute(db)
}

export async function countRows(db: Database, table: string): Promise<number> {
  const { rows } = await sql<{ rows: string }>`select count(*) as rows from ${sql.table(table)}`.execute(db)
  return Number(rows[0]?.rows)
}
