import type { DriverStates } from './votes.ts'

/** The rule table: T is the smaller of intent and capability. Outcomes go from 1 to `outcomes`; states from 1 to 5. */
export interface LevelTable {
  /** Outcome for T 1 to 5, in each for opportunity 1 to 5. */
  readonly table: readonly (readonly number[])[]
  /** What resilience 1 to 5 adds. */
  readonly resilienceShift: readonly number[]
}

/** Outcomes of the table; a level above them takes a person. */
export const outcomes = 4

/** The outcome for four states from 1 to 5. */
export function outcomeOfStates({ table, resilienceShift }: LevelTable, intent: number, capability: number, opportunity: number, resilience: number): number {
  const base = table[Math.min(intent, capability) - 1]?.[opportunity - 1]
  const shift = resilienceShift[resilience - 1]
  if (base === undefined || shift === undefined) throw new RangeError('states are whole numbers from 1 to 5')
  return clamped(base + shift)
}

function clamped(outcome: number): number {
  return Math.min(outcomes, Math.max(1, outcome))
}

/**
 * P(outcome) from 1 to 4 over all 625 combinations of independent states. Cost: 45 products, since the table asks for the smaller of
 * intent and capability only, and for resilience after all else.
 */
export function outcomeDistribution({ intent, capability, opportunity, resilience }: DriverStates, { table, resilienceShift }: LevelTable): readonly number[] {
  const base = [0, 0, 0, 0]
  smallerOf(intent, capability).forEach((threat, t) => opportunity.forEach((share, o) => add(base, table[t]?.[o] ?? NaN, threat * share)))
  const shifted = [0, 0, 0, 0]
  base.forEach((probability, at) => resilience.forEach((share, r) => add(shifted, clamped(at + 1 + (resilienceShift[r] ?? NaN)), probability * share)))
  return shifted
}

function add(distribution: number[], outcome: number, probability: number): void {
  distribution[outcome - 1] = (distribution[outcome - 1] ?? NaN) + probability
}

/** P(min = s): one is s and the other is not below it. */
function smallerOf(one: readonly number[], other: readonly number[]): readonly number[] {
  const smaller = [0, 0, 0, 0, 0]
  let [oneAbove, otherAbove] = [0, 0]
  for (let state = 4; state >= 0; state--) {
    const [p, q] = [one[state] ?? NaN, other[state] ?? NaN]
    smaller[state] = p * (otherAbove + q) + q * oneAbove
    oneAbove += p
    otherAbove += q
  }
  return smaller
}

/** P(X >= k) for k from 1, of a distribution over 1, 2, …: no cancellation, however small it is. */
export function tailsOf(distribution: readonly number[]): readonly number[] {
  const tails = distribution.map(() => 0)
  let above = 0
  for (let at = distribution.length - 1; at >= 0; at--) {
    above += distribution[at] ?? NaN
    tails[at] = above
  }
  return tails
}
