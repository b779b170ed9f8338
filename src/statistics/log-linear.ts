import { checkCountModel, type CountModel } from './count-model.ts'
import { invertSymmetric } from './solve-symmetric.ts'

/** Numbers by coefficient: the intercept first, then the columns in order. */
export interface LogLinearFit {
  readonly coefficients: readonly number[]
  readonly standardErrors: readonly number[]
  readonly covariance: readonly (readonly number[])[]
  /** The expected counts. */
  readonly fitted: readonly number[]
}

export interface LogLinearOptions {
  /** Variance of a count is mu + mu^2/theta; Infinity is Poisson. */
  readonly theta?: number
  /** How much each count weighs, above 0 for at least one; 1 each where left out. */
  readonly weights?: readonly number[]
}

/**
 * Most likely coefficients of a log-linear model of counts at a given theta, by iteratively reweighted least squares; standard errors from the
 * expected information. Undefined where the likelihood has no finite maximum (all counts 0, or a group of which all are): after 25 rounds, as
 * many as R allows, the expected counts still move. Domain: that of CountModel, and columns of which none follows from the others; throws on
 * anything else. Cost: rounds times counts times coefficients squared. Source: McCullagh & Nelder 1989, "Generalized linear models", section 2.5.
 */
export function fitLogLinear(model: CountModel, { theta = Infinity, weights }: LogLinearOptions = {}): LogLinearFit | undefined {
  checkCountModel(model)
  const design = [model.counts.map(() => 1), ...(model.columns ?? [])]
  const offset = model.counts.map((_, at) => Math.log(model.exposures?.[at] ?? 1))
  const stepFrom = (logMeans: readonly number[]) => leastSquares({ design, counts: model.counts, offset, theta, weights }, logMeans)
  let logMeans = model.counts.map((count) => Math.log(count + 0.1))
  let step = stepFrom(logMeans)
  if (step === undefined) throw new RangeError('fitLogLinear needs columns of which none follows from the others, and no fewer counts than coefficients')
  for (let round = 0; round < 25; round++) {
    const { coefficients } = step
    const next = offset.map((start, at) => design.reduce((sum, column, term) => sum + (coefficients[term] ?? 0) * (column[at] ?? 0), start))
    const moved = next.reduce((most, value, at) => Math.max(most, Math.abs(value - (logMeans[at] ?? 0))), 0)
    if (!(moved < 600)) return undefined
    logMeans = next
    step = stepFrom(logMeans)
    if (step === undefined) return undefined
    if (moved < 1e-8) return { coefficients, covariance: step.covariance, standardErrors: step.covariance.map((row, at) => Math.sqrt(row[at] ?? 0)), fitted: logMeans.map(Math.exp) }
  }
  return undefined
}

interface WorkingModel {
  readonly design: readonly (readonly number[])[]
  readonly counts: readonly number[]
  readonly offset: readonly number[]
  readonly theta: number
  readonly weights: readonly number[] | undefined
}

/** One step from these logarithms of the expected counts: new coefficients and their covariance; undefined where they are not determined. */
function leastSquares(model: WorkingModel, logMeans: readonly number[]) {
  const { information, right } = sumsOf(model, logMeans)
  const covariance = invertSymmetric(information)
  // A coefficient whose variance the other columns inflate by more than 1e10 is known to hardly a digit.
  const isInflated = (row: readonly number[], at: number) => (row[at] ?? 0) * (information[at]?.[at] ?? 0) > 1e10
  if (covariance === undefined || covariance.some(isInflated)) return undefined
  return { covariance, coefficients: covariance.map((row) => row.reduce((sum, cell, at) => sum + cell * (right[at] ?? 0), 0)) }
}

/** Both sides of the normal equations: X'WX, and X'W times the working response. */
function sumsOf({ design, counts, offset, theta, weights }: WorkingModel, logMeans: readonly number[]) {
  const information = design.map(() => design.map(() => 0))
  const right = design.map(() => 0)
  for (const [at, logMean] of logMeans.entries()) {
    const mean = Math.exp(logMean)
    const weight = ((weights?.[at] ?? 1) * mean) / (1 + mean / theta)
    const response = logMean - (offset[at] ?? 0) + ((counts[at] ?? 0) - mean) / mean
    for (const [term, row] of information.entries()) {
      const weighted = weight * (design[term]?.[at] ?? 0)
      right[term] = (right[term] ?? 0) + weighted * response
      for (const [other, column] of design.entries()) row[other] = (row[other] ?? 0) + weighted * (column[at] ?? 0)
    }
  }
  return { information, right }
}
