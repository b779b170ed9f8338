import { chiSquareTails } from './chi-square-tails.ts'
import { lgam } from '../numerics/special-functions.ts'

/** Probability that a Poisson count is exactly this. Domain of this and the next two: whole counts, a mean above 0. */
export function density(count: number, mean: number): number {
  return Math.exp(count * Math.log(mean) - mean - lgam(count + 1))
}

/** Probability that a Poisson count is this or more, by chi-square; 0 or 1 where it is too close to them for a double. */
export function atLeast(count: number, mean: number): number {
  return count <= 0 ? 1 : chiSquareTails(2 * count, 2 * mean).atMost
}

/** Probability that a Poisson count is this or less, in the same way. */
export function atMost(count: number, mean: number): number {
  return count < 0 ? 0 : chiSquareTails(2 * (count + 1), 2 * mean).atLeast
}
