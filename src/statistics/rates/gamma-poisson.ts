import { gammaQuantile } from '../distributions/gamma-quantile.ts'
import { incbet } from '../numerics/special-functions.ts'

/** What is believed of a rate: Gamma(alpha, beta), beta in units of exposure. */
export interface GammaRate {
  readonly alpha: number
  readonly beta: number
}

/**
 * A rate after a count is seen; `weight` below 1 discounts what is seen (power prior). Nothing seen in no time leaves it as it was.
 * Domain: a prior of which alpha and beta are from 0, a whole count and an exposure from 0, a weight from 0 to 1; throws on anything else. Source: Gelman et al., Bayesian Data Analysis, 2.6.
 */
export function updateRate(prior: GammaRate, count: number, exposure: number, weight = 1): GammaRate {
  checkPrior('updateRate', prior)
  if (!Number.isInteger(count) || count < 0 || !(exposure >= 0 && exposure < Infinity) || !(weight >= 0 && weight <= 1)) {
    throw new RangeError('updateRate needs a whole count and an exposure from 0, and a weight from 0 to 1')
  }
  return { alpha: prior.alpha + weight * count, beta: prior.beta + weight * exposure }
}

/**
 * The same with weights that halve as events age, all in the unit of the half-life; `span` is how far back from now was looked.
 * Domain: a prior as above, a half-life above 0, ages within the span; throws on anything else. The exposure is the integral of the weights.
 */
export function updateRateDiscounted(prior: GammaRate, ages: readonly number[], span: number, halfLife: number): GammaRate {
  checkPrior('updateRateDiscounted', prior)
  if (!(halfLife > 0 && halfLife < Infinity) || !(span >= 0 && span < Infinity) || !ages.every((age) => age >= 0 && age <= span)) {
    throw new RangeError('updateRateDiscounted needs a half-life above 0 and ages within the span')
  }
  const weighted = ages.reduce((total, age) => total + 2 ** (-age / halfLife), 0)
  return { alpha: prior.alpha + weighted, beta: prior.beta + (halfLife / Math.LN2) * (1 - 2 ** (-span / halfLife)) }
}

/** Quantile of the rate itself. Domain: a rate of which something is known, a probability from 1e-8 to 1 - 1e-8; throws on anything else. */
export function rateQuantile({ alpha, beta }: GammaRate, probability: number): number {
  if (!isKnown(alpha, beta) || !(probability >= 1e-8 && probability <= 1 - 1e-8)) throw new RangeError('rateQuantile needs a rate of which something is known, and a probability from 1e-8 to 1 - 1e-8')
  return gammaQuantile(alpha, 1 - probability) / beta
}

/** Counts to be expected within a horizon: negative binomial with size alpha and probability beta/(beta + horizon). Counts are whole and from 0. */
export interface CountForecast {
  readonly mean: number
  readonly variance: number
  readonly atLeast: (count: number) => number
  readonly exactly: (count: number) => number
  /** Smallest count whose cumulative probability reaches the level, which lies between 0 and 1; Infinity for one past 2^53. */
  readonly quantile: (level: number) => number
}

/**
 * Predictive distribution of a count. Domain: alpha > 0, beta > 0, horizon > 0; throws on an improper rate, of which Gamma(0, 0) is one, and
 * on a count or level that is none. Cost: `exactly` one step for each event, the rest a handful of beta functions however large the count.
 */
export function forecastCount({ alpha, beta }: GammaRate, horizon: number): CountForecast {
  if (!isKnown(alpha, beta, horizon)) throw new RangeError('forecastCount needs a rate of which something is known, and a horizon above 0')
  const [none, some] = [beta / (beta + horizon), horizon / (beta + horizon)]
  return {
    mean: (alpha * horizon) / beta,
    variance: ((alpha * horizon) / beta) * (1 + horizon / beta),
    exactly: (count) => densityOf(wholeCount(count), alpha, none, some),
    atLeast: (count) => (wholeCount(count) === 0 ? 1 : count === 1 ? -Math.expm1(alpha * Math.log(none)) : incbet(count, alpha, some)),
    quantile: (level) => {
      if (!(level > 0 && level < 1)) throw new RangeError('quantile needs a level between 0 and 1')
      return smallestCount((count) => incbet(alpha, count + 1, none) >= level)
    },
  }
}

function checkPrior(method: string, { alpha, beta }: GammaRate): void {
  if (![alpha, beta].every((part) => part >= 0 && part < Infinity)) throw new RangeError(`${method} needs a prior with alpha and beta from 0`)
}

function isKnown(...amounts: readonly number[]): boolean {
  return amounts.every((amount) => amount > 0 && amount < Infinity)
}

function wholeCount(count: number): number {
  if (!Number.isInteger(count) || count < 0) throw new RangeError('a forecast of counts needs a whole count from 0')
  return count
}

/** By factors and not by gamma functions, which lose digits where alpha is large. */
function densityOf(count: number, alpha: number, none: number, some: number): number {
  let log = alpha * Math.log(none)
  for (let k = 0; k < count; k++) log += Math.log((alpha + k) / (k + 1)) + Math.log(some)
  return Math.exp(log)
}

/** Smallest count from which on something holds: doubles until it does, then halves the stretch. */
function smallestCount(holds: (count: number) => boolean): number {
  if (holds(0)) return 0
  let [below, reached] = [0, 1]
  while (!holds(reached)) {
    if (reached > Number.MAX_SAFE_INTEGER) return Infinity
    ;[below, reached] = [reached, reached * 2]
  }
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2)
    if (holds(middle)) reached = middle
    else below = middle
  }
  return reached
}
