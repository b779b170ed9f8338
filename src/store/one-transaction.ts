import { Kysely, PostgresDialect, type PostgresCursor, type PostgresPoolClient, type PostgresQueryResult } from 'kysely'
import Cursor from 'pg-cursor'
import type { Database, Store } from './store.ts'
import type { Tables } from './tables.ts'

/** Thrown to take back everything that a transaction did; what it carries is given back. */
class TakenBack<T> extends Error {
  readonly value: T
  constructor(value: T) {
    super('taken back')
    this.value = value
  }
}

/** What came of the work, and whether what it did is to stay. */
export interface Work<T> {
  readonly value: T
  readonly keep: boolean
}

/**
 * Runs work of several actions as one transaction: they get a store whose own transactions are steps of this one. All of it is kept, or none,
 * also where the process is killed half-way. The connections of the store's pool are not part of it.
 */
export async function inOneTransaction<T>(store: Store, run: (store: Store) => Promise<Work<T>>): Promise<T> {
  const client = await store.pool.connect()
  try {
    await client.query('begin')
    const { value, keep } = await run({ ...store, db: databaseOn(client) })
    if (!keep) throw new TakenBack(value)
    await client.query('commit')
    return value
  } catch (error) {
    // On a connection that is lost there is nothing to roll back, and what was lost is the error to tell.
    await client.query('rollback').catch(() => undefined)
    if (error instanceof TakenBack) return error.value
    throw error
  } finally {
    client.release()
  }
}

function databaseOn(client: PostgresPoolClient): Database {
  const steps = oneAtATime()
  const pool = { connect: () => Promise.resolve(stepsOn(client, steps)), end: () => Promise.resolve(), options: {} }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool, cursor: Cursor }) })
}

/** A step's begin, commit and rollback are those of a savepoint; two steps never overlap on one connection. */
function stepsOn(client: PostgresPoolClient, steps: ReturnType<typeof oneAtATime>): PostgresPoolClient {
  let leave: (() => void) | undefined
  async function run<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    const command = commandOf(text)
    if (command === 'begin') leave = await steps.enter()
    const result = await client.query<R>(command === undefined ? text : savepointOf[command], parameters)
    if (command === 'commit' || command === 'rollback') leave?.()
    return result
  }
  function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query<R>(asked: string | PostgresCursor<R>, parameters: readonly unknown[] = []) {
    return typeof asked === 'string' ? run<R>(asked, parameters) : client.query(asked)
  }
  return { query, release: () => undefined }
}

const savepointOf = { begin: 'savepoint step', commit: 'release savepoint step', rollback: 'rollback to savepoint step' } as const

function commandOf(text: string): keyof typeof savepointOf | undefined {
  if (text === 'commit' || text === 'rollback') return text
  return text === 'begin' || text.startsWith('start transaction') ? 'begin' : undefined
}

/** Who enters waits until everybody before has left. */
function oneAtATime() {
  let last = Promise.resolve()
  return {
    enter: (): Promise<() => void> => {
      const before = last
      const { promise, resolve } = Promise.withResolvers<void>()
      last = promise
      return before.then(() => resolve)
    },
  }
}
