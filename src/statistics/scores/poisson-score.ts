import { atMost } from '../distributions/poisson-tails.ts'
import { i0e, i1e, lgam } from '../numerics/special-functions.ts'

/**
 * Continuous ranked probability score of a Poisson forecast against the count that came, in counts: 0 is perfect, and for a forecast without
 * spread it is the distance. Domain: mean from 0, whole count from 0; throws on anything else. Closed form, so the same cost for any mean.
 * Source: Wei & Held 2014, Test 23; as the R package scoringRules has it.
 */
export function poissonCrps(mean: number, count: number): number {
  checkPoisson('poissonCrps', mean, count)
  const bessel = i0e(2 * mean) + i1e(2 * mean)
  return (count - mean) * (2 * atMost(count, mean) - 1) + 2 * mean * Math.exp(-poissonLogScore(mean, count)) - mean * bessel
}

/** Surprise at the count, in nats; Infinity for a count above 0 where the mean is 0. Domain as `poissonCrps`. */
export function poissonLogScore(mean: number, count: number): number {
  checkPoisson('poissonLogScore', mean, count)
  return mean - (count === 0 ? 0 : count * Math.log(mean)) + lgam(count + 1)
}

function checkPoisson(method: string, mean: number, count: number): void {
  if (!(mean >= 0 && mean < Infinity) || !Number.isInteger(count) || count < 0) throw new RangeError(`${method} needs a mean and a whole count, both from 0`)
}
