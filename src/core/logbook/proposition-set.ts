import type { Day, Period } from '../day.ts'
import type { WrittenText } from './logbook-entry.ts'

/** How the members of a set hang together: one by itself, exactly one of them true, or each implying the next. */
export const setRelations = ['single', 'exclusive', 'nested'] as const
export type SetRelation = (typeof setRelations)[number]

/** A statement that will turn out true or not. */
export interface Proposition {
  /** Short and of this set only: `attack`. */
  readonly id: string
  readonly text: WrittenText
}

/** Statements that several roles judge, each apart and blind to the others until the set is opened. */
export interface PropositionSet {
  readonly kind: 'propositions'
  readonly question: WrittenText
  readonly relation: SetRelation
  /** For `nested`: the narrowest first. */
  readonly propositions: readonly Proposition[]
  /** The roles that are asked. */
  readonly judges: readonly string[]
  /** The last day on which is waited for them. */
  readonly due: Day
  /** The days that the statements are about; not given in older documents. */
  readonly window: Period | undefined
}

/** Opens a set: from here on everybody sees who judged what, and a later judgement no longer counts. */
export interface Reveal {
  readonly kind: 'reveal'
  /** Roles that were asked and had not judged. */
  readonly missing: readonly string[]
}
