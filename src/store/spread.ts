import { sql } from 'kysely'
import type { Database } from './store.ts'

/** How Citus has a table: by which column it is spread, or as a copy on every machine. */
export interface SpreadTable {
  readonly table: string
  readonly key: string | undefined
  /** Tables with the same number lie together. */
  readonly colocation: number
}

/** The tables that Citus knows; only on a server that has it. */
export async function listSpreadTables(db: Database): Promise<readonly SpreadTable[]> {
  const { rows } = await sql<{ table: string; key: string | null; colocation: number }>`
    select c.relname as "table", column_to_column_name(p.logicalrelid, p.partkey) as key, p.colocationid as colocation
    from pg_dist_partition p join pg_class c on c.oid = p.logicalrelid
    where c.relnamespace = current_schema()::regnamespace order by c.relname`.execute(db)
  return rows.map(({ key, ...rest }) => ({ ...rest, key: key ?? undefined }))
}

/** What of a table lies on one machine. */
export interface ShardsOnNode {
  readonly table: string
  readonly node: string
  readonly shards: number
  readonly bytes: number
}

/** Where the pieces of the tables lie; only on a server that has Citus. */
export async function listShards(db: Database): Promise<readonly ShardsOnNode[]> {
  const { rows } = await sql<{ table: string; node: string; shards: string; bytes: string }>`
    select c.relname as "table", s.nodename || ':' || s.nodeport as node, count(*) as shards, sum(s.shard_size) as bytes
    from citus_shards s join pg_class c on c.oid = s.table_name
    where c.relnamespace = current_schema()::regnamespace group by 1, 2 order by 1, 2`.execute(db)
  return rows.map(({ shards, bytes, ...rest }) => ({ ...rest, shards: Number(shards), bytes: Number(bytes) }))
}
