import type { AttackType, Country, Day, EventClass, EventOutcome, Ideology, Period } from '../../core/index.ts'
import type { Target } from './target-words.ts'

/** What one source says of one event: a row of the record, a record of a dataset, or a claim of a report. */
export interface EventReading {
  readonly id: string
  readonly kind: 'row' | 'record' | 'claim'
  /** The day from which it is known. */
  readonly known: Day
  readonly facts: EventFacts
}

/** What is compared; two readings with the same facts are joined alike. */
export interface EventFacts {
  /** The dataset of a row or record: two keys of one dataset are two events. Undefined for a claim: one report may tell of an event twice. */
  readonly dataset: string | undefined
  /** Keys of the same dataset of which that dataset itself says that they belong together. */
  readonly related: readonly string[]
  readonly days: Period
  readonly country: Country | undefined
  /** Towns that are named; none where only a country or a part of one is. */
  readonly sites: readonly Site[]
  /** Whether the towns are parts of a whole ("A and B") and not names for one place ("A/B"). */
  readonly sitesAdd: boolean
  /** Words of the place that are no town and no kind of target: streets, districts, unknown places. */
  readonly words: readonly string[]
  readonly targets: readonly Target[]
  readonly means: AttackType
  /** Whether the words speak of attacks, in the plural. */
  readonly plural: boolean
  readonly class: EventClass
  readonly outcome: EventOutcome
  readonly ideology: Ideology
  readonly killed: Toll | undefined
  readonly injured: Toll | undefined
  /** Whether the killed include those who carried it out; undefined where nobody says. */
  readonly includesPerpetrators: boolean | undefined
}

/** A town, or a point that a record gives. */
export interface Site {
  /** The town's name, folded; undefined for a bare point. */
  readonly town: string | undefined
  readonly latitude: number | undefined
  readonly longitude: number | undefined
  /** Whether so many events fall there that the name alone tells little apart. */
  readonly large: boolean
}

/** A number of victims with the range that its source gives. */
export interface Toll {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** A number without a range of its own. */
export function exactToll(value: number | undefined): Toll | undefined {
  return value === undefined ? undefined : { value, low: value, high: value }
}
