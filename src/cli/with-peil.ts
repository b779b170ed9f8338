import type { Outcome } from '../core/index.ts'
import { openPeil, type Peil } from '../peil.ts'
import type { Terminal } from './command.ts'
import { refuse } from './refuse.ts'

/** Runs something on the opened store and closes it afterwards, whatever happens. */
export async function withPeil(terminal: Terminal, run: (peil: Peil) => Promise<Outcome<string>>): Promise<number> {
  const opened = await openPeil(terminal)
  if (!opened.ok) return refuse(opened.problem, terminal)
  await using peil = opened.value
  const outcome = await run(peil)
  if (!outcome.ok) return refuse(outcome.problem, terminal)
  await terminal.out(outcome.value)
  return 0
}
