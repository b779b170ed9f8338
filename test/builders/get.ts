import type { Outcome } from '../../src/core/index.ts'

/** The value of an outcome that a test needs; a refusal fails it and says what was refused. */
export function get<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}
