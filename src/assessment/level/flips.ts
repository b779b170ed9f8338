import { drivers, type Driver, type LevelFlip } from '../../core/index.ts'
import { outcomesFromLogs, proposalOf, withAdded, type CaseStream, type LevelCase } from './level-case.ts'
import { itemLogLikelihood, type LevelModel } from './level-model.ts'

/** Evidence of more than e^12 to 1 (160,000 to 1) on one driver is not to be had: beyond it nothing flips. */
const furthest = 12

/** For each stream, driver and direction the smallest extra evidence that changes the proposal; left out where none does. Cost: about 45 proposals for each. */
export function findFlips(whole: LevelCase): readonly LevelFlip[] {
  const now = proposalOf(whole)
  const moderate = natsOfModerateItem(whole.model)
  return whole.streams.flatMap((stream) => drivers.flatMap((driver) => (['up', 'down'] as const).flatMap((direction) => {
    const proposalAt = (ratio: number) => proposalWith(whole, stream, driver, direction === 'up' ? ratio : -ratio)
    if (proposalAt(furthest) === now) return []
    const ratio = bisect((size) => proposalAt(size) !== now)
    return [{ stream: stream.stream, driver, direction, to: proposalAt(ratio), extraLogLikelihoodRatio: ratio, moderateItems: ratio / moderate }]
  })))
}

/** Smallest size up to the furthest for which something holds, to 13 digits; it holds at the furthest. */
function bisect(holds: (size: number) => boolean): number {
  let [low, high] = [0, furthest]
  while (high - low > 1e-13 * high) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}

function proposalWith(whole: LevelCase, { stream, logs }: CaseStream, driver: Driver, ratio: number): number {
  const added = whole.model.stateScores.map((score) => ratio * score)
  return proposalOf(whole, { stream, outcomes: outcomesFromLogs(withAdded(logs, driver, added), whole.model) })
}

/** Log-likelihood ratio between the outer states of one item of strength 2 and grade B2. */
export function natsOfModerateItem(model: LevelModel): number {
  const logs = itemLogLikelihood({ id: '', rows: [], driver: 'intent', grade: 'B2', strength: 2, ageDays: 0, halfLifeDays: undefined, cluster: '' }, model)
  return (logs.at(-1) ?? NaN) - (logs[0] ?? NaN)
}
