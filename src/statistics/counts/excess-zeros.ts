import { chiSquareTails } from '../distributions/chi-square-tails.ts'

/** Share of zeros seen and expected, and how far apart they are. */
export interface ExcessZeros {
  readonly shareSeen: number
  /** exp(-mean), the share of zeros of one constant Poisson rate. */
  readonly shareExpected: number
  /** Van den Broek's score, chi-square with 1 degree of freedom for a constant Poisson rate; large also where zeros are too few. */
  readonly score: number
  readonly p: number
}

/**
 * Whether counts of equal exposure hold more (or fewer) zeros than one constant Poisson rate gives: score (n0 - n p0)^2 / (n p0 (1 - p0) - n m p0^2)
 * with p0 = exp(-m). A change of rate makes zeros as well, so change points are looked for first. Undefined where nothing can be said: fewer than
 * two counts, all zeros, or a mean so large that a zero is out of the question (p0 under 1e-300, where the score overflows). Domain: whole counts from 0; throws on anything
 * else. Linear. Source: van den Broek 1995, "A score test for zero inflation in a Poisson distribution", Biometrics 51.
 */
export function excessZeros(counts: readonly number[]): ExcessZeros | undefined {
  if (!counts.every((count) => Number.isInteger(count) && count >= 0)) throw new RangeError('excessZeros needs whole counts from 0')
  const n = counts.length
  const mean = counts.reduce((sum, count) => sum + count, 0) / n
  const shareExpected = Math.exp(-mean)
  if (n < 2 || mean === 0 || shareExpected < 1e-300) return undefined
  const zeros = counts.filter((count) => count === 0).length
  // 1 - p0 - m p0 is P(X >= 2): by expm1, as the plain difference loses digits for a small mean.
  const spread = n * shareExpected * (-Math.expm1(-mean) - mean * shareExpected)
  const score = (zeros - n * shareExpected) ** 2 / spread
  return { shareSeen: zeros / n, shareExpected, score, p: chiSquareTails(1, score).atLeast }
}
