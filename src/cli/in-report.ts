import { refused, type Outcome } from '../core/index.ts'

/** A refusal of what a report says, with the file or line that says it. */
export function inReport<T>(path: string, outcome: Outcome<T>): Outcome<T> {
  return outcome.ok ? outcome : refused({ kind: 'in-report', path, problem: outcome.problem })
}
