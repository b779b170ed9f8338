import { sql } from 'kysely'
import { listStoredTables } from './catalog.ts'
import { lockWriting } from './lock-writing.ts'
import { sharedTables, type SharedTable, type TableShape } from './shape.ts'
import { listSpreadTables } from './spread.ts'
import type { Database } from './store.ts'
import { countRows } from './table-rows.ts'

/** Thrown where a table holds another number of rows after it was spread than before; its transaction ends with it, and it is as it was. */
export class RowsDiffer extends Error {
  constructor(before: number, after: number) {
    super(`${before} rows before and ${after} after`)
  }
}

/** What stays to be spread, small tables first: a join of a large with a small one needs the small one everywhere. */
export async function listUnspread(db: Database): Promise<readonly SharedTable[]> {
  const there = new Set((await listStoredTables(db)).map(({ name }) => name))
  const spread = new Set((await listSpreadTables(db)).map(({ table }) => table))
  const missing = sharedTables.filter(({ table }) => there.has(table) && !spread.has(table))
  return [...missing.filter(({ shape }) => shape.kind === 'small'), ...missing.filter(({ shape }) => shape.kind === 'growing')]
}

/** Spreads one table, whole or not at all. The triggers that guard history and those that tell of changes go: Citus has none on such tables (docs/methods/several-machines.md). */
export function spreadTable(db: Database, { table, shape }: SharedTable): Promise<number> {
  return db.transaction().execute(async (step) => {
    await lockWriting(step)
    const before = await countRows(step, table)
    await sql`drop trigger if exists history on ${sql.table(table)}`.execute(step)
    await sql`drop trigger if exists announce on ${sql.table(table)}`.execute(step)
    await sql`drop trigger if exists counted on ${sql.table(table)}`.execute(step)
    await sql`drop trigger if exists counted_fallen on ${sql.table(table)}`.execute(step)
    await spreadBy(shape, table, await companionOf(step, table, shape)).execute(step)
    const after = await countRows(step, table)
    if (after !== before) throw new RowsDiffer(before, after)
    return after
  })
}

/** Removes what is left on the coordinator of tables that are spread: Citus keeps it, out of sight, until it is told. */
export async function removeLocalRows(db: Database): Promise<void> {
  for (const { table } of await listSpreadTables(db)) await sql`select truncate_local_data_after_distributing_table(${table}::regclass)`.execute(db)
}

function spreadBy(shape: SharedTable['shape'], table: string, companion: string) {
  return shape.kind === 'small'
    ? sql`select create_reference_table(${table}::regclass)`
    : sql`select create_distributed_table(${table}::regclass, ${shape.key}, colocate_with => ${companion})`
}

/** A table of the same group that is spread already, or `none` where this one begins its group. */
async function companionOf(db: Database, table: string, shape: TableShape): Promise<string> {
  const spread = new Set((await listSpreadTables(db)).map((each) => each.table))
  const isCompanion = (other: SharedTable) => other.shape.kind === 'growing' && shape.kind === 'growing' && other.shape.group === shape.group
  return sharedTables.find((other) => other.table !== table && isCompanion(other) && spread.has(other.table))?.table ?? 'none'
}
