import { remembered } from '../words.ts'
import type { Clause } from './clause.ts'
import { findDays, type DayMention } from './incident-days.ts'
import { findPlace, type PlaceOfIncident } from './incident-places.ts'
import type { WrittenWhen } from './read-incidents.ts'

/** The days and the places of sentences, each found once. */
export interface WhereAndWhen {
  readonly daysOf: (clause: Clause) => readonly DayMention[]
  readonly placesOf: (clause: Clause) => readonly PlaceOfIncident[]
}

/** Finders of days and places that remember. */
export function whereAndWhen(text: string, { published, country }: WrittenWhen): WhereAndWhen {
  return {
    daysOf: published === undefined ? () => [] : remembered((clause: Clause) => findDays(clause, text, published)),
    placesOf: remembered((clause: Clause) => [findPlace(clause, country)].filter((place) => place !== undefined)),
  }
}
