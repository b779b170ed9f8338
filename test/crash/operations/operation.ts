import { openStore, type Store } from '../../../src/store/store.ts'
import type { Killed } from '../run-and-kill.ts'

/** A place in which a round takes place. */
export interface CrashPlace {
  readonly dataFolder: string
  /** For files that go in and come out. */
  readonly files: string
  readonly round: number
}

/** What is done to a store while it is killed, and how one sees afterwards that nothing is lost and nothing half. */
export interface Operation {
  readonly name: string
  /** Makes what the command needs, and gives its words. */
  readonly prepare: (place: CrashPlace) => Promise<readonly string[]>
  readonly judge: (store: Store, killed: Killed, place: CrashPlace) => Promise<void>
  /** Says whether the command is given to a store of its own that `prepare` makes. */
  readonly ownStore: boolean
}

/** Does something with the store of a round; `upTo` is the last migration that it has. */
export async function withStore(dataFolder: string, upTo: number | undefined, run: (store: Store) => Promise<void>): Promise<void> {
  const opened = await openStore({ dataFolder, databaseUrl: undefined, ...(upTo === undefined ? {} : { upTo }) })
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
  await using store = opened.value
  await run(store)
}
