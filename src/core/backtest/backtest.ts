import type { Country } from '../country.ts'
import type { Day, PartialDay } from '../day.ts'
import type { BaselineRecord } from './baseline-record.ts'
import type { EditionBacktest } from './edition-backtest.ts'
import type { RollingForecasts } from './forecast-record.ts'

/** How the level model and rules that know nothing but the past would have done on the record; docs/methods/backtest.md. */
export interface Backtest {
  readonly asOf: Day
  readonly frozen: FrozenCheck
  /** Undefined where another country than the Netherlands was asked for: only its editions give reasons that were coded. */
  readonly editions: EditionBacktest | undefined
  readonly monthly: readonly MonthlyRecord[]
  /** Undefined where one other country was asked for: attacks are those of the whole table. */
  readonly rolling: RollingForecasts | undefined
}

/** Whether the inputs are those that a version was frozen on. */
export interface FrozenCheck {
  /** The frozen version that every input equals; undefined where there is none. */
  readonly version: string | undefined
  /** The newest frozen version, the day on which it was frozen, and the inputs that differ from it, are missing or were added. */
  readonly newest: { readonly version: string; readonly date: string; readonly differs: readonly string[] }
  readonly combined: string
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[]
}

/** A country's level at the end of each month, or why its record gives no such grid. */
export type MonthlyRecord =
  | { readonly kind: 'scored'; readonly country: Country; readonly from: string; readonly to: string; readonly months: number; readonly scales: readonly string[]; readonly record: BaselineRecord; readonly unseenMoves: number; readonly breaks: readonly ChainBreak[] }
  | { readonly kind: 'insufficient'; readonly country: Country; readonly why: 'too-short' | 'no-change'; readonly months: number; readonly monthsNeeded: number; readonly breaks: readonly ChainBreak[] }

/** Where a chain of decisions breaks: a step that the record does not give, or a decision that does not fit the one before it, so that one is missing. */
export interface ChainBreak {
  readonly decided: PartialDay
  readonly why: 'step-unknown' | 'does-not-fit'
}
