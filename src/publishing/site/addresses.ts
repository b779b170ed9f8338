import type { Country, Edition, IndicatorName, Language } from '../../core/index.ts'
import type { SitePlace } from '../../words/site.ts'

/** Folder of a country's pages under that of the language: the country of the first edition has none of its own. */
export function countryFolder(country: Country, home: Country): string {
  return country === home ? '' : `${country.toLowerCase()}/`
}

/** Folder of one of a country's pages, from the folder of the language. */
export function folderOf(place: SitePlace, countryPart: string): string {
  return place === 'errata' || place === 'follow' ? `${place}/` : place === 'now' ? countryPart : `${countryPart}${place}/`
}

export function indicatorFolder(name: IndicatorName, countryPart: string): string {
  return `${folderOf('indicators', countryPart)}${name}/`
}

export function editionPageFolder({ id }: Pick<Edition, 'id'>): string {
  return `editions/${id}/`
}

export function compareFolder(before: Edition, after: Edition): string {
  return `compare/${before.id}-${after.id}/`
}

export const askFolder = 'errata/ask/'

export const verifyFolder = 'verify/'

export const searchFolder = 'search/'

/** Of a list with all sentences of some editions. */
export function searchPartFolder(name: string): string {
  return `search/${name}/`
}

/** The same for the script of the search page, from the root of the site. */
export function searchIndexPath(name: string, language: Language): string {
  return `data/search/${language}/${name}.json`
}

/** From the root of the site; the same numbers serve both languages. */
export function csvPath(country: Country, table: string): string {
  return `data/${country}/${table}.csv`
}
