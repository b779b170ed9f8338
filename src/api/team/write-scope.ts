import { AsyncLocalStorage } from 'node:async_hooks'
import type { Context } from '../../actions/context.ts'
import { inOneTransaction, type Work } from '../../store/one-transaction.ts'
import { mostConnections, type Store } from '../../store/store.ts'
import { placesFor } from './places.ts'

/** What runs one request as a whole. */
export interface WriteScope {
  /** For the routes: inside a write its store is the transaction of that write, elsewhere the store itself. */
  readonly context: Context
  /** Everything that the routes do inside is kept together, or not at all. */
  readonly whole: <T>(run: (store: Store) => Promise<Work<T>>) => Promise<T>
}

/** Lets routes be written as if they had the store to themselves, while each write is one transaction (docs/decisions/0048). */
export function writeScope(context: Context): WriteScope {
  const current = new AsyncLocalStorage<Store>()
  // Half of the connections: writes wait for each other while they hold theirs, and reads must not wait for that.
  const inPlace = placesFor(mostConnections / 2)
  const { store } = context
  const scoped: Store = {
    get db() {
      return current.getStore()?.db ?? store.db
    },
    pool: store.pool,
    address: store.address,
    hasCitus: store.hasCitus,
    reads: store.reads,
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  }
  return { context: { ...context, store: scoped }, whole: (run) => inPlace(() => inOneTransaction(store, (inside) => current.run(inside, () => run(inside)))) }
}
