import { noMoreProbable } from '../distributions/no-more-probable.ts'
import { atLeast, atMost } from '../distributions/poisson-tails.ts'
import { lgam } from '../numerics/special-functions.ts'

/** P values of a count against a rate that is taken as known. */
export interface RateTest {
  readonly pLess: number
  readonly pGreater: number
  /** Sum over all counts that are no more probable than the one seen (factor 1 + 1e-7), as R's exact tests count two-sided. */
  readonly p: number
}

/** Above this many the incomplete gamma function stops short in the tails: by 3 % of a tail of 1e-7 at ten million. */
const most = 1e6

/**
 * Exact test of a Poisson count against a known rate per unit of exposure. A rate that was itself estimated from counts is not known: compareRates
 * takes its doubt along. Domain: whole count from 0, exposure and rate above 0, at most a million events seen and expected; throws on anything
 * else. Cost: some tens of evaluations of the incomplete gamma function, whatever the size of the count. Source: R's stats::poisson.test for one sample.
 */
export function testRate(count: number, exposure: number, rate: number): RateTest {
  const mean = exposure * rate
  if (!Number.isInteger(count) || count < 0 || !(exposure > 0) || !(rate > 0) || !(mean > 0) || Math.max(count, mean) > most) {
    throw new RangeError('testRate needs a whole count from 0, an exposure and a rate above 0, and no more than a million events seen or expected')
  }
  const logProbability = (other: number) => other * Math.log(mean) - mean - lgam(other + 1)
  const two = noMoreProbable({ mode: Math.floor(mean), highest: Infinity, logProbability, atMost: (other) => atMost(other, mean), atLeast: (other) => atLeast(other, mean) }, count)
  return { pLess: atMost(count, mean), pGreater: atLeast(count, mean), p: two }
}
