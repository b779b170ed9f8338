import { chiSquareTails } from '../distributions/chi-square-tails.ts'
import { seededRandom } from '../numerics/seeded-random.ts'

export interface SeasonalSwing {
  /** (draws with a swing at least as large + 1) / (draws + 1), with the seed and the number of draws: never 0, and right for few events too. */
  readonly p: number
  readonly seed: number
  readonly draws: number
  /** Of a swing once a year around the mean: 0.7 is from 70 % below to 70 % above it; may exceed 1 where the swing is no sine. */
  readonly amplitude: number
  /** Months from the start of the year to the peak, 0 to 12: 0.5 is the middle of January. Undefined where nothing swings. */
  readonly monthsToPeak: number | undefined
  /** amplitude^2 times events / 2, and its p by chi-square with 2 degrees of freedom: for comparison, and far too small for few events. */
  readonly statistic: number
  readonly pByChiSquare: number
}

/**
 * Edwards' test of a yearly swing in events by calendar month: months are put on a circle with weight sqrt(count); 4 times the distance of their
 * centre of gravity is the amplitude. The p is drawn, as many events dealt over twelve months each time, because the root of a small count is far from
 * normal: 22 attacks in Europe have 0.07 by chi-square and 0.27 by drawing. Months count as equally long and equally watched; one peak a year is seen,
 * two opposite ones cancel. Undefined where there is no event. Domain: twelve whole counts from 0, a whole seed, draws from 1; throws on anything else.
 * Cost: draws times events. Source: Edwards 1961, "The recognition and estimation of cyclic trends", Annals of Human Genetics 25.
 */
export function edwardsTest(countsByMonth: readonly number[], { seed, draws = 9999 }: { readonly seed: number; readonly draws?: number }): SeasonalSwing | undefined {
  if (countsByMonth.length !== 12 || !countsByMonth.every((count) => Number.isSafeInteger(count) && count >= 0)) throw new RangeError('edwardsTest needs whole counts from 0 for twelve months')
  if (!Number.isInteger(seed) || !Number.isInteger(draws) || draws < 1) throw new RangeError('edwardsTest needs a whole seed and at least one draw')
  const events = countsByMonth.reduce((sum, count) => sum + count, 0)
  if (events === 0) return undefined
  const { amplitude, angle } = swingOf(countsByMonth)
  const statistic = (amplitude ** 2 * events) / 2
  const months = (12 * angle) / (2 * Math.PI)
  return {
    p: (drawsAsLarge(amplitude, events, seededRandom(seed), draws) + 1) / (draws + 1),
    seed,
    draws,
    amplitude,
    monthsToPeak: amplitude < 1e-12 ? undefined : (months + 12) % 12,
    statistic,
    pByChiSquare: chiSquareTails(2, statistic).atLeast,
  }
}

/** Centre of gravity of the months on their circle, January beginning at angle 0. */
function swingOf(countsByMonth: readonly number[]): { readonly amplitude: number; readonly angle: number } {
  const roots = countsByMonth.map(Math.sqrt)
  const weight = roots.reduce((sum, root) => sum + root, 0)
  const along = (axis: (angle: number) => number) => roots.reduce((sum, root, month) => sum + root * axis((2 * Math.PI * (month + 0.5)) / 12), 0) / weight
  const [east, north] = [along(Math.cos), along(Math.sin)]
  return { amplitude: 4 * Math.hypot(east, north), angle: Math.atan2(north, east) }
}

function drawsAsLarge(amplitude: number, events: number, random: () => number, draws: number): number {
  let asLarge = 0
  // Equal swings that were added in another order differ by a rounding error, and must still count as equal.
  for (let draw = 0; draw < draws; draw++) if (swingOf(dealOver12(events, random)).amplitude >= amplitude - 1e-12) asLarge++
  return asLarge
}

function dealOver12(events: number, random: () => number): readonly number[] {
  const counts = Array<number>(12).fill(0)
  for (let event = 0; event < events; event++) {
    const month = Math.floor(12 * random())
    counts[month] = (counts[month] ?? 0) + 1
  }
  return counts
}
