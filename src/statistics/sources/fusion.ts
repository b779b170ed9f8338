import { chiSquareTails } from '../distributions/chi-square-tails.ts'
import { stdtri } from '../numerics/special-functions.ts'

/** One figure with the variance that its rounding or its maker leaves it. */
export interface Estimate {
  readonly value: number
  readonly variance: number
}

/** Several figures for one thing as one: with one variance for all (fixed), and with a spread between sources besides (random). */
export interface Fusion {
  readonly fixed: number
  readonly fixedError: number
  readonly random: number
  readonly randomError: number
  /** Cochran's Q, and the probability of one at least as large were all differences chance. */
  readonly q: number
  readonly qProbability: number
  /** Share of the differences that chance does not explain, 0 to 1. */
  readonly i2: number
  /** Variance between the sources. */
  readonly tau2: number
  readonly hartungKnappError: number
  /** Hartung-Knapp interval of 95 %; undefined for a single figure. */
  readonly interval: { readonly low: number; readonly high: number } | undefined
}

/**
 * Fixed effect, DerSimonian-Laird random effects, Higgins' I2 and the Hartung-Knapp interval, whose factor is never below 1 (the ad hoc
 * form). Domain: at least one figure, variances above 0. Sources: DerSimonian and Laird 1986; Higgins and Thompson 2002; Knapp and Hartung 2003.
 */
export function fuseEstimates(estimates: readonly Estimate[]): Fusion {
  if (estimates.length === 0 || !estimates.every(({ value, variance }) => Number.isFinite(value) && variance > 0 && variance < Infinity)) {
    throw new RangeError('fuseEstimates needs at least one figure, all of them numbers, and variances above 0')
  }
  const degrees = estimates.length - 1
  const fixed = weigh(estimates, 0)
  const q = spreadAround(estimates, fixed.mean, 0)
  const squares = estimates.reduce((total, { variance }) => total + variance ** -2, 0)
  const tau2 = degrees === 0 ? 0 : Math.max(0, (q - degrees) / (fixed.weight - squares / fixed.weight))
  const random = weigh(estimates, tau2)
  const factor = degrees === 0 ? 1 : Math.max(1, spreadAround(estimates, random.mean, tau2) / degrees)
  const hartungKnappError = Math.sqrt(factor / random.weight)
  const reach = degrees === 0 ? 0 : stdtri(degrees, 0.975) * hartungKnappError
  return {
    fixed: fixed.mean, fixedError: fixed.weight ** -0.5, random: random.mean, randomError: random.weight ** -0.5,
    q, qProbability: degrees === 0 ? 1 : chiSquareTails(degrees, q).atLeast, i2: degrees > 0 && q > degrees ? (q - degrees) / q : 0, tau2,
    hartungKnappError, interval: degrees === 0 ? undefined : { low: random.mean - reach, high: random.mean + reach },
  }
}

/** Mean by inverse variance, and the sum of the weights. */
function weigh(estimates: readonly Estimate[], tau2: number): { readonly mean: number; readonly weight: number } {
  const weight = estimates.reduce((total, { variance }) => total + 1 / (variance + tau2), 0)
  return { weight, mean: estimates.reduce((total, { value, variance }) => total + value / (variance + tau2), 0) / weight }
}

function spreadAround(estimates: readonly Estimate[], mean: number, tau2: number): number {
  return estimates.reduce((total, { value, variance }) => total + (value - mean) ** 2 / (variance + tau2), 0)
}

/** Lower weighted median of the middles of intervals: the first middle, from below, at which half of the weight is reached. Domain: at least one, weights above 0. */
export function weightedIntervalMedian(intervals: readonly { readonly low: number; readonly high: number; readonly weight: number }[]): number {
  if (intervals.length === 0 || !intervals.every(({ low, high, weight }) => Number.isFinite(low + high) && weight > 0 && weight < Infinity)) {
    throw new RangeError('weightedIntervalMedian needs at least one interval with both ends, and weights above 0')
  }
  const middles = intervals.map(({ low, high, weight }) => ({ middle: (low + high) / 2, weight })).toSorted((a, b) => a.middle - b.middle)
  const half = middles.reduce((total, { weight }) => total + weight, 0) / 2
  let reached = 0
  for (const { middle, weight } of middles) {
    reached += weight
    if (reached >= half) return middle
  }
  throw new RangeError('weightedIntervalMedian needs at least one interval')
}
