import type { Country } from '../country.ts'
import type { Day } from '../day.ts'
import type { Sentence } from '../picture/sentence.ts'
import type { VictimSpan } from './listed-event.ts'
import type { DraftedCorrection, EvidenceKind, Flag, FlagSubject } from './withdrawal.ts'

/** An event in a comparison of before and after. */
export interface EventInShort {
  readonly id: string
  readonly readings: readonly string[]
  readonly killed: VictimSpan | undefined
  readonly injured: VictimSpan | undefined
  readonly origins: number
}

/** What a decision on two readings would change; nothing of it is kept. */
export interface PairPreview {
  /** How many decisions would be kept; none where it was decided so before. */
  readonly decisions: number
  readonly before: readonly EventInShort[]
  readonly after: readonly EventInShort[]
  /** Countries whose pictures were compared. */
  readonly countries: readonly Country[]
  readonly sentences: readonly Extract<DraftedCorrection, { kind: 'sentence' }>[]
  readonly added: readonly Sentence[]
  /** Open flags on events that would no longer be called what they are called. */
  readonly flags: readonly Flag[]
}

/** What would be flagged if evidence were withdrawn; nothing is kept. */
export interface WithdrawalPreview {
  readonly kind: EvidenceKind
  readonly id: string
  readonly known: Day
  /** Since when it is withdrawn already; then nothing would change. */
  readonly withdrawn: Day | undefined
  /** How many rows, records and claims fall with it. */
  readonly readings: number
  readonly flags: readonly { readonly subject: FlagSubject; readonly corrections: readonly DraftedCorrection[] }[]
  /** Published editions whose picture is among what would be flagged: they stay as they are, and a corrected one may follow. */
  readonly editions: readonly string[]
}

/** What goes when the text of a report is erased, and what leans on it; nothing is kept. */
export interface ErasurePreview {
  readonly report: string
  readonly title: string
  readonly known: Day
  /** Since when it is erased already; then only the files of the store would be written anew. */
  readonly erased: Day | undefined
  /** Length of the text in UTF-16 units. */
  readonly characters: number
  readonly claims: number
  readonly flags: WithdrawalPreview['flags']
  /** Published editions from which passages go. */
  readonly editions: readonly string[]
  /** Other reports with the same text, which are left as they are. */
  readonly copies: readonly string[]
}
