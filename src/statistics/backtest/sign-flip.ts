import { mean } from '../numerics/mean.ts'
import { seededRandom } from '../numerics/seeded-random.ts'

export interface Simulation {
  readonly seed: number
  readonly draws: number
}

/** A simulated p is printed with the seed and the draws it came from; with both it can be had again. */
export interface SignFlip extends Simulation {
  /** (draws at least as far from 0 as what was seen + 1) / (draws + 1), two-sided. */
  readonly p: number
}

/**
 * Whether paired differences have mean 0, without a law for their size: were both of a pair alike, each sign could as well be the other, so
 * signs are drawn afresh. For few pairs, where an approximation by t cannot be trusted. Draws that equal what was seen count; all zeros give 1.
 * Supposes differences that are independent and symmetric about 0: with overlapping windows it claims too much. With n pairs p is no lower
 * than 2 / 2^n. Domain: at least one finite difference, draws a whole number from 1; throws on anything else. Pairs times draws of time.
 * Source: Fisher 1935, "The design of experiments", section 21; the count plus one by Phipson & Smyth 2010.
 */
export function signFlipTest(differences: readonly number[], { seed, draws }: Simulation): SignFlip {
  if (differences.length === 0 || !differences.every(Number.isFinite)) throw new RangeError('signFlipTest needs at least one difference, and finite ones')
  if (!Number.isInteger(seed) || !Number.isInteger(draws) || draws < 1) throw new RangeError('signFlipTest needs a whole seed and whole draws from 1')
  // Equal sums that were added in another order differ by a rounding error, and must still count as equal.
  const rounding = 1e-12 * mean(differences.map(Math.abs)) * differences.length
  const seen = Math.abs(differences.reduce((sum, difference) => sum + difference, 0)) - rounding
  const random = seededRandom(seed)
  let asFar = 0
  for (let draw = 0; draw < draws; draw++) if (Math.abs(flippedSum(differences, random)) >= seen) asFar++
  return { p: (asFar + 1) / (draws + 1), seed, draws }
}

function flippedSum(differences: readonly number[], random: () => number): number {
  let sum = 0
  for (const difference of differences) sum += random() < 0.5 ? difference : -difference
  return sum
}
