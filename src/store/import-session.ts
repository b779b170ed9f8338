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
  const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as got', [importing, dataset])
  // Closing the connection gives the lock back, whatever state it is in.
  if (rows[0]?.got === true) return { client, [Symbol.asyncDispose]: async () => client.release(true) }
  client.release()
  return undefined
}

/** Runs what must be kept whole or not at all, as the one writer. */
export async function inImportTransaction<T>({ client }: ImportSession, run: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
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
