import type { Country } from '../country.ts'
import type { Day, PartialDay } from '../day.ts'
import type { Quantity } from '../picture/sentence.ts'
import type { AsOf } from '../times.ts'

/**
 * Whether a figure may still be used on the day of the view: `yes`, `due` for an update by the rhythm of its own series, `stale`, `ended`
 * where the cohort now counts other people, `past` where a later figure has followed it, `revised` where its own origin has given another.
 */
export type FigureValidity = 'yes' | 'due' | 'stale' | 'ended' | 'past' | 'revised'

/** One figure with what stands around it. */
export interface SurveyedFigure {
  /** Row id or claim id. */
  readonly id: string
  /** The name under which it was given, which may be an earlier or later name of the cohort. */
  readonly cohort: string
  readonly asOf: PartialDay
  readonly known: Day
  readonly quantity: Quantity
  readonly roundingStep: number | undefined
  /** The counts that it allows; undefined where only words were given. `high` is undefined where there is no upper end. */
  readonly allows: { readonly low: number; readonly high: number | undefined } | undefined
  readonly origin: string
  readonly url: string | undefined
  readonly validity: FigureValidity
  readonly ageDays: number
  /** The later figure of the same origin for the same day. */
  readonly revisedBy: string | undefined
}

/** Figures that count the same people and so may be compared. */
export interface SurveyedRun {
  readonly population: string | undefined
  readonly definedSince: Day | undefined
  readonly figures: readonly SurveyedFigure[]
}

/** A smallest set of figures that cannot all be right: for one cohort and time, or because parts must add up to their total. */
export interface FigureConflict {
  readonly kind: 'same-cohort' | 'sum'
  readonly figures: readonly SurveyedFigure[]
  /** The fewest people by which figures must give, all together, before they fit. */
  readonly widening: number | undefined
}

/** Figures of several origins as one, made only when somebody asks for it. */
export interface FigureFusion {
  readonly figures: readonly SurveyedFigure[]
  /** Figures of that time that are only a bound: nothing can be put together with them. */
  readonly leftOut: readonly SurveyedFigure[]
  readonly result:
    | { readonly kind: 'one-origin' }
    | {
        readonly kind: 'fused'
        readonly value: number
        readonly low: number
        readonly high: number
        readonly median: number
        /** Share of the differences that rounding does not explain, 0 to 1. */
        readonly i2: number
        readonly qProbability: number
        /** False where the differences are too large: then the figures are shown side by side, and this number is not used. */
        readonly usable: boolean
      }
}

/** All figures of one cohort as they were known on a day. */
export interface CohortSurvey {
  readonly country: Country
  readonly cohort: string
  readonly view: AsOf
  readonly runs: readonly SurveyedRun[]
  /** Days that usually lie between two updates; undefined where there are too few to tell. */
  readonly usualDays: number | undefined
  /** The newest figure that was not revised, if there is any. */
  readonly newest: SurveyedFigure | undefined
  readonly conflicts: readonly FigureConflict[]
  readonly fusion: FigureFusion | undefined
}
