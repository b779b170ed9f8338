/** A distribution of whole counts from 0 whose probabilities rise up to the mode and fall after it. */
interface SingleHump {
  readonly mode: number
  /** The highest count there is; Infinity where there is none. */
  readonly highest: number
  readonly logProbability: (count: number) => number
  readonly atMost: (count: number) => number
  readonly atLeast: (count: number) => number
}

/**
 * Sum over all counts that are no more probable than the one seen (factor 1 + 1e-7), as R's exact tests count two-sided: the tail on its own side, and
 * on the other side the tail that begins where bisection finds the first count that is no more probable. Some tens of evaluations for any count.
 * Domain: a count that the distribution has. Source: R's stats::binom.test and stats::poisson.test.
 */
export function noMoreProbable({ mode, highest, logProbability, atMost, atLeast }: SingleHump, count: number): number {
  const limit = logProbability(count) + Math.log1p(1e-7)
  const isLess = (other: number) => logProbability(other) <= limit
  if (isLess(mode)) return 1
  if (count > mode) {
    const below = firstWhere(0, mode, (other) => !isLess(other)) - 1
    return Math.min(1, atLeast(count) + (below < 0 ? 0 : atMost(below)))
  }
  let far = mode + 1
  while (far <= highest && !isLess(far)) far *= 2
  const above = firstWhere(mode + 1, Math.min(far, highest + 1), isLess)
  return Math.min(1, atMost(count) + (above > highest ? 0 : atLeast(above)))
}

/** Smallest whole number from `low` to `high` that passes, where all above one that passes pass too; `high` where none below it does. */
function firstWhere(low: number, high: number, passes: (value: number) => boolean): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (passes(middle)) to = middle
    else from = middle + 1
  }
  return to
}
