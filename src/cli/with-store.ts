import type { Outcome } from '../core/index.ts'
import { openStore, type Store } from '../store/store.ts'
import type { Terminal } from './command.ts'
import { refuse } from './refuse.ts'

/** Opens the store as it is, with its tables at a migration and without filling it, and runs something that gives an exit code. */
export async function withStore(terminal: Terminal, upTo: number, run: (store: Store) => Promise<Outcome<number>>): Promise<number> {
  const opened = await openStore({ ...terminal.settings, upTo })
  if (!opened.ok) return refuse(opened.problem, terminal)
  await using store = opened.value
  const outcome = await run(store)
  return outcome.ok ? outcome.value : refuse(outcome.problem, terminal)
}
