/** Where a sequence of counts changes its rate. */
export interface PoissonChanges {
  /** How many counts lie before each change, ascending. */
  readonly changes: readonly number[]
  readonly cost: number
}

/**
 * Change points of a Poisson rate: the cut into stretches of least total cost, 2 S (ln k - ln S) for S events in k counts, plus a penalty for
 * each change; the earliest of equals. Quadratic in the number of counts, so for months and not for seconds. Domain: whole counts from 0.
 * Source: Jackson and others 2005 (optimal partitioning); the cost is that of the R package changepoint 2.3.
 */
export function poissonChanges(counts: readonly number[], penalty: number, shortest = 1): PoissonChanges {
  const sums = counts.reduce<readonly number[]>((all, count) => [...all, (all.at(-1) ?? 0) + count], [0])
  const costOf = (from: number, to: number) => stretchCost((sums[to] ?? 0) - (sums[from] ?? 0), to - from)
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: -penalty, from: 0 }]
  for (let to = 1; to <= counts.length; to++) {
    let least = { from: 0, cost: Infinity }
    for (let from = 0; from <= to - shortest; from++) {
      const cost = (best[from]?.cost ?? Infinity) + costOf(from, to) + penalty
      if (cost < least.cost) least = { from, cost }
    }
    best.push(least)
  }
  const changes: number[] = []
  for (let at = best.at(-1)?.from ?? 0; at > 0; at = best[at]?.from ?? 0) changes.unshift(at)
  return { changes, cost: best.at(-1)?.cost ?? -penalty }
}

function stretchCost(events: number, length: number): number {
  return events === 0 ? 0 : 2 * events * (Math.log(length) - Math.log(events))
}
