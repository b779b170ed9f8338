import type { Day } from '../day.ts'
import type { Problem } from '../problem.ts'

/** Work that takes longer than somebody waits before a page. */
export type JobKind = 'import'

export const jobStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof jobStates)[number]

/** What was asked; the file that came with it is kept beside it. */
export interface JobAsked {
  readonly format: string
  readonly file: string
  readonly known?: Day
  readonly complete: boolean
}

/** What came of it: numbers by what they count, or what stood in its way. */
export type JobOutcome =
  | { readonly counts: Readonly<Record<'added' | 'changed' | 'same' | 'quarantined', number>> }
  | { readonly problem: Problem }

/** Long work as people see it. */
export interface Job {
  readonly id: string
  readonly kind: JobKind
  readonly account: string
  readonly asked: JobAsked
  readonly state: JobState
  /** From 0 to 1. */
  readonly share: number
  /** Rows or reports so far. */
  readonly count: number
  readonly stopping: boolean
  readonly outcome: JobOutcome | null
  readonly recorded: string
  readonly ended: string | null
}
