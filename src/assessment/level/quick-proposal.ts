import type { QuickProposal } from '../../core/index.ts'
import { proposalOf, stepsOf, type LevelCase } from './level-case.ts'
import { movingBars } from './propose-level.ts'
import { highestStep } from './scale-steps.ts'

/** What a case proposes with and without reluctance to move, and by which bars; how firm it is takes longer. */
export function quickProposal(whole: LevelCase): QuickProposal {
  const { current, model, map } = whole
  const steps = stepsOf(whole)
  const bars = movingBars(model.cost)
  return {
    distribution: Array.from({ length: map.steps }, (_, at) => steps[at] ?? 0),
    current,
    proposed: proposalOf(whole),
    withoutReluctance: proposalOf(whole, undefined, { ...model.cost, raise: 0, lower: 0 }),
    highest: highestStep(map),
    probabilityLower: sum(steps.slice(0, current - 1)),
    probabilityAtOrAbove: sum(steps.slice(current - 1)),
    lowerBar: bars.lower,
    raiseBar: bars.raise,
    cost: model.cost,
  }
}

function sum(shares: readonly number[]): number {
  return shares.reduce((total, p) => total + p, 0)
}
