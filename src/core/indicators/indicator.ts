import type { Country } from '../country.ts'
import type { Day, Period } from '../day.ts'
import type { AttackStatus, Ideology } from '../evidence/evidence-row.ts'
import type { TempoDefinition } from '../picture/sentence.ts'
import type { Stream } from '../level/stream.ts'

/** What is measured; each has a page of its name in docs/methods/. */
export const indicatorNames = ['attack-tempo', 'foiled-plots', 'arrests', 'severity', 'traveller-stocks', 'statements', 'source-mix'] as const
export type IndicatorName = (typeof indicatorNames)[number]

/** What an indicator counts: undefined means all. */
export interface IndicatorSubject {
  readonly stream: Stream | undefined
  readonly ideology: Ideology | undefined
  readonly status: AttackStatus | TempoDefinition | undefined
  /** A country, or the name of a region of several: a row of data/regions.csv. */
  readonly area: Country | string
}

/** In what a measure is counted. */
export type MeasureUnit = 'attacks' | 'plots' | 'arrests' | 'deaths' | 'persons' | 'statements' | 'reports' | 'origins' | 'days' | 'per-year' | 'changes' | 'ratio' | 'share' | 'probability' | 'nats'

/**
 * Why a number is missing or says little; worded in `words/`. Unknown is never 0. `sources-first`, `drift-first` and `change-first`: not asked,
 * since what was found before it looks the same. `scattered`: reckoned as if attacks came apart from each other, which the months deny.
 */
export type MeasureLimit =
  | 'not-covered' | 'too-few' | 'not-identified' | 'not-reported' | 'not-comparable' | 'not-asked' | 'never' | 'sources-first' | 'drift-first' | 'change-first' | 'scattered'

/** One number of an indicator. The day that it speaks of is the last of its span, or of the indicator's period where it has none. */
export interface Measure<Name extends string = string> {
  readonly name: Name
  /** Undefined where it is not known, or only as a range of `low` and `high`; where there is no range either, `limit` says why. */
  readonly value: number | undefined
  readonly unit: MeasureUnit
  /** Central 95 % interval, where there is one; for counts of people by rounded figures all that these allow. */
  readonly low: number | undefined
  readonly high: number | undefined
  readonly limit: MeasureLimit | undefined
  /** The days that it speaks of, where these are not the indicator's period: a gap, or the time since a change. */
  readonly span: Period | undefined
  /** How a simulated number was drawn. */
  readonly simulation: { readonly seed: number; readonly draws: number } | undefined
}

/** A named, dated number with unit, inputs, method and uncertainty: here with all that belongs to one question. */
export interface Indicator<Name extends string = string, Blind extends string = string> {
  readonly name: IndicatorName
  /** Version of the page in docs/methods/ that says how it is computed. */
  readonly version: string
  readonly subject: IndicatorSubject
  readonly period: Period
  /** The time it is held against; undefined for a stock. */
  readonly reference: Period | undefined
  readonly asOf: Day
  readonly measures: readonly Measure<Name>[]
  /** Ids of the evidence that was counted. */
  readonly inputs: readonly string[]
  /** What it cannot see; worded in `words/`. */
  readonly blind: readonly Blind[]
}
