import { done, type Outcome } from '../core/index.ts'
import { openPeil, type Peil } from '../peil.ts'
import type { Terminal } from './command.ts'
import { refuse } from './refuse.ts'

/** Runs something that prints one text on the opened store. */
export async function withPeil(terminal: Terminal, run: (peil: Peil) => Promise<Outcome<string>>): Promise<number> {
  return withOpenPeil(terminal, async (peil) => {
    const outcome = await run(peil)
    if (!outcome.ok) return outcome
    await terminal.out(outcome.value)
    return done(0)
  })
}

/** Opens the store, runs something that gives an exit code, and closes the store whatever happens. */
export async function withOpenPeil(terminal: Terminal, run: (peil: Peil) => Promise<Outcome<number>>): Promise<number> {
  const opened = await openPeil(terminal)
  if (!opened.ok) return refuse(opened.problem, terminal)
  await using peil = opened.value
  const outcome = await run(peil)
  return outcome.ok ? outcome.value : refuse(outcome.problem, terminal)
}
