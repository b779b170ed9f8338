import { incbet, lgam } from '../numerics/special-functions.ts'
import { noMoreProbable } from './no-more-probable.ts'

/** P(X <= x), P(X >= x) and P(X = x) for X ~ Bin(n, probability). */
export interface BinomialTails {
  readonly atMost: number
  readonly atLeast: number
  readonly equal: number
  /** Sum over all outcomes that are no more probable than x (factor 1 + 1e-7), as R's exact tests count two-sided. */
  readonly noMoreProbable: number
}

/** Above this many the continued fraction of the incomplete beta function stops short near the middle: by 0.4 % of the tail at ten million. */
const most = 1e6

/**
 * Tails of a binomial distribution by the incomplete beta function; some tens of evaluations, whatever n. Domain: whole numbers, 0 <= x <= n <= 1e6,
 * a probability from 0 to 1; throws on anything else. Relative error below 1e-10 for n up to 1e4, 1e-8 at the end. Source: R's stats::binom.test.
 */
export function binomialTails(x: number, n: number, probability: number): BinomialTails {
  if (![x, n].every(Number.isInteger) || x < 0 || x > n || n > most || !(probability >= 0 && probability <= 1)) {
    throw new RangeError('binomialTails needs whole numbers 0 <= x <= n up to a million, and a probability from 0 to 1')
  }
  const logProbability = (count: number) => logDensity(count, n, probability)
  const atMost = (count: number) => (count === n ? 1 : incbet(n - count, count + 1, 1 - probability))
  const atLeast = (count: number) => (count === 0 ? 1 : incbet(count, n - count + 1, probability))
  const mode = Math.min(n, Math.floor((n + 1) * probability))
  return {
    atMost: atMost(x),
    atLeast: atLeast(x),
    equal: Math.exp(logProbability(x)),
    noMoreProbable: noMoreProbable({ mode, highest: n, logProbability, atMost, atLeast }, x),
  }
}

function logDensity(k: number, n: number, probability: number): number {
  const choose = lgam(n + 1) - lgam(k + 1) - lgam(n - k + 1)
  return choose + (k === 0 ? 0 : k * Math.log(probability)) + (n - k === 0 ? 0 : (n - k) * Math.log1p(-probability))
}
