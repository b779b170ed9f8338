import { checkForecasts, outcomeOf, type BinaryForecast } from './binary-forecast.ts'
import { brierScore } from './brier-score.ts'
import { isotonicRegression } from './isotonic-regression.ts'
import { mean } from '../numerics/mean.ts'

/** Brier score = miscalibration - discrimination + uncertainty. */
export interface Corp {
  /** What the best rising recalibration would have saved: 0 for a calibrated forecaster. */
  readonly miscalibration: number
  /** What the recalibrated forecasts save against always saying the overall share. */
  readonly discrimination: number
  readonly uncertainty: number
  /** The reliability diagram: each probability that was stated, how often, and how often it then came by the rising fit. Ascending. */
  readonly curve: readonly { readonly probability: number; readonly count: number; readonly recalibrated: number }[]
}

/**
 * How well calibrated and how sharp-sighted forecasts were, without a choice of bins: the share that came is fitted as a rising function of
 * the stated probability. For few forecasts (below some 200) the right one to print, though the fit itself flatters discrimination a little.
 * Domain: at least one forecast, probabilities from 0 to 1; throws on anything else. One sort. Source: Dimitriadis, Gneiting & Jordan 2021, PNAS 118.
 */
export function corp(forecasts: readonly BinaryForecast[]): Corp {
  checkForecasts('corp', forecasts)
  const groups = [...Map.groupBy(forecasts, ({ probability }) => probability)].toSorted(([a], [b]) => a - b)
  const fit = isotonicRegression(groups.map(([, group]) => mean(group.map(outcomeOf))), groups.map(([, group]) => group.length))
  const curve = groups.map(([probability, group], at) => ({ probability, count: group.length, recalibrated: fit[at] ?? probability }))
  const refitted = brierScore(groups.flatMap(([, group], at) => group.map(({ occurred }) => ({ probability: fit[at] ?? 0, occurred }))))
  const share = mean(forecasts.map(outcomeOf))
  const uncertainty = share * (1 - share)
  return { miscalibration: brierScore(forecasts) - refitted, discrimination: uncertainty - refitted, uncertainty, curve }
}
