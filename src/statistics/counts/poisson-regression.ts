import type { CountModel } from './count-model.ts'
import { fitLogLinear, type LogLinearFit, type LogLinearOptions } from './log-linear.ts'
import { lgam } from '../numerics/special-functions.ts'

export interface PoissonRegression extends LogLinearFit {
  readonly logLikelihood: number
  /** Twice the distance in log likelihood from a model that expects each count as it was. */
  readonly deviance: number
  /** Pearson's chi-square over the degrees of freedom: above 1 where counts scatter more than the model says. Undefined without any left. */
  readonly pearsonDispersion: number | undefined
}

/**
 * Poisson regression with log link. Undefined where the likelihood has no finite maximum: all counts are 0, or a group that has a coefficient of
 * its own has none. Domain and cost: those of fitLogLinear. Source: McCullagh & Nelder 1989, chapter 6; agrees with R's glm(family = poisson).
 */
export function fitPoissonRegression(model: CountModel, options: Pick<LogLinearOptions, 'stop'> = {}): PoissonRegression | undefined {
  const fit = fitLogLinear(model, options)
  if (fit === undefined) return undefined
  const freedom = model.counts.length - fit.coefficients.length
  const sumOf = (part: (count: number, mean: number) => number) => model.counts.reduce((sum, count, at) => sum + part(count, fit.fitted[at] ?? 0), 0)
  return {
    ...fit,
    logLikelihood: sumOf((count, mean) => (count === 0 ? 0 : count * Math.log(mean)) - mean - lgam(count + 1)),
    deviance: 2 * sumOf((count, mean) => (count === 0 ? 0 : count * Math.log(count / mean)) - (count - mean)),
    pearsonDispersion: freedom > 0 ? sumOf((count, mean) => (count - mean) ** 2 / mean) / freedom : undefined,
  }
}

/** Logarithm of the rate per unit of exposure at these values of the columns, with its standard error. Throws where values and columns differ in number. */
export function logRateAt({ coefficients, covariance }: LogLinearFit, values: readonly number[]): { readonly logRate: number; readonly standardError: number } {
  const row = [1, ...values]
  if (row.length !== coefficients.length || !values.every(Number.isFinite)) throw new RangeError('logRateAt needs one finite value for each column')
  const dot = (others: readonly number[]) => others.reduce((sum, other, at) => sum + other * (row[at] ?? 0), 0)
  return { logRate: dot(coefficients), standardError: Math.sqrt(dot(covariance.map(dot))) }
}
