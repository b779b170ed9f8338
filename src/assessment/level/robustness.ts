import { driverStates, votingItems, type CodedItem, type Cost, type LevelModel } from './level-model.ts'
import { levelDistribution } from './level-table.ts'
import { proposeLevel } from './propose-level.ts'

/** Share of the draws that end at each proposal, when strengths, prior and the cost of being too low are shaken: docs/methods/level-model.md. */
export function proposalShares(items: readonly CodedItem[], current: number, model: LevelModel, cost: Cost, random: () => number): ReadonlyMap<number, number> {
  const { draws, priorWeight, underFrom, underTo } = model.robustness
  const voting = votingItems(items, model)
  const counts = new Map<number, number>()
  for (let draw = 0; draw < draws; draw++) {
    const shaken = voting.map((item) => (item.strength === undefined ? item : { ...item, strength: shakeStrength(item.strength, random) }))
    const prior = drawDirichlet(model.prior.map((share) => share * priorWeight), random)
    const distribution = levelDistribution(driverStates(shaken, { ...model, prior }))
    const proposal = proposeLevel(distribution, current, { ...cost, under: underFrom + (underTo - underFrom) * random() })
    counts.set(proposal, (counts.get(proposal) ?? 0) + 1)
  }
  return new Map([...counts].map(([proposal, count]) => [proposal, count / draws]))
}

/** Up to one strength weaker or stronger, never beyond 3 and never over to the other sign. */
function shakeStrength(strength: number, random: () => number): number {
  const size = Math.min(3, Math.max(0, Math.abs(strength) + 2 * random() - 1))
  return Math.sign(strength) * size
}

function drawDirichlet(weights: readonly number[], random: () => number): readonly number[] {
  const values = weights.map((weight) => drawGamma(weight, random))
  const total = values.reduce((sum, value) => sum + value, 0)
  return values.map((value) => value / total)
}

/** Marsaglia and Tsang (2000); shape >= 1. */
function drawGamma(shape: number, random: () => number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const v = (1 + c * normal) ** 3
    if (v > 0 && Math.log(1 - random()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) return d * v
  }
}
