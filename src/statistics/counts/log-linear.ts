import { checkCountModel, type CountModel } from './count-model.ts'
import { devianceOf, leastSquares, logLikelihood, type WorkingModel } from './log-linear-step.ts'

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
  /** Expected counts to begin with; near the answer they save rounds. */
  readonly start?: readonly number[]
  /**
   * `means`, where left out: until no expected count moves by 1e-8 of itself. `deviance`: from where R's glm starts until where it stops, at a deviance
   * that changes by less than 1e-8 of itself. Standard errors then agree with R's to all digits, being those of the last step but one, and a fit is found
   * as well where some expected counts go to 0 while the rest stands still; some coefficient then has no finite value.
   */
  readonly stop?: 'means' | 'deviance'
}

/**
 * Most likely coefficients of a log-linear model of counts at a given theta, by iteratively reweighted least squares with steps halved where they
 * lead down; standard errors from the expected information. Undefined where the likelihood has no finite maximum (all counts 0, or a group of
 * which all are): after 60 rounds the expected counts still move. Domain: that of CountModel, and columns of which none follows from the others;
 * throws on anything else. Cost: some 6 rounds of counts times coefficients squared.
 * Source: McCullagh & Nelder 1989, "Generalized linear models", section 2.5.
 */
export function fitLogLinear(model: CountModel, { theta = Infinity, weights, start, stop = 'means' }: LogLinearOptions = {}): LogLinearFit | undefined {
  checkCountModel(model)
  const { counts, columns = [], exposures } = model
  const working = {
    design: [new Float64Array(counts.length).fill(1), ...columns.map((column) => new Float64Array(column))],
    counts,
    offset: exposures === undefined ? new Float64Array(counts.length) : new Float64Array(exposures.map(Math.log)),
    theta,
    weights,
  }
  if (leastSquares({ ...working, theta: Infinity }, working.offset) === undefined) {
    throw new RangeError('fitLogLinear needs columns of which none follows from the others, and no fewer counts than coefficients')
  }
  if (counts.every((count) => count === 0)) return undefined
  let logMeans = start !== undefined ? new Float64Array(start.map(Math.log)) : stop === 'means' ? constantRate(working) : nearCounts(working)
  for (let round = 0; round < 60 && logMeans !== undefined; round++) {
    const step = leastSquares(working, logMeans)
    if (step === undefined) return undefined
    const next = logMeansAt(working, step.coefficients)
    if (hasSettled[stop](working, logMeans, next)) return { ...step, standardErrors: step.covariance.map((row, at) => Math.sqrt(row[at] ?? 0)), fitted: counts.map((_, at) => Math.exp(next[at] ?? 0)) }
    logMeans = uphill(working, logMeans, next)
  }
  return undefined
}

const hasSettled = {
  means: (_: WorkingModel, before: Float64Array, now: Float64Array) => farthest(now, before) < 1e-8,
  deviance: (model: WorkingModel, before: Float64Array, now: Float64Array) => {
    const deviance = devianceOf(model, now)
    return Math.abs(deviance - devianceOf(model, before)) < 1e-8 * (Math.abs(deviance) + 0.1)
  },
}

/** Where the first step leads from the counts themselves, none of them 0: R's start, from which any model is one step away. */
function nearCounts(model: WorkingModel): Float64Array<ArrayBuffer> | undefined {
  const step = leastSquares(model, new Float64Array(model.counts.map((count) => Math.log(count + 0.1))))
  return step && logMeansAt(model, step.coefficients)
}

/** Logarithms of the expected counts, were the rate the same everywhere. */
function constantRate({ counts, offset, weights }: WorkingModel): Float64Array<ArrayBuffer> {
  const events = counts.reduce((sum, count, at) => sum + count * (weights?.[at] ?? 1), 0)
  const exposure = counts.reduce((sum, _, at) => sum + Math.exp(offset[at] ?? 0) * (weights?.[at] ?? 1), 0)
  return offset.map((value) => value + Math.log(events / exposure))
}

/** Where the step leads, or as many halvings of it as it takes to be no less likely: a full step from far below the answer leaps over it. */
function uphill(model: WorkingModel, from: Float64Array, to: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const before = logLikelihood(model, from)
  let next = to
  for (let halving = 0; halving < 40 && !(logLikelihood(model, next) >= before - 1e-12 * Math.abs(before)); halving++) {
    next = next.map((value, at) => (value + (from[at] ?? 0)) / 2)
  }
  return next
}

function logMeansAt({ design, offset }: WorkingModel, coefficients: readonly number[]): Float64Array<ArrayBuffer> {
  const logMeans = offset.slice()
  for (const [term, column] of design.entries()) {
    const coefficient = coefficients[term] ?? 0
    for (let at = 0; at < column.length; at++) logMeans[at] = (logMeans[at] ?? 0) + coefficient * (column[at] ?? 0)
  }
  return logMeans
}

function farthest(values: Float64Array, others: Float64Array): number {
  let most = 0
  for (let at = 0; at < values.length; at++) most = Math.max(most, Math.abs((values[at] ?? 0) - (others[at] ?? 0)))
  return most
}
