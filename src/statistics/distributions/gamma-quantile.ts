import { chiSquareTails } from './chi-square-tails.ts'
import { igami, lgam, ndtri } from '../numerics/special-functions.ts'

/**
 * Value that Gamma(shape, 1) exceeds with probability `above`; 0 where the true value is below the smallest double. Domain: a shape above 0, a
 * probability from 1e-8 to 1 - 1e-8; throws on anything else. Source: Cephes' igami; for large shapes, where that fails, Newton's steps from Wilson &
 * Hilferty 1931; for tiny values the power that the density is near 0.
 */
export function gammaQuantile(shape: number, above: number): number {
  if (!(shape > 0 && shape < Infinity) || !(above >= 1e-8 && above <= 1 - 1e-8)) throw new RangeError('gammaQuantile needs a shape above 0 and a probability from 1e-8 to 1 - 1e-8')
  const logPower = (Math.log1p(-above) + lgam(shape + 1)) / shape
  if (logPower < -30) return Math.exp(logPower)
  return shape < 200 ? igami(shape, above) : ofLargeShape(shape, above)
}

function ofLargeShape(shape: number, above: number): number {
  let value = shape * (1 - 1 / (9 * shape) + ndtri(1 - above) / (3 * Math.sqrt(shape))) ** 3
  for (let step = 0; step < 5; step++) {
    const density = Math.exp((shape - 1) * Math.log(value) - value - lgam(shape))
    value += (chiSquareTails(2 * shape, 2 * value).atLeast - above) / density
  }
  return value
}
