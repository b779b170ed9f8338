import { checkForecasts, outcomeOf, type BinaryForecast } from './binary-forecast.ts'
import { normalTail } from '../distributions/normal-tail.ts'

export interface SpiegelhalterTest {
  /** Above 0 where the Brier score is worse than calibrated forecasts would have; undefined where no forecast can bear on it. */
  readonly z: number | undefined
  /** Two-sided, by the normal approximation. */
  readonly p: number | undefined
}

/**
 * Whether the Brier score is what it would be, were every stated probability true: z = sum (o - p)(1 - 2p) / sqrt(sum (1 - 2p)^2 p (1 - p)).
 * Forecasts of exactly 50 % say nothing here; where there are no others (or only kept certainties) both are undefined. A certainty that
 * failed refutes calibration outright: z is Infinity, p is 0. Domain: at least one forecast; throws else. Linear time. Source: Spiegelhalter 1986.
 */
export function spiegelhalterTest(forecasts: readonly BinaryForecast[]): SpiegelhalterTest {
  checkForecasts('spiegelhalterTest', forecasts)
  if (forecasts.some((forecast) => Math.abs(forecast.probability - outcomeOf(forecast)) === 1)) return { z: Infinity, p: 0 }
  let excess = 0
  let variance = 0
  for (const forecast of forecasts) {
    const p = forecast.probability
    excess += (outcomeOf(forecast) - p) * (1 - 2 * p)
    variance += (1 - 2 * p) ** 2 * p * (1 - p)
  }
  if (variance === 0) return { z: undefined, p: undefined }
  const z = excess / Math.sqrt(variance)
  return { z, p: 2 * normalTail(Math.abs(z)) }
}
