import { mean } from '../numerics/mean.ts'
import { signFlipTest, type SignFlip, type Simulation } from './sign-flip.ts'
import { incbet } from '../numerics/special-functions.ts'

export interface LossComparison {
  /** Mean loss less the rival's: below 0 where the first forecaster did better. */
  readonly meanDifference: number
  /** Corrected statistic and its two-sided p by t with n - 1 degrees of freedom; both undefined where the losses differ by one and the same amount. */
  readonly statistic: number | undefined
  readonly pByT: number | undefined
  /** Steps ahead that the variance was reckoned for: 1 instead of the horizon asked where the longer variance came out at 0 or below. */
  readonly horizonUsed: number
  /** Given below 25 forecasts, where t is not to be trusted: then this p is the one to print, with its seed and draws. */
  readonly signFlip: SignFlip | undefined
}

export interface LossOptions extends Simulation {
  /** How many steps ahead was forecast; above 1, errors of windows that overlap lean on each other, and their signs are flipped so many in a row. */
  readonly horizon?: number
  /** Loss = |error|^power: 2 for squared errors, which for probabilities is the Brier score. */
  readonly power?: number
}

/**
 * Whether one forecaster's errors over the same questions, in order of time, are smaller than another's by more than chance: Diebold-Mariano with
 * the small-sample correction of Harvey, Leybourne & Newbold. Domain: two equally long lists of finite errors, at least two, horizon a whole
 * number from 1 to below their number, power above 0; throws on anything else. Cost: errors times horizon, and the sign flips for few.
 * Source: Diebold & Mariano 1995; Harvey, Leybourne & Newbold 1997; autocovariances divide by n and the fallback is that of R's forecast 8.20.
 */
export function compareLosses(errors: readonly number[], rival: readonly number[], { horizon = 1, power = 2, seed, draws }: LossOptions): LossComparison {
  checkErrors(errors, rival, horizon, power)
  const differences = errors.map((error, at) => Math.abs(error) ** power - Math.abs(rival[at] ?? 0) ** power)
  const meanDifference = mean(differences)
  const shortVariance = varianceOfMean(differences, 1)
  const longVariance = varianceOfMean(differences, horizon)
  // A sum of covariances that cancel leaves a rounding error, which is as good as 0.
  const isUsable = longVariance > 1e-12 * shortVariance
  const [horizonUsed, variance] = isUsable ? [horizon, longVariance] : [1, shortVariance]
  const signFlip = differences.length < 25 ? signFlipTest(differences, { seed, draws }, horizon) : undefined
  // What is left of a variance by rounding alone is none: an equal difference throughout has no spread to compare it with.
  if (variance <= 1e-28 * mean(differences.map((difference) => difference ** 2))) {
    return { meanDifference, statistic: undefined, pByT: undefined, horizonUsed, signFlip }
  }
  const n = differences.length
  const correction = Math.sqrt((n + 1 - 2 * horizonUsed + (horizonUsed * (horizonUsed - 1)) / n) / n)
  const statistic = (meanDifference / Math.sqrt(variance)) * correction
  return { meanDifference, statistic, pByT: twoSidedT(statistic, n - 1), horizonUsed, signFlip }
}

/** Variance of the mean of a series whose values lean on each other over fewer than `horizon` steps. */
function varianceOfMean(values: readonly number[], horizon: number): number {
  const middle = mean(values)
  const covariance = (lag: number) => values.slice(lag).reduce((sum, value, at) => sum + (value - middle) * ((values[at] ?? 0) - middle), 0) / values.length
  let sum = covariance(0)
  for (let lag = 1; lag < horizon; lag++) sum += 2 * covariance(lag)
  return sum / values.length
}

/** P(|T| >= |t|) for Student's T, by the incomplete beta function. */
function twoSidedT(t: number, degrees: number): number {
  return incbet(degrees / 2, 0.5, degrees / (degrees + t * t))
}

function checkErrors(errors: readonly number[], rival: readonly number[], horizon: number, power: number): void {
  if (errors.length < 2 || errors.length !== rival.length || ![...errors, ...rival].every(Number.isFinite)) {
    throw new RangeError('compareLosses needs two equally long lists of at least two finite errors')
  }
  if (!Number.isInteger(horizon) || horizon < 1 || horizon >= errors.length || !(power > 0 && power < Infinity)) {
    throw new RangeError('compareLosses needs a horizon from 1 to below the number of errors, and a power above 0')
  }
}
