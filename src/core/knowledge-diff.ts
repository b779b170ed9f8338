import type { Country } from './country.ts'
import type { Day } from './day.ts'
import type { EvidenceItem } from './picture/picture.ts'
import type { Statement } from './picture/sentence.ts'

/** Where a change of knowledge lies. */
export type ChangedPlace = 'row' | 'report' | 'claim' | 'source' | 'event-record' | 'dataset' | 'event-link' | 'text-link'

/** Something that was added, corrected or withdrawn. */
export interface ChangedThing {
  readonly id: string
  readonly known: Day
  /** Name of a report, or place of an event; undefined where the evidence says it. */
  readonly title: string | undefined
  /** Why it was withdrawn. */
  readonly reason: string | undefined
}

/** What changed in one place in one way. */
export interface KnowledgeChange {
  readonly place: ChangedPlace
  /** `erased`: the text is gone on a lawful demand, from every view. */
  readonly change: 'added' | 'corrected' | 'retracted' | 'erased'
  readonly count: number
  /** All of them for rows of the record; of what can be millions the newest. */
  readonly things: readonly ChangedThing[]
}

export type PictureSectionName = 'level' | 'short' | 'why' | 'against' | 'proposal' | 'change' | 'tempo' | 'travellers' | 'events' | 'warnings' | 'unknown'

/** A sentence of the picture that is new, gone or not what it was. */
export interface ChangedSentence {
  readonly section: PictureSectionName
  /** `support`: the sentence is the same, and rests on other evidence. */
  readonly change: 'new' | 'changed' | 'gone' | 'support'
  readonly before: Statement | undefined
  readonly after: Statement | undefined
  /** `time` where the evidence of the first day gives the same on the second: only the days went by. */
  readonly by: 'evidence' | 'time'
  /** Rows and claims that were added, corrected or withdrawn and that the sentence rests on, or those of the sentences that took its place. */
  readonly causes: readonly string[]
}

/** What two days of knowledge have between them. */
export interface KnowledgeDiff {
  readonly country: Country
  readonly from: Day
  readonly to: Day
  readonly changes: readonly KnowledgeChange[]
  readonly sentences: readonly ChangedSentence[]
  /** What opens under rows, claims and causes, by id. */
  readonly evidence: Readonly<Record<string, EvidenceItem>>
}
