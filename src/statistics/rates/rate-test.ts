import { chiSquareTails } from '../distributions/chi-square-tails.ts'
import { lgam } from '../numerics/special-functions.ts'

/** P values of a count against a rate that is taken as known. */
export interface RateTest {
  readonly pLess: number
  readonly pGreater: number
  /** Sum over all counts that are no more probable than the one seen (factor 1 + 1e-7), as R's exact tests count two-sided. */
  readonly p: number
}

/**
 * Exact test of a Poisson count against a known rate per unit of exposure. A rate that was itself estimated from counts is not known: compareRates
 * takes its doubt along. Domain: whole count from 0, exposure and rate above 0; throws on anything else. Cost: some tens of evaluations of the
 * incomplete gamma function, whatever the size of the count. Source: R's stats::poisson.test for one sample.
 */
export function testRate(count: number, exposure: number, rate: number): RateTest {
  const mean = exposure * rate
  if (!Number.isSafeInteger(count) || count < 0 || !(exposure > 0) || !(rate > 0) || !(mean < Infinity)) throw new RangeError('testRate needs a whole count from 0, and an exposure and a rate above 0')
  const pLess = atMost(count, mean)
  const pGreater = atLeast(count, mean)
  const limit = logProbability(count, mean) + Math.log1p(1e-7)
  const isLess = (other: number) => logProbability(other, mean) <= limit
  if (count === mean) return { pLess, pGreater, p: 1 }
  if (count > mean) {
    // Probabilities rise up to the mean: the last count below it that is no more probable than the one seen.
    const below = firstWhere(0, Math.floor(mean) + 1, (other) => !isLess(other)) - 1
    return { pLess, pGreater, p: Math.min(1, pGreater + (below < 0 ? 0 : atMost(below, mean))) }
  }
  let far = Math.ceil(mean) + 1
  while (!isLess(far)) far *= 2
  return { pLess, pGreater, p: Math.min(1, pLess + atLeast(firstWhere(Math.ceil(mean), far, isLess), mean)) }
}

/** Smallest whole number from `low` to `high` that passes, where all above one that passes pass too; `high` where none below it does. */
function firstWhere(low: number, high: number, passes: (value: number) => boolean): number {
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return high
}

function atMost(count: number, mean: number): number {
  return chiSquareTails(2 * (count + 1), 2 * mean).atLeast
}

function atLeast(count: number, mean: number): number {
  return count === 0 ? 1 : chiSquareTails(2 * count, 2 * mean).atMost
}

function logProbability(count: number, mean: number): number {
  return count * Math.log(mean) - mean - lgam(count + 1)
}
