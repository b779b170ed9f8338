import { checkForecasts, type BinaryForecast } from './binary-forecast.ts'
import { mean } from '../numerics/mean.ts'

export interface LogScore {
  /** Mean surprise in natural units, and in bits; 0 is perfect, always saying 50 % gives ln 2 nats or one bit. */
  readonly nats: number
  readonly bits: number
  /** Probabilities were held within clip and 1 - clip before they were scored, and so many of them had lain outside. Print both. */
  readonly clip: number
  readonly clipped: number
}

/**
 * How surprising what came was to the forecaster: the mean of minus the logarithm of the probability given to it.
 * Without a clip one failed forecast of 0 or 1 makes the whole score infinite, so probabilities are held within [clip, 1 - clip]; a clip
 * of 0 asks for that infinity. Domain: at least one forecast, 0 <= clip < 0.5; throws on anything else. Linear time. Source: Good 1952.
 */
export function logScore(forecasts: readonly BinaryForecast[], clip = 0.01): LogScore {
  checkForecasts('logScore', forecasts)
  if (!(clip >= 0 && clip < 0.5)) throw new RangeError('logScore needs a clip from 0 to below 0.5')
  const nats = mean(forecasts.map(({ probability, occurred }) => surprise(Math.min(1 - clip, Math.max(clip, probability)), occurred)))
  const clipped = forecasts.filter(({ probability }) => probability < clip || probability > 1 - clip).length
  return { nats, bits: nats / Math.LN2, clip, clipped }
}

function surprise(probability: number, occurred: boolean): number {
  return occurred ? -Math.log(probability) : -Math.log1p(-probability)
}
