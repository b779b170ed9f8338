import type { BinaryForecast } from '../scores/binary-forecast.ts'
import { brierScore } from '../scores/brier-score.ts'
import { logScore, type LogScore } from '../scores/log-score.ts'
import { rollingWindows, type RollingPlan } from './rolling-windows.ts'
import { skillScore } from '../scores/skill-score.ts'
import { forecastWindow, type WindowModel } from './window-forecasts.ts'

export interface ModelRecord {
  readonly model: WindowModel
  /** One for each window, in order. */
  readonly forecasts: readonly BinaryForecast[]
  readonly brier: number
  readonly log: LogScore
  /** Share of climatology's Brier score that the model takes away; below 0 where climatology did better. */
  readonly skill: number | undefined
}

export interface RollingBacktest {
  readonly windows: number
  /** Windows with at least one event, and their share. */
  readonly struck: number
  readonly baseRate: number
  /** Brier score of always saying the base rate, which nobody knew beforehand. */
  readonly uncertainty: number
  readonly records: readonly ModelRecord[]
}

/**
 * How well simple rules would have foretold "at least one event in the next window", each window from its own past. These are the records that
 * any model must beat; with few windows they differ by chance (`compareLosses` tells by how much). Domain: as `rollingWindows` and
 * `forecastWindow`; throws on anything else. Windows times events times models of time. Source: rolling-origin evaluation, Tashman 2000.
 */
export function backtestWindows(plan: RollingPlan, models: readonly WindowModel[]): RollingBacktest {
  const windows = rollingWindows(plan)
  const forecastsOf = (model: WindowModel) => windows.map((each) => ({ probability: forecastWindow(model, each, plan.window), occurred: each.occurred }))
  const reference = brierScore(forecastsOf({ kind: 'climatology' }))
  const struck = windows.filter(({ occurred }) => occurred).length
  const baseRate = struck / windows.length
  const records = models.map((model) => {
    const forecasts = forecastsOf(model)
    const brier = brierScore(forecasts)
    return { model, forecasts, brier, log: logScore(forecasts), skill: skillScore(brier, reference) }
  })
  return { windows: windows.length, struck, baseRate, uncertainty: baseRate * (1 - baseRate), records }
}
