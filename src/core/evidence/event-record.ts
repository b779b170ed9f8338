import type { Country } from '../country.ts'
import type { Day, Period } from '../day.ts'
import type { AttackStatus, AttackType, Ideology } from './evidence-row.ts'
import type { Times } from '../times.ts'

export const placePrecisions = ['exact', 'near', 'area', 'country', 'unknown'] as const
/** How well a place is known; only `exact` and `near` may be drawn as a point. */
export type PlacePrecision = (typeof placePrecisions)[number]

export const eventClasses = ['attack', 'armed-conflict', 'protest', 'other', 'signal'] as const
/** What kind of thing a record is. A `signal` is what a machine read in the news: a measure of attention, never counted as an event. */
export type EventClass = (typeof eventClasses)[number]

export type EventOutcome = AttackStatus | 'unknown'

/** What one dataset says of one event. Undefined means that the dataset does not say: never 0. */
export interface EventRecord {
  /** Dataset and the dataset's own key: `ucdp-ged:300380`. */
  readonly id: string
  readonly dataset: string
  /** Higher where the dataset changed what it says. */
  readonly revision: number
  readonly times: Times
  readonly status: 'asserted' | 'withdrawn'
  /** Days in which it happened; undefined where the dataset gives none. */
  readonly days: Period | undefined
  readonly country: Country | undefined
  readonly place: string | undefined
  readonly latitude: number | undefined
  readonly longitude: number | undefined
  readonly placePrecision: PlacePrecision
  readonly outcome: EventOutcome
  readonly ideology: Ideology
  readonly attackType: AttackType
  /** A group; never a person. */
  readonly actor: string | undefined
  readonly killed: number | undefined
  readonly killedLow: number | undefined
  readonly killedHigh: number | undefined
  readonly injured: number | undefined
  /** Undefined where the dataset does not say. */
  readonly includesPerpetrators: boolean | undefined
  readonly class: EventClass
  readonly body: {
    /** Reports that the dataset says it used. */
    readonly sourcesCounted?: number
    readonly sourceUrl?: string
    /** Whom it comes from, where that is no address; never a person. */
    readonly sourceName?: string
    /** What an analyst must know about this record: `low-above-best`, `centroid`, `doubted`, … */
    readonly cautions?: readonly string[]
    /** Keys of records of the same dataset that it says belong together. */
    readonly related?: readonly string[]
  }
}

/** A collection of records as it was brought in. */
export interface Dataset {
  readonly id: string
  readonly name: string
  /** Version or release, as its maker calls it. */
  readonly version: string | undefined
  readonly licence: string
  /** Whether its records may be given to others; exports leave them out otherwise. */
  readonly mayBePassedOn: boolean
  /** What it counts, in one sentence. */
  readonly counts: string
  /** Days that its records cover. */
  readonly covers: Period
  /** Days on which what it takes in changed, with the reason: a jump there is no jump in the world. */
  readonly breaks: readonly { readonly day: Day; readonly reason: string }[]
}

export const eventRelations = ['same', 'covers', 'unsure', 'apart'] as const
/** How two readings of events stand to each other: `covers` where the first speaks of several events of which the second is one. */
export type EventRelation = (typeof eventRelations)[number]

/** What joins two readings of an event or keeps them apart. A reading is a row of the record, a record of a dataset, or a claim, by its id. */
export interface EventLink {
  readonly a: string
  readonly b: string
  readonly relation: EventRelation
  /** That both speak of one event, 0 to 1; undefined on what a person decided. */
  readonly probability: number | undefined
  readonly decidedBy: 'rule' | 'person'
  /** Why; always there on what a person decided. */
  readonly reason: string | undefined
  readonly known: Day
  readonly recorded: string
}
