import type { DriverStates } from './level-model.ts'

/** The published rule table: states 1 to 5 of the drivers in, level 1 to 4 out: docs/methods/level-model.md. */
export function levelOfStates(intent: number, capability: number, opportunity: number, resilience: number): number {
  const adjusted = levelOfThreat(Math.min(intent, capability), opportunity) + (resilience === 5 ? -1 : resilience === 1 ? 1 : 0)
  return Math.min(4, Math.max(1, adjusted))
}

function levelOfThreat(threat: number, opportunity: number): number {
  if (threat <= 2) return threat
  if (threat === 3) return opportunity === 1 ? 2 : opportunity >= 4 ? 4 : 3
  return opportunity === 1 ? 3 : 4
}

/** P(level) over all 625 combinations of states; the top step is 0, it needs a recorded trigger. */
export function levelDistribution(states: DriverStates, steps = 5): readonly number[] {
  const distribution = Array.from({ length: steps }, () => 0)
  states.intent.forEach((pi, intent) => states.capability.forEach((pc, capability) => states.opportunity.forEach((po, opportunity) => states.resilience.forEach((pr, resilience) => {
    const level = levelOfStates(intent + 1, capability + 1, opportunity + 1, resilience + 1)
    distribution[level - 1] = (distribution[level - 1] ?? 0) + pi * pc * po * pr
  }))))
  return distribution
}
