import type { GammaRate } from '../rates/gamma-poisson.ts'
import { lgam } from '../numerics/special-functions.ts'

/** What counts of equal periods say of a rate that wanders. */
export interface DiscountFilter {
  readonly logLikelihood: number
  /** The rate after the last count; alpha is 0 as long as nothing has happened. */
  readonly last: GammaRate
  /** The rate that the next period is forecast with, by `forecastCount`; undefined as long as nothing has happened, for then nothing is known of it. */
  readonly next: GammaRate | undefined
  /** For each period the mean that was forecast for it; undefined up to and with the first that is not 0. */
  readonly forecastMeans: readonly (number | undefined)[]
  /** How many periods back count as if in full, 1/(1 - discount); Infinity for a rate that never changes. */
  readonly memory: number
}

/**
 * How a rate that wanders is followed from counts: before each period what was known of it, Gamma(a, b), is discounted (a and b times `discount`),
 * so that the count is negative binomial with size a; then the count is added to a and 1 to b. It starts from nothing, a = b = 0, so the
 * likelihood starts after the first count above 0; all zeros or no counts give 0 and no forecast.
 * Domain: whole counts >= 0 of periods of one length, each of them observed (a period without a count is not a 0); 1e-6 <= discount <= 1, where 1 is
 * the plain gamma-Poisson. Linear. Source: Harvey & Fernandes 1989, "Time series models for count or qualitative observations".
 */
export function filterCounts(counts: readonly number[], discount: number): DiscountFilter {
  checkDiscounted(counts, discount)
  let last = { alpha: 0, beta: 0 }
  let logLikelihood = 0
  const forecastMeans: (number | undefined)[] = []
  for (const count of counts) {
    const prior = discounted(last, discount)
    forecastMeans.push(prior.alpha > 0 ? prior.alpha / prior.beta : undefined)
    if (prior.alpha > 0) logLikelihood += logDensity(count, prior.alpha, prior.beta)
    last = { alpha: prior.alpha + count, beta: prior.beta + 1 }
  }
  const next = last.alpha > 0 ? discounted(last, discount) : undefined
  return { logLikelihood, last, next, forecastMeans, memory: 1 / (1 - discount) }
}

/** The log likelihood of `filterCounts` alone, for a fit asks it some two hundred times: the same sum, without what is kept of each period. */
export function discountedLogLikelihood(counts: readonly number[], discount: number): number {
  checkDiscounted(counts, discount)
  let [alpha, beta, logLikelihood] = [0, 0, 0]
  for (const count of counts) {
    if (alpha > 0) {
      alpha = Math.max(leastAlpha, discount * alpha)
      beta *= discount
      logLikelihood += logDensity(count, alpha, beta)
    } else {
      beta *= discount
    }
    alpha += count
    beta += 1
  }
  return logLikelihood
}

function checkDiscounted(counts: readonly number[], discount: number): void {
  if (!counts.every((count) => Number.isInteger(count) && count >= 0) || !(discount >= 1e-6 && discount <= 1)) {
    throw new RangeError('filterCounts needs whole counts from 0, one of each period, and a discount from 1e-6 to 1')
  }
}

/** After a very long silence alpha would round to 0, as if nothing had ever happened. */
const leastAlpha = 1e-300

function discounted({ alpha, beta }: GammaRate, discount: number): GammaRate {
  return { alpha: alpha > 0 ? Math.max(leastAlpha, discount * alpha) : 0, beta: discount * beta }
}

/** Negative binomial with size alpha and probability beta/(beta + 1). */
function logDensity(count: number, alpha: number, beta: number): number {
  // Most periods of a rare event: all the rest cancels.
  if (count === 0) return -alpha * Math.log1p(1 / beta)
  return lgam(alpha + count) - lgam(alpha) - lgam(count + 1) - alpha * Math.log1p(1 / beta) - count * Math.log1p(beta)
}
