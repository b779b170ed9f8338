import type { Day } from '../day.ts'
import type { Report } from './report.ts'

/** A report as one printing of a text: who printed it, where and when. */
export type Print = Pick<Report, 'id' | 'source' | 'url' | 'published' | 'known'>

/** The same words in two reports, as offsets in either: in the one that copies, and in the one it copies. */
export interface SharedPassage {
  readonly start: number
  readonly end: number
  readonly otherStart: number
  readonly otherEnd: number
}

/** Two reports of which one copies the other, as a whole or in passages in which something is claimed. */
export interface TextLink {
  /** The one that copies: printed later, or naming the address of the other. */
  readonly report: Print
  readonly other: Print
  /** Share of the shorter text's shingles that stand in the longer one. */
  readonly containment: number
  readonly passages: readonly SharedPassage[]
  /** The day on which both were known. */
  readonly known: Day
}

