import { bridgeTail } from '../distributions/bridge-tail.ts'

export interface OlsCusum {
  /** Largest distance from 0 of the running sum of residuals, in their standard deviations times the root of their number. */
  readonly statistic: number
  /** Large-sample probability of as much where the mean does not shift. */
  readonly probability: number
}

/**
 * Does the mean drift or shift? How far the running sum of the distances from the mean strays, against a Brownian bridge. Asks for no number of
 * shifts; one that comes back is seen less well. Too careful on few values: of 1,000 even series of 12, 24 and 60 values 1, 15 and 29 come below 0.05.
 * Domain: at least 2 finite values; throws on anything else. A constant series: 0, probability 1.
 * Source: Ploberger and Krämer 1992; s^2 = RSS/(n - 1) as R's strucchange. Cost: linear.
 */
export function olsCusum(values: readonly number[]): OlsCusum {
  if (values.length < 2 || !values.every(Number.isFinite)) throw new RangeError('olsCusum needs at least 2 finite values')
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  // Values that differ by less than the root of the smallest double are constant too.
  if (squares < 1e-300 || values.every((value) => value === values[0])) return { statistic: 0, probability: 1 }
  let sum = 0
  let farthest = 0
  for (const value of values) {
    sum += value - mean
    farthest = Math.max(farthest, Math.abs(sum))
  }
  const statistic = farthest / Math.sqrt((squares / (values.length - 1)) * values.length)
  return { statistic, probability: bridgeTail(statistic) }
}
