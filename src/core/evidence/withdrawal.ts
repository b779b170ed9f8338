import type { Day } from '../day.ts'
import type { Sentence } from '../picture/sentence.ts'

/** What can be withdrawn: `record` is one of a dataset, `row` one of the public record. */
export type EvidenceKind = 'report' | 'claim' | 'source' | 'row' | 'record' | 'dataset'

/** What happened to evidence that something leaned on. */
export interface Cause {
  readonly act: 'withdrawn' | 'corrected' | 'erased'
  readonly kind: EvidenceKind
  readonly id: string
  readonly reason: string
  /** The day on which it became public. */
  readonly known: Day
}

/** What leaned on it: a part of the picture of a country, a series, a joined event, a decision of the record, an entry of the logbook, a picture that is kept, or a row that names a source. */
export interface FlagSubject {
  readonly kind: 'level' | 'proposal' | 'judgement' | 'picture' | 'series' | 'event' | 'decision' | 'entry' | 'kept' | 'row'
  readonly id: string
}

/** What was said and what is said without the evidence, as data; worded in `words/corrections.ts`. */
export type DraftedCorrection =
  | {
      readonly kind: 'sentence'
      readonly before: Sentence
      /** Undefined where the sentence falls. */
      readonly after: Sentence | undefined
      readonly originsBefore: number
      readonly originsAfter: number
    }
  /** Readings of an event, reasons of a decision, evidence of an entry, or sources of a row, that are left. */
  | { readonly kind: 'support'; readonly of: 'event' | 'decision' | 'entry' | 'row'; readonly id: string; readonly before: number; readonly after: number }

/** A mark on something that leaned on what was withdrawn, corrected or erased; a person closes it. */
export interface Flag {
  /** `flag:17`. */
  readonly id: string
  readonly revision: number
  readonly status: 'open' | 'closed'
  readonly subject: FlagSubject
  readonly cause: Cause
  /** Why a person closed it. */
  readonly closing: string | undefined
  readonly corrections: readonly DraftedCorrection[]
  readonly recorded: string
}

/** Who demanded that a text be erased. */
export type ErasureDemand = 'person' | 'publisher'

/** What is left of an erased text. */
export interface Erasure {
  readonly report: string
  readonly demand: ErasureDemand
  readonly reason: string
  readonly known: Day
  readonly recorded: string
  readonly digest: string
  /** Length of the text in UTF-16 units. */
  readonly characters: number
}
