import type { Country } from './country.ts'
import type { Day } from './day.ts'
import type { Site } from './evidence/event-reading.ts'

/** Where and when records are looked for that could tell of the same event as a reading. */
export interface NearSearch {
  readonly country: Country | undefined
  readonly first: Day
  readonly last: Day
  readonly sites: readonly NamedSite[]
}

/** A site with every folded name of its town, by which a record without a point is found. */
export interface NamedSite extends Site {
  readonly names: readonly string[]
}

/** Where and when an event lies that a text speaks of, with the keys under which the store finds what rows and reports tell of such. */
export interface EventSearch {
  readonly near: NearSearch
  readonly keys: readonly string[]
}
