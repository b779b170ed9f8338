import { firstDayOf, type LevelDecision } from '../../core/index.ts'

/** Decisions of one country in the order of the record; one that came by a feed has no place there, and stands before the first of a later day. */
export function decisionsInOrder(decisions: readonly LevelDecision[]): readonly LevelDecision[] {
  const inOrder = decisions.filter(({ sequence }) => sequence !== undefined).toSorted((one, other) => (one.sequence ?? 0) - (other.sequence ?? 0))
  const fromFeeds = decisions.filter(({ sequence }) => sequence === undefined).toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1))
  for (const each of fromFeeds) {
    const next = inOrder.findIndex((other) => other.decided !== undefined && dayOf(other) > dayOf(each))
    inOrder.splice(next < 0 ? inOrder.length : next, 0, each)
  }
  return inOrder
}

function dayOf({ decided }: LevelDecision): string {
  return decided === undefined ? '' : firstDayOf(decided)
}
