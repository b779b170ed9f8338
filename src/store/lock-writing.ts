import { sql } from 'kysely'
import type pg from 'pg'
import type { Database } from './store.ts'

const writing = 7_304_010

/** One writer at a time until the transaction ends, so that `recorded` follows the order in which things were kept. */
export async function lockWriting(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${writing})`.execute(db)
}

/** The same in a transaction on a connection of one's own. */
export async function lockWritingOn(client: pg.PoolClient): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [writing])
}
