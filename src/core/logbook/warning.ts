import type { Period } from '../day.ts'
import type { WrittenText } from './logbook-entry.ts'
import type { CountingTable, WarnedEvent } from './warned-event.ts'

/** That something may come, fixed when it was issued: nothing of it is changed afterwards. Its place is the scope of the entry; `EU` is Europe as far as the table of attacks goes. */
export interface Warning {
  readonly kind: 'warning'
  readonly event: WarnedEvent
  /** The days in which it comes or does not come. The first lies after the day on which the warning was recorded. */
  readonly window: Period
  /** Above 0 and below 1. */
  readonly probability: number
  readonly rule: ResolutionRule
}

/** By what it will be decided whether a warning came true. */
export interface ResolutionRule {
  readonly text: WrittenText
  /** Where events of the class, in the place, on days of the window are counted; undefined where a person must judge by the text alone. */
  readonly counted: CountingTable | undefined
}

/** Five years: longer, and nobody can be held to it. */
export const longestWindowDays = 1827
