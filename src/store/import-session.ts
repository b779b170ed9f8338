import type pg from 'pg'
import { lockWritingOn } from './lock-writing.ts'
import type { Store } from './store.ts'

/** A connection that imports one dataset; while it is open, no other process imports the same one. */
export interface ImportSession extends AsyncDisposable {
  readonly client: pg.PoolClient
}

const importing = 7_304_020

/** Undefined where another process is importing this dataset. */
export async function openImportSession(store: Store, dataset: string): Promise<ImportSession | undefined> {
  const client = await store.pool.connect()
  // A batch that a crash of the machine takes back takes its place in the file with it, and is brought in again; the last one is waited for.
  await client.query('set synchronous_commit = off')
  const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as got', [importing, dataset])
  // Closing the connection gives the lock back, whatever state it is in.
  if (rows[0]?.got === true) return { client, [Symbol.asyncDispose]: async () => client.release(true) }
  client.release(true)
  return undefined
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
