import type { FindFilter } from './found.ts'

/** A search that a person asks again. */
export interface SavedSearch {
  readonly id: string
  readonly name: string
  readonly question: string
  readonly filter: FindFilter
  /** ISO 8601 instant at which the person last looked. */
  readonly looked: string
  /** Reports and records that were recorded since, and hold every word. */
  readonly fresh: number
}
