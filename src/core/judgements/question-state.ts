import type { Day } from '../day.ts'
import type { MeasureLimit, MeasureUnit } from '../indicators/indicator.ts'
import type { EntryOf } from '../logbook/logbook-entry.ts'

/** A number that a question goes by, with its unit and the day that it speaks of. */
export interface QuestionFigure {
  readonly value: number
  readonly unit: MeasureUnit
  readonly day: Day
  readonly crossed: boolean
}

/**
 * Where a question stands: `stale` where its figure is older than it may be, on whichever side of the threshold; `unknown` where there is no
 * number, which is never taken as not crossed.
 */
export type QuestionState =
  | { readonly kind: 'crossed' | 'not-crossed'; readonly figure: QuestionFigure }
  | { readonly kind: 'stale'; readonly figure: QuestionFigure; readonly since: Day }
  | { readonly kind: 'unknown'; readonly why: 'no-indicator' | 'no-measure' | MeasureLimit }

/** An open question with where it stands. */
export interface OpenQuestion {
  readonly question: EntryOf<'question'>
  readonly state: QuestionState
  readonly overdue: boolean
  /** Whether its owner has something to look at: all but a fresh figure that has not crossed, in time. */
  readonly calls: boolean
}
