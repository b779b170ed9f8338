import { checkForecasts, outcomeOf, type BinaryForecast } from './binary-forecast.ts'
import { mean } from '../numerics/mean.ts'

/**
 * How far stated probabilities lay from what came: the mean squared distance. 0 is perfect, always saying 50 % gives 0.25.
 * This is the half form, from 0 to 1; Brier's own of 1950, which forecasting tournaments print, counts both categories and is twice this.
 * Domain: at least one forecast, probabilities from 0 to 1; throws on anything else. Linear time. Source: Brier 1950.
 */
export function brierScore(forecasts: readonly BinaryForecast[]): number {
  checkForecasts('brierScore', forecasts)
  return mean(forecasts.map((forecast) => (forecast.probability - outcomeOf(forecast)) ** 2))
}
