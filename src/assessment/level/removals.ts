import { driverStates, votingItems, type CodedItem, type Cost, type LevelModel } from './level-model.ts'
import { levelDistribution } from './level-table.ts'
import { proposeLevel } from './propose-level.ts'

/** What the proposal would be without one item, and by how much P(level >= 4) moves. */
export interface LeftOut {
  readonly id: string
  readonly proposal: number
  readonly changeAtLeast4: number
}

export function leaveOneOut(items: readonly CodedItem[], current: number, model: LevelModel, cost: Cost): readonly LeftOut[] {
  const atLeast4 = (kept: readonly CodedItem[]) => distributionOf(kept, model).slice(3).reduce((total, p) => total + p, 0)
  const all = atLeast4(items)
  return items.map(({ id }) => {
    const kept = items.filter((item) => item.id !== id)
    return { id, proposal: proposeLevel(distributionOf(kept, model), current, cost), changeAtLeast4: atLeast4(kept) - all }
  })
}

/** All smallest sets of items without which the proposal changes; at most three items are left out at once. */
export function smallestRemovals(items: readonly CodedItem[], current: number, model: LevelModel, cost: Cost): readonly (readonly string[])[] {
  const now = proposeLevel(distributionOf(items, model), current, cost)
  const changes = (removed: readonly CodedItem[]) => proposeLevel(distributionOf(items.filter((item) => !removed.includes(item)), model), current, cost) !== now
  for (const size of [1, 2, 3]) {
    const found = subsetsOf(items, size).filter(changes)
    if (found.length > 0) return found.map((removed) => removed.map(({ id }) => id))
  }
  return []
}

function subsetsOf<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]]
  return values.flatMap((value, at) => subsetsOf(values.slice(at + 1), size - 1).map((rest) => [value, ...rest]))
}

function distributionOf(items: readonly CodedItem[], model: LevelModel): readonly number[] {
  return levelDistribution(driverStates(votingItems(items, model), model))
}
