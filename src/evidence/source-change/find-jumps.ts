import { poissonChanges } from '../../statistics/index.ts'

/** Fewer months show no change that lasts. */
const shortestMonths = 2

/** Times the logarithm of the number of months: with 2 up to one stable series in ten shows a jump, with 3 fewer than one in a hundred (docs/methods/source-change.md). */
const penalty = 3

/** Half of all squares of a standard normal value are below this: the median of chi-square with one degree of freedom. */
const chiSquareMedian = 0.454936

/** Months, by their place, from which the total runs at another rate: more than its own restlessness from month to month would show. */
export function findJumps(totals: readonly number[]): readonly number[] {
  return poissonChanges(totals, penalty * restlessness(totals) * Math.log(Math.max(1, totals.length)), shortestMonths).changes
}

/**
 * How many times a Poisson count's variance the counts vary from one month to the next, at least once: the median of (b - a)² / (a + b), which a
 * few jumps do not move, over its value for a Poisson count.
 */
export function restlessness(counts: readonly number[]): number {
  const steps = counts.slice(1).flatMap((next, at) => {
    const sum = next + (counts[at] ?? 0)
    return sum === 0 ? [] : [(next - (counts[at] ?? 0)) ** 2 / sum]
  }).toSorted((a, b) => a - b)
  return Math.max(1, (steps[Math.floor(steps.length / 2)] ?? 0) / chiSquareMedian)
}
