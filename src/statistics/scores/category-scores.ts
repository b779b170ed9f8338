import { checkDistribution, checkLevel } from './level-distribution.ts'

/**
 * Brier's score over all categories, from 0 to 2: the sum of squared distances between the probability of each and whether it came. It does
 * not know that levels are ordered; see `rankedProbabilityScore`. Domain as there. Source: Brier 1950.
 */
export function categoryBrierScore(probabilities: readonly number[], came: number): number {
  checkDistribution('categoryBrierScore', probabilities)
  checkLevel('categoryBrierScore', came, probabilities.length)
  return probabilities.reduce((total, probability, at) => total + (probability - (at === came ? 1 : 0)) ** 2, 0)
}

/**
 * Surprise at what came, in nats: minus the logarithm of its probability. Infinity where that was 0, which is what such a forecast earns;
 * floor what is published (`floorDistribution`) and say so. Domain as `rankedProbabilityScore`. Source: Good 1952.
 */
export function categoryLogScore(probabilities: readonly number[], came: number): number {
  checkDistribution('categoryLogScore', probabilities)
  checkLevel('categoryLogScore', came, probabilities.length)
  return -Math.log(probabilities[came] ?? 0)
}
