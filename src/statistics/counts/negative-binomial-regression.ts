import { chiSquareTails } from '../distributions/chi-square-tails.ts'
import type { CountModel } from './count-model.ts'
import { fitLogLinear, type LogLinearFit } from './log-linear.ts'
import { fitPoissonRegression, type PoissonRegression } from './poisson-regression.ts'
import { lgam } from '../numerics/special-functions.ts'
import { mostLikelyTheta, type Theta } from './theta.ts'

export interface NegativeBinomialFit extends LogLinearFit {
  readonly theta: Theta
  readonly logLikelihood: number
  readonly deviance: number
}

/** `report` says which of the fits is to be reported, and with it whether theta is identified. */
export type NegativeBinomialRegression = {
  readonly poisson: PoissonRegression
  /**
   * Twice the gain in log likelihood over Poisson, and its p with theta = Infinity on the boundary: half of P(chi-square with 1 > ratio). Where nothing is
   * gained that is 0.5, the chance of a gain at all.
   */
  readonly likelihoodRatio: number
  readonly p: number
} & (
  | { readonly report: 'negative-binomial'; readonly negativeBinomial: NegativeBinomialFit }
  /** Theta not identified: there is no most likely one under 10,000 (then no fit), or its standard error is as large as it is. */
  | { readonly report: 'poisson'; readonly negativeBinomial: NegativeBinomialFit | undefined }
)

/**
 * Regression of counts that scatter more than Poisson ones, variance mu + mu^2/theta: coefficients and theta in turn until theta stands still.
 * A rate that drifts or leaps scatters as well: put the change into the columns first. Undefined where not even Poisson has a finite maximum.
 * Standard errors of the coefficients hold at this theta. Domain: that of fitLogLinear. Cost: some ten times that of a Poisson regression.
 * Source: Lawless 1987, "Negative binomial and mixed Poisson regression"; Venables & Ripley 2002, section 7.4; agrees with R's MASS::glm.nb.
 */
export function fitNegativeBinomialRegression(model: CountModel): NegativeBinomialRegression | undefined {
  const poisson = fitPoissonRegression(model)
  if (poisson === undefined) return undefined
  const negativeBinomial = alternate(model, poisson)
  if (negativeBinomial === undefined) return { report: 'poisson', poisson, negativeBinomial, likelihoodRatio: 0, p: 0.5 }
  const likelihoodRatio = Math.max(0, 2 * (negativeBinomial.logLikelihood - poisson.logLikelihood))
  const p = chiSquareTails(1, likelihoodRatio).atLeast / 2
  const { value, standardError } = negativeBinomial.theta
  return { report: standardError < value ? 'negative-binomial' : 'poisson', poisson, negativeBinomial, likelihoodRatio, p }
}

function alternate(model: CountModel, start: LogLinearFit): NegativeBinomialFit | undefined {
  let means = start.fitted
  let theta = mostLikelyTheta(model.counts, means)
  for (let round = 0; round < 50 && theta !== undefined; round++) {
    const fit = fitLogLinear(model, { theta: theta.value, start: means })
    if (fit === undefined) return undefined
    const next = mostLikelyTheta(model.counts, fit.fitted)
    if (next !== undefined && Math.abs(next.value / theta.value - 1) < 1e-9) return { ...fit, theta: next, ...measuresOf(model.counts, fit.fitted, next.value) }
    theta = next
    means = fit.fitted
  }
  return undefined
}

function measuresOf(counts: readonly number[], means: readonly number[], theta: number) {
  const logGamma = lgam(theta)
  let logLikelihood = 0
  let deviance = 0
  for (const [at, mean] of means.entries()) {
    const count = counts[at] ?? 0
    logLikelihood += lgam(count + theta) - logGamma - lgam(count + 1) - theta * Math.log1p(mean / theta) + count * Math.log(mean / (theta + mean))
    deviance += 2 * ((count === 0 ? 0 : count * Math.log(count / mean)) - (count + theta) * Math.log((count + theta) / (mean + theta)))
  }
  return { logLikelihood, deviance }
}
