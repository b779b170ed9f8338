import { sql } from 'kysely'
import { listMigrations, listStoredTables, type AppliedMigration } from './catalog.ts'
import { serverVersion, storeBytes } from './examine.ts'
import { listGuarded } from './history-guard.ts'
import { countQueue } from './queue.ts'
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
    address, server: await serverVersion(db),
    citus: await citusVersion(db),
    historyGuarded: unguarded.length === 0,
    migrations: await listMigrations(db), waiting: (await countQueue(db))?.waiting,
    bytes: (await storeBytes(db)) + shards.reduce((sum, { bytes }) => sum + bytes, 0),
    tables: statuses,
  }
}

async function tableStatus(db: Database, name: string, spread: readonly SpreadTable[], shards: readonly ShardsOnNode[]): Promise<TableStatus> {
  const nodes = shards.filter(({ table }) => table === name).map(({ node, shards: pieces, bytes }) => ({ node, shards: pieces, bytes }))
  const local = await tableBytes(db, name)
  const own = spread.find(({ table }) => table === name)
  const bytes = own === undefined ? local : nodes.reduce((sum, node) => sum + node.bytes, 0)
  const lies = own === undefined ? 'here' : own.key === undefined ? 'everywhere' : { by: own.key }
  return { name, kind: tableShapes[name]?.kind ?? 'local', rows: await countRows(db, name), bytes, lies, nodes }
}

/** Version of Citus, where the server has it. */
async function citusVersion(db: Database): Promise<string | undefined> {
  const { rows } = await sql<{ version: string }>`select extversion as version from pg_extension where extname = 'citus'`.execute(db)
  return rows[0]?.version
}

async function tableBytes(db: Database, table: string): Promise<number> {
  const { rows } = await sql<{ bytes: string }>`select pg_total_relation_size(${table}::regclass) as bytes`.execute(db)
  return Number(rows[0]?.bytes)
}
