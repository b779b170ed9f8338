import { psi, zeta } from '../numerics/special-functions.ts'

/** Theta of the negative binomial at given expected counts, and its standard error from the observed information; see mostLikelyTheta. */
export interface Theta {
  readonly value: number
  readonly standardError: number
}

/**
 * Most likely theta of counts with variance mu + mu^2/theta, given their expected counts, by Newton's method on its logarithm. Undefined where the
 * likelihood rises without end or beyond 10,000, where the counts are Poisson for every purpose. Domain: expected counts above 0, as many as
 * counts. Cost: some ten rounds, linear in the counts; psi is computed once for each different count. Source: Venables & Ripley 2002, "Modern
 * applied statistics with S", section 7.4 (MASS's theta.ml, here on the log scale, where steps cannot leave the domain).
 */
export function mostLikelyTheta(counts: readonly number[], means: readonly number[]): Theta | undefined {
  const timesByCount = new Map<number, number>()
  for (const count of counts) timesByCount.set(count, (timesByCount.get(count) ?? 0) + 1)
  let logTheta = startOf(counts, means)
  if (logTheta === undefined) return undefined
  for (let round = 0; round < 100; round++) {
    const theta = Math.exp(logTheta)
    const { score, information } = derivativesAt(theta, timesByCount, counts, means)
    const slope = theta * score
    const curvature = theta * (score - theta * information)
    const step = curvature < 0 ? Math.max(-1, Math.min(1, -slope / curvature)) : Math.sign(slope)
    logTheta += step
    if (logTheta > Math.log(10_000)) return undefined
    if (Math.abs(step) < 1e-10) return { value: Math.exp(logTheta), standardError: information > 0 ? information ** -0.5 : Infinity }
  }
  return undefined
}

/** Logarithm of the first guess; undefined where the counts scatter no more than Poisson counts, so that the likelihood falls from theta = Infinity on. */
function startOf(counts: readonly number[], means: readonly number[]): number | undefined {
  let excess = 0
  let squares = 0
  for (const [at, mean] of means.entries()) {
    excess += ((counts[at] ?? 0) - mean) ** 2 - (counts[at] ?? 0)
    squares += mean * mean
  }
  return excess > 0 ? Math.log(squares / excess) : undefined
}

/** First derivative of the log likelihood by theta, and minus the second. */
function derivativesAt(theta: number, timesByCount: ReadonlyMap<number, number>, counts: readonly number[], means: readonly number[]) {
  const psiOfTheta = psi(theta)
  const zetaOfTheta = zeta(2, theta)
  let score = 0
  let information = 0
  for (const [count, times] of timesByCount) {
    score += times * (psi(count + theta) - psiOfTheta)
    information += times * (zetaOfTheta - zeta(2, count + theta))
  }
  for (let at = 0; at < means.length; at++) {
    const mean = means[at] ?? 0
    const rest = (mean - (counts[at] ?? 0)) / (mean + theta)
    score += rest - Math.log1p(mean / theta)
    information += (rest - mean / theta) / (mean + theta)
  }
  return { score, information }
}
