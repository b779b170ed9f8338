import { evenTimes } from './even-times.ts'
import { fitHawkes } from './hawkes-fit.ts'
import { seededRandom } from '../numerics/seeded-random.ts'

/**
 * How often as many events, spread evenly by chance over `span`, look at least as self-exciting as a fit with this `likelihoodRatio`:
 * (draws that do + 1) / (draws + 1), with seed and draws. It tells clustering from none, not contagion from a rate that drifts.
 * Domain: events >= 1, draws >= 1, ratio >= 0. Cost: one fit a draw, so some 300 passes over the events each.
 */
export function simulateHawkesRatio(
  likelihoodRatio: number, events: number, span: number, { seed, draws = 199 }: { readonly seed: number; readonly draws?: number },
): { readonly probability: number; readonly seed: number; readonly draws: number } {
  if (![events, draws].every((number) => Number.isInteger(number) && number >= 1) || !(likelihoodRatio >= 0)) {
    throw new RangeError('simulateHawkesRatio needs at least one event, at least one draw and a likelihood ratio from 0')
  }
  const random = seededRandom(seed)
  let reached = 0
  for (let draw = 0; draw < draws; draw++) if (fitHawkes(evenTimes(events, span, random), span).likelihoodRatio >= likelihoodRatio) reached++
  return { probability: (reached + 1) / (draws + 1), seed, draws }
}
