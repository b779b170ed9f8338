import type { Day, IndicatorSubject, Measure, Period, Region, ThreatEvent } from '../../core/index.ts'

/** Whether the window rests on another mix of sources than the reference, as the indicator of the source mix has it. */
export interface SourceMixVerdict {
  /** Undefined where there are too few to say. */
  readonly changed: boolean | undefined
  /** Chance of as large a difference from one mix, and how it was drawn. */
  readonly p: number | undefined
  readonly simulation: Measure['simulation']
}

/** What every count of events is made from. */
export interface CountScope {
  /** Every event that was known by the day, of all places and kinds. */
  readonly events: readonly ThreatEvent[]
  readonly asOf: Day
  /** Days that the table of events speaks of. */
  readonly coverage: readonly Period[]
  readonly regions: readonly Region[]
  /** Undefined where nobody compared the sources of a subject. */
  readonly sourceMixOf: (subject: IndicatorSubject) => SourceMixVerdict | undefined
}
