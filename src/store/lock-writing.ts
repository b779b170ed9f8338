import { sql } from 'kysely'
import type pg from 'pg'
import type { Database, Store } from './store.ts'

const writing = 7_304_010
const writingSite = 7_304_011

/** One writer at a time until the transaction ends, so that `recorded` follows the order in which things were kept. */
export async function lockWriting(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${writing})`.execute(db)
}

/** The same in a transaction on a connection of one's own. */
export async function lockWritingOn(client: pg.PoolClient): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [writing])
}

/** One writer of a public site at a time: two would move each other's unfinished files into place. Who is killed lets go of it. */
export function writeSiteAlone<T>({ db }: Pick<Store, 'db'>, write: () => Promise<T>): Promise<T> {
  return db.transaction().execute(async (holder) => {
    await sql`select pg_advisory_xact_lock(${writingSite})`.execute(holder)
    return write()
  })
}

/**
 * Reads that all see one moment. Citus has no snapshot over several machines: there the writers wait until the reader is done, and the
 * reader until nobody writes.
 */
export function readSnapshot<T>({ db, hasCitus }: Pick<Store, 'db' | 'hasCitus'>, read: (db: Database) => Promise<T>): Promise<T> {
  if (!hasCitus) return db.transaction().setIsolationLevel('repeatable read').execute(read)
  return db.transaction().execute(async (reader) => {
    await sql`select pg_advisory_xact_lock_shared(${writing})`.execute(reader)
    return read(reader)
  })
}
