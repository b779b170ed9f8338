import { kolmogorov } from '../numerics/special-functions.ts'

/**
 * Probability that the largest distance of a Brownian bridge from 0 exceeds this. Domain: a distance from 0; throws on anything else. The library's
 * series neither converges near 0, where this is 1 to twelve places, nor ends within a double far out. Source: Kolmogorov 1933.
 */
export function bridgeTail(distance: number): number {
  if (!(distance >= 0)) throw new RangeError('bridgeTail needs a distance from 0')
  if (distance < 0.2) return 1
  return distance > 18 ? 0 : kolmogorov(distance)
}
