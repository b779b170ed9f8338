import type { Problem } from './problem.ts'

/** The result of something that may be refused for a stated reason; the caller decides what a refusal means. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

export function refused(problem: Problem): Outcome<never> {
  return { ok: false, problem }
}
