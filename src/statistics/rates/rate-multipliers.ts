import type { GammaRate } from './gamma-poisson.ts'
import { lgam } from '../numerics/special-functions.ts'

/**
 * How well a count fits with a rate that became so many times the reference: log NB(count; alpha, beta / (beta + multiplier * exposure)) for
 * each multiplier, where the reference rate is Gamma(alpha, beta) as its own period left it. The difference of two is the log Bayes factor
 * of "fell to a quarter" against "unchanged"; the level model divides by the mean over its five states.
 * Domain: a whole count from 0, an exposure above 0 in the unit of beta, a rate of which something is known, multipliers above 0; throws on
 * anything else. Cost: one per multiplier. Source: the gamma-Poisson marginal (Gelman et al., Bayesian Data Analysis, 2.6).
 */
export function multiplierLogLikelihoods({ alpha, beta }: GammaRate, { count, exposure }: { readonly count: number; readonly exposure: number }, multipliers: readonly number[]): readonly number[] {
  if (!Number.isInteger(count) || count < 0 || ![alpha, beta, exposure, ...multipliers].every((each) => each > 0 && each < Infinity)) {
    throw new RangeError('multiplierLogLikelihoods needs a whole count from 0, and an exposure, a known rate and multipliers above 0')
  }
  const ways = lgam(count + alpha) - lgam(alpha) - lgam(count + 1)
  return multipliers.map((multiplier) => {
    const times = (multiplier * exposure) / beta
    return ways - alpha * Math.log1p(times) - count * Math.log1p(1 / times)
  })
}
