import type { ItemRef, SmallestRemovals } from '../../core/index.ts'
import { proposalOf, type CaseStream, type LevelCase } from './level-case.ts'
import { itemRef } from './leave-one-out.ts'
import { tailsOf } from './level-table.ts'
import { findRemovals, type Crossing, type FoundRemovals } from './removal-search.ts'
import { outcomeReaching } from './scale-steps.ts'

/** At most so many items are left out at once. */
const largest = 3
/** So many sets are listed; all are counted. */
const listed = 100

/**
 * All smallest sets of items without which the proposal is another one. Since the expected loss is convex in the step, it suffices to know
 * when the step above or below becomes the better one, which is when P(highest stream >= k) crosses a bar. One stream lifts that alone;
 * to bring it down, every stream that reaches the bar must come below it.
 */
export function smallestRemovals(whole: LevelCase): SmallestRemovals {
  const now = proposalOf(whole)
  const found = [...upward(whole, now), ...downward(whole, now)]
  const size = found.length === 0 ? undefined : Math.min(...found.map((each) => each.size))
  const smallest = found.filter((each) => each.size === size)
  const sets = smallest.flatMap((each) => each.sets).slice(0, listed)
  return { size, count: smallest.reduce((total, { count }) => total + count, 0), sets: inOrder(sets, whole), searchedTo: largest }
}

interface RemovalsOfItems {
  readonly size: number
  readonly count: number
  readonly sets: readonly (readonly ItemRef[])[]
}

function upward({ streams, current, model, map }: LevelCase, now: number): readonly RemovalsOfItems[] {
  const { under, over, raise, lower } = model.cost
  const outcome = outcomeReaching(now + 1, map)
  if (outcome === undefined) return []
  const crossing: Crossing = { outcome, bar: (over + (now >= current ? raise : -lower)) / (under + over), direction: 'above' }
  return streams.flatMap((stream) => toItems(stream, findRemovals(stream, model, crossing, largest, listed)))
}

function downward({ streams, current, model, map }: LevelCase, now: number): readonly RemovalsOfItems[] {
  const { under, over, raise, lower } = model.cost
  const outcome = outcomeReaching(now, map)
  if (outcome === undefined || outcome === 1) return []
  const crossing: Crossing = { outcome, bar: (over + (now > current ? raise : -lower)) / (under + over), direction: 'below' }
  const reaching = streams.filter((stream) => (tailsOf(stream.outcomes)[outcome - 1] ?? NaN) >= crossing.bar)
  const parts: RemovalsOfItems[][] = reaching.map((stream) => toItems(stream, findRemovals(stream, model, crossing, largest - (reaching.length - 1), listed)))
  if (parts.length === 0 || parts.some((part) => part.length === 0)) return []
  return [parts.flat().reduce(together)].filter(({ size }) => size <= largest)
}

/** What must be left out in both streams. */
function together(one: RemovalsOfItems, other: RemovalsOfItems): RemovalsOfItems {
  return { size: one.size + other.size, count: one.count * other.count, sets: one.sets.flatMap((set) => other.sets.map((more) => [...set, ...more])).slice(0, listed) }
}

function toItems({ stream }: CaseStream, found: FoundRemovals | undefined): RemovalsOfItems[] {
  return found === undefined ? [] : [{ ...found, sets: found.sets.map((set) => set.flatMap(({ items }) => items.map((item) => itemRef(stream, item)))) }]
}

/** Sets and their items in the order in which the items are listed. */
function inOrder(sets: readonly (readonly ItemRef[])[], { streams }: LevelCase): readonly (readonly ItemRef[])[] {
  const places = new Map(streams.flatMap(({ stream, items }) => items.map(({ id }) => `${stream} ${id}`)).map((key, at) => [key, at]))
  const placeOf = ({ stream, id }: ItemRef) => places.get(`${stream} ${id}`) ?? Infinity
  const comparePlaces = (one: readonly ItemRef[], other: readonly ItemRef[]) => one.map((item, at) => placeOf(item) - (other[at] === undefined ? 0 : placeOf(other[at]))).find((difference) => difference !== 0) ?? 0
  return sets.map((set) => set.toSorted((a, b) => placeOf(a) - placeOf(b))).toSorted(comparePlaces)
}
