import type { Country } from '../country.ts'
import type { Day } from '../day.ts'
import type { LikelihoodWording } from '../judgements/likelihood-wording.ts'
import type { CountingTable } from '../logbook/warned-event.ts'
import type { EntryOf } from '../logbook/logbook-entry.ts'
import type { RecordedCase, RepeatedSubject } from './recorded-warnings.ts'

/** Where a warning stands: `open` until the last day of its window, `due` after it until somebody says what became of it. */
export const warningStatuses = ['open', 'due', 'occurred', 'did-not-occur', 'void', 'withdrawn'] as const
export type WarningStatus = (typeof warningStatuses)[number]

/** A warning with what became of it. */
export interface WarningCase {
  readonly warning: EntryOf<'warning'>
  readonly status: WarningStatus
  /** Those that were not withdrawn, oldest first: the last one stands. */
  readonly resolutions: readonly EntryOf<'resolution'>[]
  readonly withdrawal: EntryOf<'withdrawal'> | undefined
  /** Recorded when its window had begun already: never scored. */
  readonly isHindsight: boolean
}

/** What the record holds of the class, place and days of a warning: a proposal for whoever says what became of it, and no more. */
export interface WarningCount {
  readonly table: CountingTable
  /** Ids of rows that count, the first to come true in front. */
  readonly counted: readonly { readonly id: string; readonly day: Day }[]
  /** Ids of rows that may count: their day or toll is not known well enough, or their stream is unknown. */
  readonly unsure: readonly string[]
  /** Undefined where the table does not decide: it holds only rows that may count, or does not cover all days of the window. */
  readonly proposed: 'occurred' | 'did-not-occur' | undefined
}

/** A warning as it is listed. */
export interface SurveyedWarning extends WarningCase {
  readonly wording: LikelihoodWording
  /** What the record holds by its rule; undefined where the rule is in words alone, or no table speaks of the place. */
  readonly count: WarningCount | undefined
}

/** Every warning as known on a day, and beside them those of the public record, which are never scored. */
export interface WarningsSurvey {
  readonly asOf: Day
  /** Undefined for all countries. */
  readonly country: Country | undefined
  readonly warnings: readonly SurveyedWarning[]
  readonly recorded: readonly RecordedCase[]
  readonly repeated: readonly RepeatedSubject[]
}
