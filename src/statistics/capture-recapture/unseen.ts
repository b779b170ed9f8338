export interface UnseenBound {
  readonly seen: number
  /** Chao's lower bound: seen + f1^2/(2 f2), or seen + f1 (f1 - 1)/2 where nothing was found by exactly two. */
  readonly lowerBound: number
  /** The same with less bias on few: seen + f1 (f1 - 1)/(2 (f2 + 1)). */
  readonly lowerBoundBiasCorrected: number
  /** Share of all findings to come that would be of what is already seen (Good-Turing); undefined where there were no findings, 0 where all were single. */
  readonly coverage: number | undefined
}

/**
 * How many there are at least, from how many things were found by exactly one source, by two, by three, …: what only one source has tells how
 * much none has. A bound from below whatever the differences in how hard things are to find; sources that copy each other make it too low still.
 * Domain: whole numbers >= 0; none at all gives 0. For many sources; with few, t of them, the
 * excess over what was seen is to be multiplied by (t - 1)/t.
 * Source: Chao 1984 and 2005; Good 1953.
 */
export function boundUnseen(foundBy: readonly number[]): UnseenBound {
  if (!foundBy.every((count) => Number.isInteger(count) && count >= 0)) throw new RangeError('boundUnseen needs whole numbers from 0')
  const [once = 0, twice = 0] = foundBy
  const seen = foundBy.reduce((total, count) => total + count, 0)
  const findings = foundBy.reduce((total, count, at) => total + count * (at + 1), 0)
  return {
    seen,
    lowerBound: seen + (twice > 0 ? once ** 2 / (2 * twice) : (once * (once - 1)) / 2),
    lowerBoundBiasCorrected: seen + (once * (once - 1)) / (2 * (twice + 1)),
    coverage: findings === 0 ? undefined : 1 - once / findings,
  }
}
