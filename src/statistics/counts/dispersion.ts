import { chiSquareTails } from '../distributions/chi-square-tails.ts'

/** Whether counts scatter more or less than those of one constant rate. */
export interface Dispersion {
  readonly mean: number
  readonly variance: number
  /** Variance over mean: 1 for a Poisson count, above 1 where counts scatter more. */
  readonly varianceToMean: number
  /** Sum of (x - mean)^2 / mean, chi-square with n - 1 degrees of freedom for a constant Poisson rate. */
  readonly statistic: number
  readonly degreesOfFreedom: number
  /** P of a scatter at least as large, at most as large, and twice the smaller of both, at most 1. */
  readonly pOver: number
  readonly pUnder: number
  readonly pTwoSided: number
  /** Boehning's O2, standard normal for a constant Poisson rate: (varianceToMean - 1) sqrt((n - 1) / 2). */
  readonly boehning: number
}

/**
 * Whether counts of equal exposure scatter as those of one constant Poisson rate do. A rate that drifts or leaps scatters as well, so drift is
 * looked for first (coal disasters: 1.58 over all years, 0.82 and 1.13 before and after 1891). Undefined where nothing can be said: fewer than
 * two counts, or all zeros. Domain: whole counts from 0; throws on anything else. Linear in the number of counts; the chi-square law is
 * approximate, and coarse where the mean is far below 1. Source: Fisher 1925; Boehning 1994, "A note on a test for Poisson overdispersion".
 */
export function dispersionOf(counts: readonly number[]): Dispersion | undefined {
  if (!counts.every((count) => Number.isInteger(count) && count >= 0)) throw new RangeError('dispersionOf needs whole counts from 0')
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  if (counts.length < 2 || mean === 0) return undefined
  const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0)
  const degreesOfFreedom = counts.length - 1
  const statistic = squares / mean
  const varianceToMean = statistic / degreesOfFreedom
  const { atLeast: pOver, atMost: pUnder } = chiSquareTails(degreesOfFreedom, statistic)
  return {
    mean,
    variance: squares / degreesOfFreedom,
    varianceToMean,
    statistic,
    degreesOfFreedom,
    pOver,
    pUnder,
    pTwoSided: Math.min(1, 2 * Math.min(pOver, pUnder)),
    boehning: (varianceToMean - 1) * Math.sqrt(degreesOfFreedom / 2),
  }
}
