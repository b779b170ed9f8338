import type { Country, EditionNumbers, EventTown } from '../../core/index.ts'
import { valueOf, type EventRow } from './edition-events.ts'

/** A town with how many events lie in it; an event in several towns lies in each. */
export interface TownCount extends EventTown {
  readonly count: number
}

/** Where events lie, each as closely as it is known. */
export interface EventPlaces {
  readonly towns: readonly TownCount[]
  /** Events of a country by how closely they are known: to a town, or to the country or a region of it. */
  readonly byCountry: ReadonlyMap<Country, { readonly inTowns: number; readonly elsewhere: number }>
}

/** The places of events; those of which no country is known are left out. */
export function eventPlaces(rows: readonly EventRow[], towns: EditionNumbers['towns']): EventPlaces {
  const points = Map.groupBy(rows.flatMap(({ id }) => towns[id] ?? []), ({ latitude, longitude }) => `${latitude} ${longitude}`)
  const located = rows.flatMap((row) => {
    const country = valueOf(row, 'country')
    return country === undefined ? [] : [{ country, isInTown: isInTown(row, towns) }]
  })
  return {
    towns: [...points.values()].flatMap(([town, ...others]) => (town === undefined ? [] : [{ ...town, count: others.length + 1 }])),
    byCountry: new Map([...Map.groupBy(located, ({ country }) => country)].map(([country, all]) => {
      const inTowns = all.filter((each) => each.isInTown).length
      return [country, { inTowns, elsewhere: all.length - inTowns }]
    })),
  }
}

/** Whether an event is known to a town. */
export function isInTown({ id }: EventRow, towns: EditionNumbers['towns']): boolean {
  return (towns[id] ?? []).length > 0
}
