import type { Country } from '../../core/index.ts'
import { foldedName } from '../events/folded-name.ts'

/** The names of one place, in several languages: a line of `data/places/town-names.csv`. */
export interface PlaceNames {
  readonly country: Country
  readonly names: readonly string[]
  /** The same as names are compared. */
  readonly folded: readonly string[]
}

/** Every folded name that a place of this name has in a country, its own among them. */
export function namesOfPlace(places: readonly PlaceNames[], name: string, country: Country | undefined): readonly string[] {
  const folded = foldedName(name)
  const same = places.filter((place) => place.country === country && place.folded.includes(folded))
  return [...new Set([folded, ...same.flatMap((place) => place.folded)])]
}

/** A line of the file; parts of countries, which have no town, name several places at once and tell nothing of one. */
export function toPlaceNames([town = '', country = '', names = '']: readonly string[]): PlaceNames {
  const all = town === '' ? [] : [town, ...names.split('|').filter((name) => name !== '')]
  return { country, names: all, folded: all.map(foldedName) }
}
