import { sql } from 'kysely'
import { listMigrations, listStoredTables, type AppliedMigration } from './catalog.ts'
import { listGuarded } from './history-guard.ts'
import { tableShapes, type TableShape } from './shape.ts'
import { listShards, listSpreadTables, type ShardsOnNode, type SpreadTable } from './spread.ts'
import type { Database, Store } from './store.ts'
import { countRows } from './table-rows.ts'

/** What a store holds and where it lies. */
export interface StoreStatus {
  readonly address: string
  readonly server: string
  /** Version of Citus, where the server has it. */
  readonly citus: string | undefined
  /** Whether every table whose rows may not change is guarded by the database itself. */
  readonly historyGuarded: boolean
  readonly migrations: readonly AppliedMigration[]
  /** Reports that wait to be read; undefined where there is no queue. */
  readonly waiting: number | undefined
  readonly bytes: number
  readonly tables: readonly TableStatus[]
}

export interface TableStatus {
  readonly name: string
  readonly kind: TableShape['kind']
  readonly rows: number
  readonly bytes: number
  /** Column by which it is spread, `everywhere` for a copy on each machine, `here` where it is not spread. */
  readonly lies: { readonly by: string } | 'everywhere' | 'here'
  readonly nodes: readonly Omit<ShardsOnNode, 'table'>[]
}

/** Reads how a store stands, with every row counted. */
export async function readStatus({ db, address, hasCitus }: Store): Promise<StoreStatus> {
  const tables = await listStoredTables(db)
  const spread = hasCitus ? await listSpreadTables(db) : []
  const shards = hasCitus ? await listShards(db) : []
  const statuses: TableStatus[] = []
  for (const { name } of tables) statuses.push(await tableStatus(db, name, spread, shards))
  const { unguarded } = await listGuarded(db, tables)
  return {
    address, server: await readText(db, sql`select current_setting('server_version') as text`),
    citus: hasCitus ? await readText(db, sql`select extversion as text from pg_extension where extname = 'citus'`) : undefined,
    historyGuarded: unguarded.length === 0,
    migrations: await listMigrations(db), waiting: await countQueued(db),
    bytes: Number(await readText(db, sql`select pg_database_size(current_database())::text as text`)) + shards.reduce((sum, { bytes }) => sum + bytes, 0),
    tables: statuses,
  }
}

async function tableStatus(db: Database, name: string, spread: readonly SpreadTable[], shards: readonly ShardsOnNode[]): Promise<TableStatus> {
  const nodes = shards.filter(({ table }) => table === name).map(({ node, shards: pieces, bytes }) => ({ node, shards: pieces, bytes }))
  const local = Number(await readText(db, sql`select pg_total_relation_size(${name}::regclass)::text as text`))
  const own = spread.find(({ table }) => table === name)
  const bytes = own === undefined ? local : nodes.reduce((sum, node) => sum + node.bytes, 0)
  const lies = own === undefined ? 'here' : own.key === undefined ? 'everywhere' : { by: own.key }
  return { name, kind: tableShapes[name]?.kind ?? 'local', rows: await countRows(db, name), bytes, lies, nodes }
}

/** Reports in the queue, which has tables of its own beside the store. */
async function countQueued(db: Database): Promise<number | undefined> {
  const there = await readText(db, sql`select coalesce(to_regclass('peil_queue.job')::text, '') as text`)
  if (there === '') return undefined
  return Number(await readText(db, sql`select count(*)::text as text from peil_queue.job where name = 'reports' and state < 'completed'`))
}

async function readText(db: Database, query: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await (query as ReturnType<typeof sql<{ text: string }>>).execute(db)
  return rows[0]?.text ?? ''
}
