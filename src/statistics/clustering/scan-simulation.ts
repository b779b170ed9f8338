import { evenTimes } from './even-times.ts'
import { seededRandom } from '../numerics/seeded-random.ts'

/** A p-value by simulation, with what is needed to draw it again. */
export interface SimulatedScan {
  /** (draws that reach the count + 1) / (draws + 1): never 0. */
  readonly probability: number
  readonly seed: number
  readonly draws: number
}

/**
 * The question of `scanProbability`, answered by drawing: how often does some window of `share` of the time hold at least `count` of `events`
 * spread evenly by chance? For where the formula says `simulate`. Domain: whole numbers from 0, draws >= 1, 0 < share < 1.
 * Events that are known by whole days tie more often than these. Cost: draws times events.
 */
export function simulateScan(count: number, events: number, share: number, { seed, draws = 9999 }: { readonly seed: number; readonly draws?: number }): SimulatedScan {
  if (![count, events, draws].every((number) => Number.isInteger(number) && number >= 0) || draws < 1 || !(share > 0 && share < 1)) {
    throw new RangeError('simulateScan needs whole numbers from 0, at least one draw and a share between 0 and 1')
  }
  const random = seededRandom(seed)
  let reached = 0
  for (let draw = 0; draw < draws; draw++) if (holds(evenTimes(events, 1, random), count, share)) reached++
  return { probability: (reached + 1) / (draws + 1), seed, draws }
}

function holds(times: readonly number[], count: number, share: number): boolean {
  if (count <= 1) return count <= times.length
  return times.some((time, first) => (times[first + count - 1] ?? Infinity) - time <= share)
}
