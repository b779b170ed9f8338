import type { Day } from '../day.ts'

/** An arrest that a kept report tells of, by the claim that does. */
export interface ToldArrest {
  readonly claim: string
  /** The day, or the first of the days, that the report gives. */
  readonly day: Day
}
