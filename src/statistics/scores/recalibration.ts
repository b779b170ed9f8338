import { checkForecasts, type BinaryForecast } from './binary-forecast.ts'
import { fitLogistic } from './logistic-fit.ts'
import { mean } from '../numerics/mean.ts'

export interface Recalibration {
  /** Calibrated: slope 1, intercept 0. A slope below 1 means too bold, above 1 too timid. Undefined: not identified. */
  readonly slope: number | undefined
  readonly intercept: number | undefined
  /** The intercept with the slope held at 1: below 0 where probabilities were too high on the whole. Undefined: not identified. */
  readonly inTheLarge: number | undefined
  /** Probabilities were held within clip and 1 - clip, for 0 and 1 have no finite log odds. Print it. */
  readonly clip: number
}

/**
 * How stated probabilities would have to be stretched and shifted, on the scale of log odds, to fit what came. Not identified where the lowest
 * probability of what occurred is not below the highest of what did not, or the reverse (which includes: all came, none came, all said
 * alike): the best slope is then infinite or arbitrary. Domain: at least one forecast, 0 < clip < 0.5; throws else. Source: Cox 1958, Biometrika 45.
 */
export function recalibrate(forecasts: readonly BinaryForecast[], clip = 0.01): Recalibration {
  checkForecasts('recalibrate', forecasts)
  if (!(clip > 0 && clip < 0.5)) throw new RangeError('recalibrate needs a clip above 0 and below 0.5')
  const rows = forecasts.map(({ probability, occurred }) => ({ logit: logit(Math.min(1 - clip, Math.max(clip, probability))), occurred }))
  const both = rows.some(({ occurred }) => occurred) && rows.some(({ occurred }) => !occurred)
  const [inTheLarge] = both ? fitLogistic(rows.map(({ logit, occurred }) => ({ terms: [1], offset: logit, occurred }))) : []
  return { ...slopeAndIntercept(rows), inTheLarge, clip }
}

interface LogitRow {
  readonly logit: number
  readonly occurred: boolean
}

function slopeAndIntercept(rows: readonly LogitRow[]): Pick<Recalibration, 'slope' | 'intercept'> {
  if (!overlap(rows)) return { slope: undefined, intercept: undefined }
  const middle = mean(rows.map(({ logit }) => logit))
  const spread = Math.sqrt(mean(rows.map(({ logit }) => (logit - middle) ** 2)))
  // Centred and scaled, the two terms do not lean on each other however close the probabilities lie.
  const [level = 0, steepness = 0] = fitLogistic(rows.map(({ logit, occurred }) => ({ terms: [1, (logit - middle) / spread], offset: 0, occurred })))
  const slope = steepness / spread
  return { slope, intercept: level - slope * middle }
}

function overlap(rows: readonly LogitRow[]): boolean {
  const came = rows.filter(({ occurred }) => occurred).map(({ logit }) => logit)
  const not = rows.filter(({ occurred }) => !occurred).map(({ logit }) => logit)
  return least(came) < most(not) && least(not) < most(came)
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity)
}

function most(values: readonly number[]): number {
  return values.reduce((high, value) => Math.max(high, value), -Infinity)
}

function logit(probability: number): number {
  return Math.log(probability) - Math.log1p(-probability)
}
