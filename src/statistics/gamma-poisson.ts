import { igami } from './special-functions.ts'

/** What is believed of a rate: Gamma(alpha, beta), beta in units of exposure. */
export interface GammaRate {
  readonly alpha: number
  readonly beta: number
}

/** Adds evidence to a prior; `weight` below 1 discounts it (power prior). Throws where nothing at all is known of the rate. */
export function updateRate(prior: GammaRate, count: number, exposure: number, weight = 1): GammaRate {
  return { alpha: prior.alpha + weight * count, beta: prior.beta + weight * exposure }
}

/** Adds events by age with halving weights; `span` is the exposure back from now, all in the unit of the half-life. */
export function updateRateDiscounted(prior: GammaRate, ages: readonly number[], span: number, halfLife: number): GammaRate {
  const weighted = ages.reduce((total, age) => total + 2 ** (-age / halfLife), 0)
  return { alpha: prior.alpha + weighted, beta: prior.beta + (halfLife / Math.LN2) * (1 - 2 ** (-span / halfLife)) }
}

/** Quantile of the rate itself. */
export function rateQuantile({ alpha, beta }: GammaRate, probability: number): number {
  return igami(alpha, 1 - probability) / beta
}

/** Counts to be expected within a horizon: negative binomial with size alpha and probability beta/(beta + horizon). */
export interface CountForecast {
  readonly mean: number
  readonly variance: number
  readonly atLeast: (count: number) => number
  readonly exactly: (count: number) => number
  /** Smallest count whose cumulative probability reaches the level. */
  readonly quantile: (level: number) => number
}

/** Predictive distribution of a count. Domain: alpha > 0, beta > 0, horizon > 0; throws on an improper rate. */
export function forecastCount({ alpha, beta }: GammaRate, horizon: number): CountForecast {
  if (!(alpha > 0) || !(beta > 0) || !(horizon > 0)) throw new RangeError('forecastCount needs a rate of which something is known, and a horizon above 0')
  const p = beta / (beta + horizon)
  const exactly = (count: number) => {
    let log = alpha * Math.log(p)
    for (let k = 0; k < count; k++) log += Math.log((alpha + k) / (k + 1)) + Math.log1p(-p)
    return Math.exp(log)
  }
  const below = (count: number) => Array.from({ length: count }, (_, k) => exactly(k)).reduce((total, density) => total + density, 0)
  return {
    mean: (alpha * horizon) / beta,
    variance: ((alpha * horizon) / beta) * (1 + horizon / beta),
    exactly,
    atLeast: (count) => (count === 1 ? -Math.expm1(alpha * Math.log(p)) : Math.max(0, 1 - below(count))),
    quantile: (level) => {
      let count = 0
      for (let reached = exactly(0); reached < level; reached += exactly(count)) count++
      return count
    },
  }
}
