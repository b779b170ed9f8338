import type { SurveyedFigure } from './cohort-survey.ts'

/** The counts that are possible; `high` is undefined where there is no upper end. */
export interface CountBounds {
  readonly low: number
  readonly high: number | undefined
}

/** A figure as a stock rests on it. */
export type StockFigure = Pick<SurveyedFigure, 'id' | 'cohort' | 'asOf' | 'known' | 'quantity' | 'origin'>

/** One cohort as it stands by its newest figure, and what came in since an earlier one. */
export interface CohortStock {
  readonly cohort: string
  /** The newest figure with a number; undefined where nobody gave one, which is not 0. */
  readonly newest: StockFigure | undefined
  /** What the cohort can count once its figure and all sums hold; undefined without a figure, or where figures conflict. */
  readonly bounds: CountBounds | undefined
  /** The newest figure that is at least half a year older; undefined where there is none. */
  readonly earlier: StockFigure | undefined
  /** False where the earlier figure counts other people: then no change is known. */
  readonly countsSame: boolean
  /** By how much the count can have changed between the two; undefined where that is not known. */
  readonly change: CountBounds | undefined
}

/** The cohorts of a total and its parts, and the smallest sets of figures that cannot all be right, by sums or by what origins say of one time. */
export interface CohortStocks {
  readonly stocks: readonly CohortStock[]
  readonly conflicts: readonly (readonly StockFigure[])[]
}
