import type { Claim } from './claims/claim.ts'
import type { Country } from './country.ts'
import type { Day, PartialDay, Period } from './day.ts'
import type { EvidenceItem } from './picture/picture.ts'
import type { Report } from './claims/report.ts'
import type { AsOf } from './times.ts'

/** How a term came to stand for a word that was asked for: as another name of the same place, as part of a compound, or spelled almost like it. */
export type Likeness = 'place' | 'compound' | 'near'

/** Within what is searched; what is undefined is not asked. */
export interface FindFilter {
  /** Days on which a report became known; those on which a row or record happened. */
  readonly days: Partial<Period>
  readonly country: Country | undefined
  /** Who published a report; rows and records have no such source and are then left out. */
  readonly source: string | undefined
}

/** Everything is searched. */
export const findAnywhere: FindFilter = { days: {}, country: undefined, source: undefined }

/** What a search gave, as it was known on a day. */
export interface Found {
  readonly question: string
  readonly view: AsOf
  /** Words that were also searched for in other forms, with those forms. */
  readonly broadened: readonly { readonly word: string; readonly terms: readonly { readonly term: string; readonly likeness: Likeness }[] }[]
  readonly reports: readonly FoundReport[]
  /** Rows of the record, attacks and plots first. */
  readonly rows: readonly Extract<EvidenceItem, { kind: 'row' }>[]
  /** Records of datasets. */
  readonly records: readonly FoundRecord[]
  /** True where there are more than are given. */
  readonly more: { readonly reports: boolean; readonly rows: boolean; readonly records: boolean }
}

/** A record of a dataset, in its newest revision in view. */
export interface FoundRecord {
  readonly id: string
  readonly dataset: string
  readonly first: Day | undefined
  readonly country: string | undefined
  readonly place: string | undefined
  readonly actor: string | undefined
  /** Undefined where the dataset does not say: never 0. */
  readonly killed: number | undefined
}

/** A report with the passages in which the words stand; names of persons are hidden. */
export interface FoundReport {
  readonly report: string
  readonly title: string
  readonly sourceName: string
  readonly published: PartialDay
  readonly known: Day
  readonly status: Report['status']
  readonly url: string | undefined
  readonly passages: readonly FoundPassage[]
}

export interface FoundPassage {
  readonly start: number
  readonly end: number
  readonly quote: string
  /** The claim that these words make; undefined for words that make none. */
  readonly claim: { readonly id: string; readonly kind: Claim['kind'] } | undefined
}
