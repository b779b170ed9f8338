import type { SetRelation } from '../../core/index.ts'
import { isotonicRegression, projectOnSimplex } from '../../statistics/index.ts'

/**
 * The probabilities closest to those given, by squares, that do not contradict each other: of which exactly one is true they sum to one, and
 * of which each implies the next they do not fall. A single one is left as it is. Closest by squares, because such probabilities then have no
 * worse a Brier score, whatever turns out (docs/methods/judgements.md). Domain: probabilities from 0 to 1, at least one.
 */
export function makeCoherent(relation: SetRelation, probabilities: readonly number[]): readonly number[] {
  switch (relation) {
    case 'single': return probabilities
    case 'exclusive': return projectOnSimplex(probabilities)
    case 'nested': return isotonicRegression(probabilities, probabilities.map(() => 1))
  }
}

/** A coherent set as the distribution that it says: over its members, or over the steps between them and what lies outside. */
export function toDistribution(relation: SetRelation, coherent: readonly number[]): readonly number[] {
  if (relation === 'exclusive') return coherent
  const steps = coherent.map((probability, at) => probability - (coherent[at - 1] ?? 0))
  return [...steps, 1 - (coherent.at(-1) ?? 0)]
}

/** The set that a distribution says: `toDistribution` the other way round. */
export function fromDistribution(relation: SetRelation, distribution: readonly number[]): readonly number[] {
  if (relation === 'exclusive') return distribution
  const sums: number[] = []
  for (const share of distribution.slice(0, -1)) sums.push((sums.at(-1) ?? 0) + share)
  return sums
}
