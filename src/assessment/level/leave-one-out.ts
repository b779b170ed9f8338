import type { ItemRef, LevelWithout, Stream } from '../../core/index.ts'
import { outcomesFromLogs, proposalOf, stepsOf, withAdded, type LevelCase } from './level-case.ts'
import type { CodedItem } from './level-model.ts'
import { removalOptions } from './removal-options.ts'

/** The proposal without each item in turn, and by how much P(`step` or higher) moves; an item that has no vote moves nothing. */
export function leaveOneOut(whole: LevelCase, step: number): readonly LevelWithout[] {
  const [now, all] = [proposalOf(whole), atOrAbove(stepsOf(whole), step)]
  return whole.streams.flatMap(({ stream, items, logs }) => {
    const options = new Map(removalOptions(items, whole.model, 1).flatMap(({ items: [item], added }) => (item === undefined ? [] : [[item, added] as const])))
    return items.map((item) => {
      const added = options.get(item)
      if (added === undefined) return { item: itemRef(stream, item), proposed: now, changeAtOrAbove: 0 }
      const changed = { stream, outcomes: outcomesFromLogs(withAdded(logs, item.driver, added), whole.model) }
      return { item: itemRef(stream, item), proposed: proposalOf(whole, changed), changeAtOrAbove: atOrAbove(stepsOf(whole, changed), step) - all }
    })
  })
}

function atOrAbove(steps: readonly number[], step: number): number {
  return steps.slice(step - 1).reduce((total, p) => total + p, 0)
}

/** How an item is named outside the model. */
export function itemRef(stream: Stream, { driver, id, rows, stateLogLikelihood }: CodedItem): ItemRef {
  return { stream, driver, id, rows, basis: stateLogLikelihood === undefined ? 'coded' : 'rate' }
}
