import { binomialTails } from '../distributions/binomial.ts'
import { exactShareInterval, type Sides } from './share-interval.ts'

export interface RateComparison {
  /** Events and exposure of the period in question, then of the reference; exposures in one unit, for instance days. */
  readonly count: number
  readonly exposure: number
  readonly referenceCount: number
  readonly referenceExposure: number
}

export interface RateRatio {
  /** (count/exposure) / (referenceCount/referenceExposure); undefined for 0 against 0, Infinity where only the reference has none. */
  readonly ratio: number | undefined
  readonly low: number
  readonly high: number
  readonly p: number
  readonly pLess: number
  readonly pGreater: number
  readonly midpLess: number
  readonly midpGreater: number
  readonly midpTwoSided: number
}

export interface RateRatioOptions {
  readonly alternative?: Sides
  readonly confidence?: number
  /** The ratio under the null hypothesis. */
  readonly nullRatio?: number
}

/**
 * Exact conditional comparison of two Poisson rates: given the sum, the count is binomial; Clopper-Pearson limits map to the ratio.
 * The two-sided p counts outcomes no more probable than the one seen, the interval is central: near 0.05 they may disagree.
 * Domain: whole counts >= 0, together at most a million, finite exposures > 0; throws on anything else. Some tens of evaluations for any count.
 * Source: R's stats::poisson.test; mid-p Lancaster 1961.
 */
export function compareRates(comparison: RateComparison, { alternative = 'two-sided', confidence = 0.95, nullRatio = 1 }: RateRatioOptions = {}): RateRatio {
  const { count: x, exposure, referenceCount, referenceExposure } = comparison
  if (![x, referenceCount].every((count) => Number.isInteger(count) && count >= 0) || ![exposure, referenceExposure].every((time) => time > 0 && time < Infinity)) {
    throw new RangeError('compareRates needs whole counts from 0 and exposures above 0')
  }
  if (!(confidence > 0 && confidence < 1) || !(nullRatio > 0 && nullRatio < Infinity)) throw new RangeError('compareRates needs a confidence between 0 and 1 and a null ratio above 0')
  const n = x + referenceCount
  const { atMost, atLeast, equal, noMoreProbable } = binomialTails(x, n, (nullRatio * exposure) / (nullRatio * exposure + referenceExposure))
  const [low, high] = exactShareInterval(x, n, confidence, alternative)
  const toRatio = (share: number) => (share >= 1 ? Infinity : (share / (1 - share)) * (referenceExposure / exposure))
  // Each from its own tail: one less the other would lose the digits of a small p.
  const [midpLess, midpGreater] = [atMost - equal / 2, atLeast - equal / 2]
  return {
    ratio: n === 0 ? undefined : x / exposure / (referenceCount / referenceExposure),
    low: toRatio(low),
    high: n === 0 ? Infinity : toRatio(high),
    p: n === 0 ? 1 : { 'two-sided': noMoreProbable, less: atMost, greater: atLeast }[alternative],
    pLess: atMost,
    pGreater: atLeast,
    midpLess,
    midpGreater,
    midpTwoSided: Math.min(1, 2 * midpLess, 2 * midpGreater),
  }
}
