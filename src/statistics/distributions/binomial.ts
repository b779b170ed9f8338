import { lgam } from '../numerics/special-functions.ts'

/** P(X <= x), P(X >= x) and P(X = x) for X ~ Bin(n, probability); n up to some 100,000. */
export interface BinomialTails {
  readonly atMost: number
  readonly atLeast: number
  readonly equal: number
  /** Sum over all outcomes that are no more probable than x (factor 1 + 1e-7), as R's exact tests count two-sided. */
  readonly noMoreProbable: number
}

/** Tails of a binomial distribution, summed from the smaller terms up. */
export function binomialTails(x: number, n: number, probability: number): BinomialTails {
  const densities = Array.from({ length: n + 1 }, (_, k) => Math.exp(logDensity(k, n, probability)))
  const equal = densities[x] ?? 0
  const limit = equal * (1 + 1e-7)
  return {
    atMost: Math.min(1, sum(densities.slice(0, x + 1))),
    atLeast: Math.min(1, sum(densities.slice(x).toReversed())),
    equal,
    noMoreProbable: Math.min(1, sum(densities.filter((density) => density <= limit))),
  }
}

function sum(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0)
}

function logDensity(k: number, n: number, probability: number): number {
  const choose = lgam(n + 1) - lgam(k + 1) - lgam(n - k + 1)
  return choose + (k === 0 ? 0 : k * Math.log(probability)) + (n - k === 0 ? 0 : (n - k) * Math.log1p(-probability))
}
