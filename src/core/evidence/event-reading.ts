import type { Marking } from '../claims/report.ts'
import type { Country } from '../country.ts'
import type { Day, Period } from '../day.ts'
import type { EventClass, EventOutcome, EventRelation } from './event-record.ts'
import type { AttackType, Ideology } from './evidence-row.ts'

/** Kinds of target that stand in one place: what strikes one does not strike another. Streets, squares, bridges and markets run into each other and are none. */
export type Target =
  | 'airport' | 'rail' | 'mosque' | 'synagogue' | 'church' | 'school' | 'court' | 'government' | 'embassy' | 'police' | 'military'
  | 'refugees' | 'media' | 'prison' | 'hospital' | 'stage' | 'shop' | 'power' | 'temple' | 'party' | 'bank'

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
  /** Of the report of a claim, where it is not for everybody: what is marked otherwise never stands for it. Kept without one, it is clear. */
  readonly marking?: Marking
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

/** A reading under one of the keys by which it is found. Of readings with the same facts only the one known first is kept: it stands for the others. */
export interface KeyedReading {
  readonly key: string
  readonly reading: EventReading
}

/** A link as the rules make it; known from the day on which both readings were. */
export interface RuleLink {
  readonly a: string
  readonly b: string
  readonly relation: Exclude<EventRelation, 'apart'>
  readonly probability: number
  /** `identical` where both say the same of everything that is compared: the one then stands for the other. */
  readonly reason: 'identical' | undefined
  readonly known: Day
}
