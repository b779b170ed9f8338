import type { Outcome } from '../../core/index.ts'

/** What was to be done for the public; that the store is out of reach is the operator's business, who is told by the log, and nobody else's. */
export function got<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`refused: ${outcome.problem.kind}`, { cause: outcome.problem })
}
