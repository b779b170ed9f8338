import { mean } from '../numerics/mean.ts'
import { incbi } from '../numerics/special-functions.ts'

/**
 * Limits for the mean of values that are apart from each other and about normal, by Student's t. For differences between paired losses this is the
 * interval that belongs to `compareLosses` at one step ahead. Undefined for one value: it has no spread. In the unit of the values.
 * Domain: at least one finite value, confidence between 0 and 1; throws on anything else. Linear time. Source: Student 1908.
 */
export function meanInterval(values: readonly number[], confidence = 0.95): readonly [number, number] | undefined {
  if (values.length === 0 || !values.every(Number.isFinite) || !(confidence > 0 && confidence < 1)) {
    throw new RangeError('meanInterval needs at least one finite value, and a confidence between 0 and 1')
  }
  const [n, middle] = [values.length, mean(values)]
  if (n === 1) return undefined
  const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (n - 1)
  const half = quantileOfT(n - 1, 1 - confidence) * Math.sqrt(variance / n)
  return [middle - half, middle + half]
}

/** The t that is exceeded on both sides together with this probability. */
function quantileOfT(degrees: number, tails: number): number {
  const share = incbi(degrees / 2, 0.5, tails)
  return Math.sqrt((degrees * (1 - share)) / share)
}
