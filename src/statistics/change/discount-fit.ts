import { discountedLogLikelihood } from './discount-filter.ts'

export interface DiscountFit {
  readonly discount: number
  readonly logLikelihood: number
  /**
   * By how much a rate that never changes is less likely, in log likelihood. Below 1.35 drift is not shown at 5 %: twice that is the point of the
   * half-and-half chi-square that holds at an edge, a rough guide on a short series.
   */
  readonly gainOverNoDrift: number
  /**
   * `no drift` where the most likely discount is 1 itself; `nothing to tell from` where fewer than two counts come after the first that is above
   * 0: the discount is then 1 for want of another.
   */
  readonly limit: 'no drift' | 'nothing to tell from' | undefined
}

/**
 * The discount that makes counts most probable, and how much it gains on none: flat on short series, so read it with `gainOverNoDrift`.
 * Sought on a grid from 0.01 to 1 and then by golden section around its best, to 1e-9. Domain as for `filterCounts`. Cost: some 150 filters.
 */
export function fitDiscount(counts: readonly number[]): DiscountFit {
  const heightAt = (discount: number) => discountedLogLikelihood(counts, discount)
  const still = heightAt(1)
  const told = counts.length - 1 - counts.findIndex((count) => count > 0)
  if (counts.every((count) => count === 0) || told < 2) return { discount: 1, logLikelihood: still, gainOverNoDrift: 0, limit: 'nothing to tell from' }
  const grid = Array.from({ length: 100 }, (_, at) => (at + 1) / 100)
  const heights = grid.map(heightAt)
  const best = grid[heights.indexOf(Math.max(...heights))] ?? 1
  const discount = highest(heightAt, Math.max(0.001, best - 0.01), Math.min(1, best + 0.01))
  const found = heightAt(discount)
  if (still >= found) return { discount: 1, logLikelihood: still, gainOverNoDrift: 0, limit: 'no drift' }
  return { discount, logLikelihood: found, gainOverNoDrift: found - still, limit: undefined }
}

/** Golden section: the highest point of a function with one peak between two. */
function highest(heightAt: (x: number) => number, from: number, to: number): number {
  const golden = (Math.sqrt(5) - 1) / 2
  let [low, high] = [from, to]
  while (high - low > 1e-9) {
    const [left, right] = [high - golden * (high - low), low + golden * (high - low)]
    if (heightAt(left) < heightAt(right)) low = left
    else high = right
  }
  return (low + high) / 2
}
