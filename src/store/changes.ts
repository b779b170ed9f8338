import { Socket } from 'node:net'
import { sql } from 'kysely'
import type { Change, PresenceSign } from '../core/index.ts'
import { connect } from './connect.ts'
import type { Database, Store } from './store.ts'

/** Rows that came in, told by the triggers of migration 17. */
const changes = 'peil_changes'
/** Who has what open, told by the processes to each other. */
const presence = 'peil_presence'

/** Told of what happens in the store, whichever process did it. */
export interface StoreListener {
  readonly onChange: (change: Change) => void
  readonly onPresence: (sign: PresenceSign) => void
  /** Something may have been missed: the connection was lost, and is there again. */
  readonly onGap: () => void
}

const tryAgainMs = 1000

/** Listens on a connection of its own until it is closed; one that is lost is made again, where the server then is. */
export async function listen(store: Store, listener: StoreListener): Promise<AsyncDisposable> {
  const ended = new AbortController()
  let close = await listenOnce(store, listener, () => void listenAgain())
  async function listenAgain(): Promise<void> {
    if (ended.signal.aborted) return
    try {
      close = await listenOnce(store, listener, () => void listenAgain())
      listener.onGap()
    } catch {
      // The server is not back yet.
      setTimeout(() => void listenAgain(), tryAgainMs).unref()
    }
  }
  return {
    [Symbol.asyncDispose]: async () => {
      ended.abort()
      await close()
    },
  }
}

/** Gives what closes it; `onEnd` is told when the connection ends, by whatever cause. */
async function listenOnce({ pool }: Store, { onChange, onPresence }: StoreListener, onEnd: () => void): Promise<() => Promise<void>> {
  const client = await connect(pool.options.connectionString ?? '', 'peil changes')
  // Whoever only listens keeps no process alive.
  if (client.connection.stream instanceof Socket) client.connection.stream.unref()
  client.once('end', onEnd)
  client.on('notification', ({ channel, payload = '' }) => {
    if (channel === changes) onChange(JSON.parse(payload) as Change)
    else onPresence(JSON.parse(payload) as PresenceSign)
  })
  await client.query(`listen ${changes}; listen ${presence}`)
  return () => client.end()
}

/** Tells every process of a change that no trigger tells of, when the transaction ends. */
export async function announceChange(db: Database, change: Change): Promise<void> {
  await sql`select pg_notify(${changes}, ${JSON.stringify(change)})`.execute(db)
}

/** Tells every process who has what open. */
export async function announcePresence(db: Database, sign: PresenceSign): Promise<void> {
  await sql`select pg_notify(${presence}, ${JSON.stringify(sign)})`.execute(db)
}
