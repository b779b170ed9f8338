import { incbet, lgam } from '../numerics/special-functions.ts'

/** The window of a given width that holds most events. */
export interface FullestWindow {
  readonly count: number
  /** Time of its first event; undefined where there are no events. The earliest of equals. */
  readonly start: number | undefined
}

/**
 * Which stretch of `width` holds most events, both of its ends counted in. Times in any unit, ascending, ties allowed; `width` in the same.
 * No events: count 0 and no start. Linear in the number of events. The count was sought after the events were seen: its chance is
 * `scanProbability`, never the Poisson tail of that one window.
 */
export function fullestWindow(times: readonly number[], width: number): FullestWindow {
  if (!(width > 0)) throw new RangeError('fullestWindow needs a width above 0')
  let first = 0
  let count = 0
  let start = times[0]
  for (let last = 0; last < times.length; last++) {
    const time = times[last] ?? NaN
    if (!(time >= (times[last - 1] ?? -Infinity)) || !Number.isFinite(time)) throw new RangeError('fullestWindow needs finite times in ascending order')
    while (time - (times[first] ?? NaN) > width) first++
    if (last - first >= count) {
      count = last - first + 1
      start = times[first]
    }
  }
  return { count, start }
}

export interface ScanProbability {
  readonly probability: number
  /**
   * `exact` for more than half of the events in at most half of the time, or where it can only be 0 or 1; `approximate` up to 0.1, where
   * simulation agrees; above that `simulate`: near or below the mean the formula is a rough upper figure, cut at 1.
   */
  readonly kind: 'exact' | 'approximate' | 'simulate'
}

/**
 * Probability that some window of `share` of the whole time holds at least `count` of `events`, were they spread evenly by chance:
 * (k/r - N - 1) b(k; N, r) + 2 P(Bin(N, r) >= k). Domain: whole numbers from 0, 1e-9 <= share < 1; throws on anything
 * else. Constant time.
 * Source: Wallenstein & Neff 1987, in its "at least k" form, which is the one that simulation confirms.
 */
export function scanProbability(count: number, events: number, share: number): ScanProbability {
  if (![count, events].every((number) => Number.isInteger(number) && number >= 0) || !(share >= 1e-9 && share < 1)) {
    throw new RangeError('scanProbability needs whole numbers from 0 and a share from 1e-9 to below 1')
  }
  if (count > events) return { probability: 0, kind: 'exact' }
  if (count <= 1) return { probability: 1, kind: 'exact' }
  if (count <= (events + 1) * share) return { probability: 1, kind: 'simulate' }
  const tail = incbet(count, events - count + 1, share)
  const probability = Math.min(1, (count / share - events - 1) * binomialDensity(count, events, share) + 2 * tail)
  if (count > events / 2 && share <= 0.5) return { probability, kind: 'exact' }
  return { probability, kind: probability > 0.1 ? 'simulate' : 'approximate' }
}

function binomialDensity(k: number, n: number, p: number): number {
  return Math.exp(lgam(n + 1) - lgam(k + 1) - lgam(n - k + 1) + k * Math.log(p) + (n - k) * Math.log1p(-p))
}
