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
 * Supposes sums of blocks that are symmetric about 0 and independent. Differences that lean on each other over fewer than `block` steps, as those
 * of windows that overlap do, are flipped together, `block` in a row from the first on: neighbouring blocks still lean on each other a little.
 * With n blocks p is no lower than 2 / 2^n. Domain: at least one finite difference, draws and block whole numbers from 1; throws on anything
 * else. Blocks times draws of time.
 * Source: Fisher 1935, "The design of experiments", section 21; the count plus one by Phipson & Smyth 2010.
 */
export function signFlipTest(differences: readonly number[], { seed, draws }: Simulation, block = 1): SignFlip {
  if (differences.length === 0 || !differences.every(Number.isFinite)) throw new RangeError('signFlipTest needs at least one difference, and finite ones')
  if (!Number.isInteger(seed) || !Number.isInteger(draws) || draws < 1) throw new RangeError('signFlipTest needs a whole seed and whole draws from 1')
  if (!Number.isInteger(block) || block < 1) throw new RangeError('signFlipTest needs a whole block from 1')
  const sums = blockSums(differences, block)
  // Equal sums that were added in another order differ by a rounding error, and must still count as equal.
  const rounding = 1e-12 * mean(differences.map(Math.abs)) * differences.length
  const seen = Math.abs(differences.reduce((sum, difference) => sum + difference, 0)) - rounding
  const random = seededRandom(seed)
  let asFar = 0
  for (let draw = 0; draw < draws; draw++) if (Math.abs(flippedSum(sums, random)) >= seen) asFar++
  return { p: (asFar + 1) / (draws + 1), seed, draws }
}

function blockSums(differences: readonly number[], block: number): readonly number[] {
  return Array.from({ length: Math.ceil(differences.length / block) }, (_, at) => differences.slice(at * block, (at + 1) * block).reduce((sum, difference) => sum + difference, 0))
}

function flippedSum(sums: readonly number[], random: () => number): number {
  let sum = 0
  for (const each of sums) sum += random() < 0.5 ? each : -each
  return sum
}
