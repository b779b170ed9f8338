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
