import { invertSymmetric } from '../numerics/solve-symmetric.ts'

/** A log-linear model of counts as it is computed with: the intercept is a column, exposures are logarithms. */
export interface WorkingModel {
  readonly design: readonly Float64Array[]
  readonly counts: readonly number[]
  readonly offset: Float64Array
  readonly theta: number
  readonly weights: readonly number[] | undefined
}

/** Log likelihood, but for what does not depend on the expected counts. */
export function logLikelihood({ counts, theta, weights }: WorkingModel, logMeans: Float64Array): number {
  let sum = 0
  for (let at = 0; at < logMeans.length; at++) {
    const count = counts[at] ?? 0
    const logMean = logMeans[at] ?? 0
    const mean = Math.exp(logMean)
    sum += (weights?.[at] ?? 1) * (count * logMean - (theta === Infinity ? mean : (count + theta) * Math.log1p(mean / theta)))
  }
  return sum
}

/** Twice the distance in log likelihood from expected counts that are the counts themselves. */
export function devianceOf({ counts, theta, weights }: WorkingModel, logMeans: Float64Array): number {
  let sum = 0
  for (const [at, count] of counts.entries()) {
    const mean = Math.exp(logMeans[at] ?? 0)
    const spread = theta === Infinity ? count - mean : (count + theta) * Math.log((count + theta) / (mean + theta))
    // Term by term, for two sums of large counts would differ by their rounding alone.
    sum += (weights?.[at] ?? 1) * ((count === 0 ? 0 : count * Math.log(count / mean)) - spread)
  }
  return 2 * sum
}

/** One step from these logarithms of the expected counts: new coefficients and their covariance; undefined where they are not determined. */
export function leastSquares(model: WorkingModel, logMeans: Float64Array) {
  const { information, right } = sumsOf(model, logMeans)
  const covariance = invertSymmetric(information)
  // A coefficient whose variance the other columns inflate by more than 1e10 is known to hardly a digit.
  const isInflated = (row: readonly number[], at: number) => (row[at] ?? 0) * (information[at]?.[at] ?? 0) > 1e10
  if (covariance === undefined || covariance.some(isInflated)) return undefined
  return { covariance, coefficients: covariance.map((row) => row.reduce((sum, cell, at) => sum + cell * (right[at] ?? 0), 0)) }
}

/** Both sides of the normal equations: X'WX, and X'W times the working response. */
function sumsOf({ design, counts, offset, theta, weights }: WorkingModel, logMeans: Float64Array) {
  const weight = new Float64Array(counts.length)
  const response = new Float64Array(counts.length)
  for (let at = 0; at < counts.length; at++) {
    const mean = Math.exp(logMeans[at] ?? 0)
    weight[at] = ((weights?.[at] ?? 1) * mean) / (1 + mean / theta)
    response[at] = (logMeans[at] ?? 0) - (offset[at] ?? 0) + ((counts[at] ?? 0) - mean) / mean
  }
  return { information: design.map((column) => design.map((other) => weightedDot(weight, column, other))), right: design.map((column) => weightedDot(weight, column, response)) }
}

function weightedDot(weights: Float64Array, values: Float64Array, others: Float64Array): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0) * (others[at] ?? 0)
  return sum
}
