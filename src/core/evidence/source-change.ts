import type { AsOf } from '../times.ts'

/** A month, `YYYY-MM`. */
export type Month = string

/** What a jump in a count comes from: `source` where sources start or stop, `world` where those that go on show it too. */
export type JumpCause = 'world' | 'source' | 'both' | 'unclear'

/** One source with what it gave in the months before and after a jump. */
export interface SourceTurn {
  /** Undefined for what came without a source. */
  readonly source: string | undefined
  readonly turn: 'started' | 'stopped'
  readonly before: number
  readonly after: number
}

/** A month from which a count runs at another rate, and why. */
export interface SourceJump {
  /** The first month at the new rate. */
  readonly month: Month
  readonly direction: 'up' | 'down'
  readonly cause: JumpCause
  /** Months compared on either side, next to the jump. */
  readonly monthsBefore: number
  readonly monthsAfter: number
  readonly before: number
  readonly after: number
  readonly turns: readonly SourceTurn[]
  /** The same counts without those sources, and the probability of their difference were the rate the same. */
  readonly restBefore: number
  readonly restAfter: number
  readonly restProbability: number
  /** The same counts of the sources that gave something before the jump and from it on, at any time. */
  readonly goOnBefore: number
  readonly goOnAfter: number
  /** Share of the jump that the sources that started or stopped make up: above 1 where the rest moved the other way. */
  readonly explained: number
  /** Why the dataset says that what it takes in changed then, where it says so. */
  readonly declared: string | undefined
}

/** What one source gave by month. */
export interface SourceCounts {
  readonly source: string | undefined
  readonly total: number
  readonly first: Month
  readonly last: Month
  /** One number a month, in the order of the comparison's months. */
  readonly counts: readonly number[]
}

/** A dataset by source and month, with the jumps of its total. */
export interface SourceComparison {
  readonly dataset: string
  /** As its makers call it. */
  readonly name: string
  readonly view: AsOf
  readonly months: readonly Month[]
  readonly totals: readonly number[]
  /** The largest first. */
  readonly sources: readonly SourceCounts[]
  readonly jumps: readonly SourceJump[]
}
