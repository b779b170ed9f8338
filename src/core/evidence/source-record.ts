import type { Source } from '../claims/source.ts'
import type { Day, PartialDay } from '../day.ts'
import type { Quantity } from '../picture/sentence.ts'

/** A source with what it delivered and what became of that, as known on a day. */
export interface SourceRecord extends Source {
  readonly reports: number
  readonly first: Day | undefined
  readonly last: Day | undefined
  /** Reports that copy another report, and reports of others that copy one of this source. */
  readonly copies: number
  readonly copied: number
  /** Claims that the reader or a person found in its reports. */
  readonly claims: number
  readonly acceptedClaims: number
  readonly rejectedClaims: number
  /** When a person first decided on one of its claims; undefined where nobody has, and then nothing is known of them. */
  readonly reviewedSince: Day | undefined
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

/** A figure as it stands beside another that excludes it. */
export interface HeldFigure {
  /** Claim id or row id. */
  readonly id: string
  readonly cohort: string
  readonly asOf: PartialDay
  readonly quantity: Quantity
  readonly origin: string
}

/** How the figures of a source for one country stand beside those of other origins, as known on a day. */
export interface SourceContradictions {
  readonly source: string
  /** Its figures that could be held against one of another origin, for the same people and time; where there is none, nothing is known. */
  readonly compared: number
  /** Each of those that another origin excludes, with what excludes it; the newest first. Which of them is wrong, this does not say. */
  readonly contradicted: readonly { readonly figure: HeldFigure; readonly by: readonly HeldFigure[]; readonly since: Day }[]
}
