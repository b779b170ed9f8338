import type pg from 'pg'
import { connect } from '../connect.ts'

/** Advisory locks of the embedded server: who is in, and the door that is held while somebody comes or goes. */
const presence = 7_304_001
const door = 7_304_002

/** One connection that says "I am using this server" for as long as it is open. */
export interface Presence {
  /** Leaves; true when nobody else is in, and then nobody can come in until `close`. */
  readonly leave: () => Promise<boolean>
  readonly close: () => Promise<void>
  /** Settles when the connection has ended: by `close`, or because the server or its process was killed. */
  readonly ended: Promise<void>
}

/** Comes in; throws where the server is on its way down, and the caller starts it again. */
export async function comeIn(url: string): Promise<Presence> {
  const client = await connect(url, 'peil presence')
  const ended = new Promise<void>((resolve) => client.once('end', resolve))
  try {
    await client.query(`select pg_advisory_lock_shared(${door})`)
    await client.query(`select pg_advisory_lock_shared(${presence})`)
    await client.query(`select pg_advisory_unlock_shared(${door})`)
  } catch (error) {
    void client.end()
    throw error
  }
  return { leave: () => leave(client), close: () => client.end(), ended }
}

async function leave(client: pg.Client): Promise<boolean> {
  await client.query(`select pg_advisory_lock(${door})`)
  await client.query(`select pg_advisory_unlock_shared(${presence})`)
  const { rows } = await client.query<{ alone: boolean }>(`select pg_try_advisory_lock(${presence}) as alone`)
  return rows[0]?.alone === true
}
