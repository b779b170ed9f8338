import type { EventReading } from './event-reading.ts'

/** What one reading says of one thing, as its source puts it; undefined where it says nothing. */
export interface ReadingField {
  readonly field: 'days' | 'country' | 'place' | 'means' | 'outcome' | 'ideology' | 'killed' | 'injured'
  readonly a: string | undefined
  readonly b: string | undefined
  /** Undefined where one of the two does not say. */
  readonly agrees: boolean | undefined
}

/** One of two readings that may be one event. */
export interface ComparedReading {
  readonly id: string
  readonly kind: EventReading['kind']
  readonly known: string
  /** Row, record or report and dataset that says it. */
  readonly source: string
}

/** Two readings of which a person must say whether they speak of one event. */
export interface PairToDecide {
  readonly a: ComparedReading
  readonly b: ComparedReading
  /** That they do, as the rules see it. */
  readonly probability: number
  readonly fields: readonly ReadingField[]
}
