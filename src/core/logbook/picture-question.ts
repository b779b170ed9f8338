import type { Day } from '../day.ts'
import type { IndicatorName, IndicatorSubject } from '../indicators/indicator.ts'
import type { WrittenText } from './logbook-entry.ts'

export const thresholdDirections = ['at-least', 'at-most'] as const
export type ThresholdDirection = (typeof thresholdDirections)[number]

/** What the picture must answer, with the number that would answer it. */
export interface PictureQuestion {
  readonly kind: 'question'
  readonly text: WrittenText
  /** The role that is told when the threshold is crossed, or when nobody knows any more. */
  readonly owner: string
  readonly indicator: IndicatorName
  /** Which number of the indicator. */
  readonly measure: string
  readonly subject: IndicatorSubject
  readonly threshold: number
  readonly direction: ThresholdDirection
  /** The last day by which it is to be answered. */
  readonly due: Day
  /** After so many days without a newer figure nobody knows any more. */
  readonly staleAfterDays: number
}

/** Closes a question. */
export interface Answer {
  readonly kind: 'answer'
  readonly text: WrittenText
}
