import { chiSquareTails } from '../distributions/chi-square-tails.ts'

export interface SeasonalSwing {
  /** Of a swing once a year around the mean: 0.7 is from 70 % below to 70 % above it; may exceed 1 where the swing is no sine. */
  readonly amplitude: number
  /** Months from the start of the year to the peak, 0 to 12: 0.5 is the middle of January. Undefined where nothing swings. */
  readonly monthsToPeak: number | undefined
  /** amplitude^2 times events / 2, chi-square with 2 degrees of freedom where events know no season. */
  readonly statistic: number
  /** Too small for fewer than some 50 events (22 attacks in Europe: 0.07, simulated 0.27): take that of simulateEdwards. */
  readonly p: number
}

/**
 * Edwards' test of a yearly swing in events by calendar month: months are put on a circle with weight sqrt(count); 4 times the distance of their
 * centre of gravity is the amplitude. Months count as equally long and equally watched. Sees one peak a year only: two opposite ones cancel.
 * Undefined where there is no event. Domain: twelve whole counts from 0; throws on anything else.
 * Source: Edwards 1961, "The recognition and estimation of cyclic trends", Annals of Human Genetics 25.
 */
export function edwardsTest(countsByMonth: readonly number[]): SeasonalSwing | undefined {
  if (countsByMonth.length !== 12 || !countsByMonth.every((count) => Number.isSafeInteger(count) && count >= 0)) throw new RangeError('edwardsTest needs whole counts from 0 for twelve months')
  const roots = countsByMonth.map(Math.sqrt)
  const weight = roots.reduce((sum, root) => sum + root, 0)
  if (weight === 0) return undefined
  const east = roots.reduce((sum, root, month) => sum + root * Math.cos(middleOf(month)), 0) / weight
  const north = roots.reduce((sum, root, month) => sum + root * Math.sin(middleOf(month)), 0) / weight
  const amplitude = 4 * Math.hypot(east, north)
  const statistic = (amplitude ** 2 * countsByMonth.reduce((sum, count) => sum + count, 0)) / 2
  const months = (12 * Math.atan2(north, east)) / (2 * Math.PI)
  return { amplitude, monthsToPeak: amplitude < 1e-12 ? undefined : (months + 12) % 12, statistic, p: chiSquareTails(2, statistic).atLeast }
}

/**
 * P of a swing at least as large were each event as likely in any month: as many events are dealt over twelve months `draws` times. `random` gives
 * numbers from 0 to below 1; who calls keeps its seed. Undefined without events; throws for less than one draw. Cost: draws times events.
 */
export function simulateEdwards(countsByMonth: readonly number[], random: () => number, draws = 9999): { readonly p: number; readonly draws: number } | undefined {
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError('simulateEdwards needs at least one draw')
  const seen = edwardsTest(countsByMonth)
  if (seen === undefined) return undefined
  const events = countsByMonth.reduce((sum, count) => sum + count, 0)
  const swings = Array.from({ length: draws }, () => edwardsTest(dealOver12(events, random))?.amplitude ?? 0)
  return { p: (swings.filter((amplitude) => amplitude >= seen.amplitude * (1 - 1e-12)).length + 1) / (draws + 1), draws }
}

/** Angle of the middle of a month, January being 0. */
function middleOf(month: number): number {
  return (2 * Math.PI * (month + 0.5)) / 12
}

function dealOver12(events: number, random: () => number): readonly number[] {
  const counts = Array<number>(12).fill(0)
  for (let event = 0; event < events; event++) {
    const month = Math.floor(12 * random())
    counts[month] = (counts[month] ?? 0) + 1
  }
  return counts
}
