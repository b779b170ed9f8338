import type pg from 'pg'
import { lockWritingOn } from './lock-writing.ts'
import type { Store } from './store.ts'

/** A connection that imports one dataset; while it is open, no other process imports the same one. */
export interface ImportSession extends AsyncDisposable {
  readonly client: pg.PoolClient
}

const importing = 7_304_020
/** The connection of a process that was killed ends a moment later; whoever starts the same again at once waits for that. */
const patience = '3s'
const lockTimedOut = '55P03'

/** Undefined where another process is importing this dataset. */
export async function openImportSession(store: Store, dataset: string): Promise<ImportSession | undefined> {
  const client = await store.pool.connect()
  // A batch that a crash of the machine takes back takes its place in the file with it, and is brought in again; the last one is waited for.
  await client.query(`set synchronous_commit = off; set lock_timeout = '${patience}'`)
  const isFree = await client.query('select pg_advisory_lock($1, hashtext($2))', [importing, dataset]).then(() => true, (error: Error & { readonly code?: string }) => {
    if (error.code === lockTimedOut) return false
    client.release(true)
    throw error
  })
  if (!isFree) {
    client.release(true)
    return undefined
  }
  await client.query('set lock_timeout = 0')
  return { client, [Symbol.asyncDispose]: () => leave(client) }
}

/** Closing the connection gives the lock back too, but some time later; on one that is lost there is nothing left to give back. */
async function leave(client: pg.PoolClient): Promise<void> {
  await client.query('select pg_advisory_unlock_all()').catch(() => undefined)
  client.release(true)
}

/** Runs what must be kept whole or not at all, as the one writer; the last transaction of an import is on disk, with all before it, when this ends. */
export async function inImportTransaction<T>({ client }: ImportSession, isLast: boolean, run: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    if (isLast) await client.query('set local synchronous_commit = on')
    await lockWritingOn(client)
    const value = await run()
    await client.query('commit')
    return value
  } catch (error) {
    // On a connection that is lost there is nothing to roll back, and what was lost is the error to tell.
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}
