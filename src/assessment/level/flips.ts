import { drivers, type Driver, type LevelFlip } from '../../core/index.ts'
import { driverStates, itemLogLikelihood, type CodedItem, type Cost, type LevelModel } from './level-model.ts'
import { levelDistribution } from './level-table.ts'
import { proposeLevel } from './propose-level.ts'

/** Evidence of more than e^12 to 1 (160,000 to 1) on one driver is not to be had: beyond it nothing flips. */
const furthest = 12

/** For each driver and direction the smallest extra evidence that changes the proposal; left out where none does. */
export function findFlips(voting: readonly CodedItem[], current: number, model: LevelModel, cost: Cost): readonly LevelFlip[] {
  const moderate = natsOfModerateItem(model)
  return drivers.flatMap((driver) => (['up', 'down'] as const).flatMap((direction) => {
    const proposalAt = (ratio: number) => proposalWith(voting, current, model, cost, { driver, ratio: direction === 'up' ? ratio : -ratio })
    const now = proposalAt(0)
    if (proposalAt(furthest) === now) return []
    let [low, high] = [0, furthest]
    while (high - low > 1e-13 * high) {
      const middle = (low + high) / 2
      if (middle === low || middle === high) break
      if (proposalAt(middle) === now) low = middle
      else high = middle
    }
    return [{ driver, direction, to: proposalAt(high), extraLogLikelihoodRatio: high, moderateItems: high / moderate }]
  }))
}

function proposalWith(voting: readonly CodedItem[], current: number, model: LevelModel, cost: Cost, extra: { readonly driver: Driver; readonly ratio: number }): number {
  const logLikelihood = model.stateScores.map((score) => extra.ratio * score)
  return proposeLevel(levelDistribution(driverStates(voting, model, { driver: extra.driver, logLikelihood })), current, cost)
}

/** Log-likelihood ratio between the outer states of one item of strength 2 and grade B2. */
function natsOfModerateItem(model: LevelModel): number {
  const logs = itemLogLikelihood({ id: '', rows: [], driver: 'intent', grade: 'B2', strength: 2, ageDays: 0, halfLifeDays: undefined, cluster: '' }, model)
  return (logs.at(-1) ?? 0) - (logs[0] ?? 0)
}
