import { AsyncLocalStorage } from 'node:async_hooks'
import { tablesIn } from './store-state.ts'

/** What was made, and from which tables. */
export interface NotedReads<T> {
  readonly value: T
  readonly tables: ReadonlySet<string>
}

/** Notes from which tables something is made: of the statements themselves, so that nobody can forget to say it. */
export interface ReadsNoted {
  readonly during: <T>(make: () => Promise<T>) => Promise<NotedReads<T>>
  /** Tables that something was made from which whoever is noted uses. */
  readonly add: (tables: ReadonlySet<string>) => void
  /** Told of every statement. */
  readonly note: (statement: string) => void
  /** Runs what only looks how the store stands. */
  readonly aside: <T>(run: () => Promise<T>) => Promise<T>
}

/** The notes of one store. */
export function notedReads(): ReadsNoted {
  const noting = new AsyncLocalStorage<Set<string> | undefined>()
  const add = (tables: Iterable<string>) => {
    const noted = noting.getStore()
    if (noted !== undefined) for (const table of tables) noted.add(table)
  }
  return {
    during: async (make) => {
      const tables = new Set<string>()
      return { value: await noting.run(tables, make), tables }
    },
    add,
    note: (statement) => { if (noting.getStore() !== undefined) add(tablesIn(statement)) },
    aside: (run) => noting.run(undefined, run),
  }
}
