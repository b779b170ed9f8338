import type { Country } from '../country.ts'
import type { Marking } from '../claims/report.ts'
import type { Day, Period } from '../day.ts'
import type { EventClass, EventOutcome } from './event-record.ts'
import type { EventReading } from './event-reading.ts'
import type { Ideology } from './evidence-row.ts'

/** Number of victims over all that was said of an event; never a sum over its readings. */
export interface VictimSpan {
  /** What was known last. */
  readonly value: number
  readonly low: number
  readonly high: number
}

/** An event in a list: as its leading reading has it, with what all readings together say. */
export interface ListedEvent {
  /** `event:` and the reading that it is called by. */
  readonly id: string
  /** Where it stands in the list: the last day and the reading by which it was found. */
  readonly at: { readonly last: Day; readonly id: string }
  readonly leading: EventReading['kind']
  readonly days: Period
  readonly country: Country | undefined
  /** In the words of its leading reading; undefined where that names no place. */
  readonly place: string | undefined
  /** `country` where it is known no more closely, `unknown` where nobody says where. */
  readonly precision: 'point' | 'country' | 'unknown'
  readonly points: readonly { readonly latitude: number; readonly longitude: number }[]
  readonly class: EventClass
  readonly outcome: EventOutcome
  readonly ideology: Ideology
  /** Undefined where nobody gives a number, which is not 0. */
  readonly killed: VictimSpan | undefined
  readonly injured: VictimSpan | undefined
  readonly readings: number
  /** Independent voices; 0 where only reports tell of it that were written for the demo. */
  readonly origins: number
  /** Pairs of readings that wait for a person. */
  readonly waiting: number
  /** Events of which this is an account together. */
  readonly covers: number
  /** The highest marking of what tells of it. */
  readonly marking: Marking
}

/** A page of a list of events. */
export interface EventPage {
  readonly events: readonly ListedEvent[]
  /** Where the next page begins; undefined behind the last. */
  readonly after: { readonly last: Day; readonly id: string } | undefined
}

/** Whether anybody says where an event was. */
export function isPlaced({ precision }: Pick<ListedEvent, 'precision'>): boolean {
  return precision !== 'unknown'
}
