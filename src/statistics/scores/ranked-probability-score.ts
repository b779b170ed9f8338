import { checkDistribution, checkLevel } from './level-distribution.ts'

export interface RankedProbabilityScore {
  /** Sum of squared differences of the cumulative probabilities: 0 is perfect, with K levels K - 1 is worst. */
  readonly score: number
  /** The same divided by K - 1, so from 0 to 1 on every scale. Say which of the two is printed. */
  readonly normalised: number
}

/**
 * How far a distribution over ordered levels lay from the level that came: a miss by two levels costs more than one by one. All on one level
 * that is missed by k costs k. Domain: probabilities that sum to 1, and a level counted from 0; throws on anything else. Linear in the levels.
 * Source: Epstein 1969; Murphy 1971.
 */
export function rankedProbabilityScore(probabilities: readonly number[], level: number): RankedProbabilityScore {
  checkDistribution('rankedProbabilityScore', probabilities)
  checkLevel('rankedProbabilityScore', level, probabilities.length)
  let cumulative = 0
  let score = 0
  for (const [at, probability] of probabilities.slice(0, -1).entries()) {
    cumulative += probability
    score += (cumulative - (at >= level ? 1 : 0)) ** 2
  }
  return { score, normalised: score / (probabilities.length - 1) }
}
