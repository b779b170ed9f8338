import type { Source } from '../claims/source.ts'
import type { Day } from '../day.ts'

/** A source with what it delivered and what became of that, as known on a day. */
export interface SourceRecord extends Source {
  readonly reports: number
  readonly first: Day | undefined
  readonly last: Day | undefined
  /** Reports that copy another report, and reports of others that copy one of this source. */
  readonly copies: number
  readonly copied: number
  readonly correctedClaims: number
  readonly withdrawnClaims: number
  readonly withdrawnReports: number
  /** Since when the source itself is withdrawn, and why. */
  readonly withdrawn: { readonly known: Day; readonly reason: string } | undefined
}

/** A dataset as it was brought in, with how much of it stands. */
export interface DatasetRecord {
  readonly id: string
  readonly name: string
  readonly counts: string
  readonly first: Day
  readonly last: Day
  readonly breaks: readonly { readonly day: Day; readonly reason: string }[]
  readonly withdrawn: { readonly known: Day; readonly reason: string } | undefined
}
