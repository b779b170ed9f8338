import { lgam, pdtr, pdtrc } from '../numerics/special-functions.ts'

/** Probability that a Poisson count is exactly this. Domain of this and the next two: whole counts, a mean above 0. */
export function density(count: number, mean: number): number {
  return Math.exp(logDensity(count, mean))
}

function logDensity(count: number, mean: number): number {
  return count * Math.log(mean) - mean - lgam(count + 1)
}

/** The library throws where a tail is smaller than a double can be. */
const smallestLog = -690

/** Probability that a Poisson count is this or more; 0 or 1 where it is too close to them for a double. */
export function atLeast(count: number, mean: number): number {
  if (count <= 0) return 1
  if (logDensity(count, mean) < smallestLog) return count > mean ? 0 : 1
  return pdtrc(count - 1, mean)
}

/** Probability that a Poisson count is this or less; 0 or 1 where it is too close to them for a double. */
export function atMost(count: number, mean: number): number {
  if (count < 0) return 0
  if (logDensity(count, mean) < smallestLog) return count > mean ? 1 : 0
  return pdtr(count, mean)
}
