import { admitStart, type RatePiece } from './rate-pieces.ts'

/** Where a sequence of counts changes its rate. */
export interface PoissonChanges {
  /** How many counts lie before each change, ascending. */
  readonly changes: readonly number[]
  /** Least total cost; Infinity where there are fewer counts than the shortest stretch. */
  readonly cost: number
}

/**
 * Change points of a Poisson rate: the cut into stretches of least total cost, 2 S (ln k - ln S) for S events in k counts, plus a penalty for
 * each change; of equals the one whose last stretch starts earliest. The result is that of trying every cut. Its cost grows nearly with the
 * number of counts: a start of a stretch is dropped once no rate is left at which it could win.
 * Domain: whole counts from 0, a finite penalty from 0 for each change, a shortest stretch of whole counts from 1; throws on anything else.
 * No counts have no changes and cost -penalty; all zeros have no changes and cost 0.
 * Source: Jackson and others 2005 (optimal partitioning), Maidstone and others 2017 (functional pruning); the cost is that of R's changepoint 2.3.
 */
export function poissonChanges(counts: readonly number[], penalty: number, shortest = 1): PoissonChanges {
  if (!counts.every((count) => Number.isInteger(count) && count >= 0) || !(penalty >= 0 && penalty < Infinity) || !Number.isInteger(shortest) || shortest < 1) {
    throw new RangeError('poissonChanges needs whole counts from 0, a finite penalty from 0 and a shortest stretch from 1')
  }
  const sums = runningSums(counts)
  const costs = new Float64Array(counts.length + 1).fill(Infinity)
  const starts = new Int32Array(counts.length + 1)
  costs[0] = -penalty
  const slack = rounding * (counts.length + (sums.at(-1) ?? 0) + 1)
  let pieces = allRates(counts)
  for (let to = shortest; to <= counts.length; to++) {
    const entrant = to - shortest
    if (entrant > 0 && (costs[entrant] ?? Infinity) < Infinity) pieces = admitStart(pieces, entrant, { sums, costs }, slack)
    let least = Infinity
    let earliest = 0
    for (const { start, low, high } of pieces) {
      const events = (sums[to] ?? 0) - (sums[start] ?? 0)
      const rate = events / (to - start)
      // A start that wins does so at the mean of its own stretch.
      if (rate < low || rate > high) continue
      const cost = (costs[start] ?? 0) + stretchCost(events, to - start) + penalty
      if (cost > least || (cost === least && start >= earliest)) continue
      least = cost
      earliest = start
    }
    costs[to] = least
    starts[to] = earliest
  }
  return { changes: traceBack(starts), cost: costs[counts.length] ?? -penalty }
}

/** A cost of n counts and S events is off by some 1e-14 (n + S) at most, by the rounding of logarithms; this is a hundred times as much. */
const rounding = 1e-12

function runningSums(counts: readonly number[]): Float64Array {
  const sums = new Float64Array(counts.length + 1)
  for (const [at, count] of counts.entries()) sums[at + 1] = (sums[at] ?? 0) + count
  return sums
}

/** Every mean that a stretch can have; all of it belongs to the start at the first count. */
function allRates(counts: readonly number[]): readonly RatePiece[] {
  const high = counts.reduce((most, count) => Math.max(most, count), 0)
  return [{ start: 0, low: 0, high, logLow: -Infinity, logHigh: Math.log(high) }]
}

function stretchCost(events: number, length: number): number {
  return events === 0 ? 0 : 2 * events * (Math.log(length) - Math.log(events))
}

function traceBack(starts: Int32Array): readonly number[] {
  const changes: number[] = []
  for (let at = starts.at(-1) ?? 0; at > 0; at = starts[at] ?? 0) changes.push(at)
  return changes.toReversed()
}
