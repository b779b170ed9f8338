import type { Forecaster, ForecastRecord } from '../../core/index.ts'
import { brierScore, logScore, skillScore, type BinaryForecast } from '../../statistics/index.ts'
import { lossDifference } from './loss-difference.ts'

/** Fewer windows with an event, or without one, than this tell no forecaster from another: docs/methods/backtest.md. */
const leastOfEach = 10

/** The scores of several forecasters on the same windows, each beside climatology, which is the first. */
export function forecastRecords(forecasts: readonly (readonly [Forecaster, readonly BinaryForecast[]])[]): readonly ForecastRecord[] {
  const climatology = forecasts[0]?.[1] ?? []
  const struck = climatology.filter(({ occurred }) => occurred).length
  const isEnough = Math.min(struck, climatology.length - struck) >= leastOfEach
  return forecasts.map(([forecaster, made], at) => ({
    forecaster,
    brier: brierScore(made),
    log: logScore(made).nats,
    skill: skillScore(brierScore(made), brierScore(climatology)),
    againstClimatology: at === 0 ? undefined : lossDifference(made.map(squaredError), climatology.map(squaredError), isEnough),
  }))
}

function squaredError({ probability, occurred }: BinaryForecast): number {
  return (probability - (occurred ? 1 : 0)) ** 2
}
