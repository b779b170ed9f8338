import type { Consistency } from '../../core/index.ts'
import { checkRegister, halfPowerOf, type HypothesisRegister } from './competing-hypotheses.ts'

/** How probable a rating makes the item, were the hypothesis true. Policy of Peil, not Heuer's and not measured. */
const likelihoods = { CC: 0.95, C: 0.75, N: 0.5, I: 0.25, II: 0.05 } as const

/** P(item | hypothesis) by that table; undefined where the item does not apply. */
function likelihoodOf(rating: Consistency | undefined): number | undefined {
  return rating === undefined || rating === 'NA' ? undefined : likelihoods[rating]
}

/**
 * How far an item tells hypotheses apart, in bits: log2 of the largest over the smallest P(item | hypothesis). 0 says that it fits all
 * alike: it is shown greyed and not deleted, for such items may matter together. Hypotheses to which it does not apply are left out; where
 * it applies to fewer than two, it tells nothing apart and gives 0.
 * Also for indicators, with their own probabilities under each scenario: domain above 0 to 1; throws on anything else.
 */
export function diagnosticityBits(probabilities: readonly number[]): number {
  if (probabilities.some((each) => !(each > 0 && each <= 1))) throw new RangeError('diagnosticityBits needs probabilities above 0 and up to 1')
  return probabilities.length < 2 ? 0 : Math.log2(Math.max(...probabilities) / Math.min(...probabilities))
}

/** The same from the ratings of an item. */
export function ratingDiagnosticity(ratings: readonly Consistency[]): number {
  return diagnosticityBits(ratings.map(likelihoodOf).filter((each) => each !== undefined))
}

/**
 * Another reading of the same register, in its order, to be held against the ranking and never printed as a finding: P(hypothesis) from
 * equal odds, with every likelihood raised to half of its item's weight, because items lean on each other and ratings are coarse. Table and
 * tempering are policy. An item that does not apply to a hypothesis leaves it as it is, which favours it over those that are rated: the
 * second reason not to print it. Without items all are equally probable. Domain: as `rankHypotheses`. Cost: items times hypotheses.
 */
export function temperedReading(register: HypothesisRegister): readonly number[] {
  checkRegister(register)
  const { hypotheses, items } = register
  const logs = hypotheses.map((_, at) => items.reduce((sum, item) => sum + (2 ** (halfPowerOf(item) / 2) / 2) * Math.log(likelihoodOf(item.ratings[at]) ?? 1), 0))
  const highest = Math.max(...logs)
  const shares = logs.map((log) => Math.exp(log - highest))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / total)
}
