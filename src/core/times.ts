import type { Day, PartialDay } from './day.ts'
import type { Clearance } from './people/clearance.ts'

/** When something was true in the world, when its source made it public, when this store got it. */
export interface Times {
  /** A day, month or year, or an interval `a/b` with an open end left blank; undefined where nobody says. */
  readonly happened: PartialDay | undefined
  /** The first day on which the public could know it; for a source that gives only a month or year: its last day. */
  readonly known: Day
  /** ISO 8601 instant at which this store got it. */
  readonly recorded: string
}

/** A look back: what was known by the end of `asOf`, in the store as it was at `recordedBy`. */
export interface AsOf {
  readonly asOf: Day
  /** ISO 8601 instant; undefined means everything the store holds now. */
  readonly recordedBy: string | undefined
  /** Up to which marking whoever looks may see; absent only for the operator, on the command line. */
  readonly clearance?: Clearance | undefined
}

/** How far a row may be trusted, by the person who compiled it. */
export type RowConfidence = 'high' | 'medium' | 'low'
