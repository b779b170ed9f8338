import type { PieceRef, SmallestRemovals } from '../../core/index.ts'
import { proposalOf, type CaseStream, type LevelCase } from './level-case.ts'
import { pieceRef } from './leave-one-out.ts'
import { tailsOf } from './level-table.ts'
import { findRemovals, type Crossing, type FoundRemovals } from './removal-search.ts'
import { outcomeReaching } from './scale-steps.ts'

/** At most so many pieces are left out at once. */
const largest = 3
/** So many sets are listed; all are counted. */
const listed = 100

/**
 * All smallest sets of pieces of evidence without which the proposal is another one. Since the expected loss is convex in the step, it suffices to know
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

interface RemovalsOfPieces {
  readonly size: number
  readonly count: number
  readonly sets: readonly (readonly PieceRef[])[]
}

function upward({ streams, current, model, map }: LevelCase, now: number): readonly RemovalsOfPieces[] {
  const { under, over, raise, lower } = model.cost
  const outcome = outcomeReaching(now + 1, map)
  if (outcome === undefined) return []
  const crossing: Crossing = { outcome, bar: (over + (now >= current ? raise : -lower)) / (under + over), direction: 'above' }
  return streams.flatMap((stream) => toPieces(stream, findRemovals(stream, model, crossing, largest, listed)))
}

function downward({ streams, current, model, map }: LevelCase, now: number): readonly RemovalsOfPieces[] {
  const { under, over, raise, lower } = model.cost
  const outcome = outcomeReaching(now, map)
  if (outcome === undefined || outcome === 1) return []
  const crossing: Crossing = { outcome, bar: (over + (now > current ? raise : -lower)) / (under + over), direction: 'below' }
  const reaching = streams.filter((stream) => (tailsOf(stream.outcomes)[outcome - 1] ?? NaN) >= crossing.bar)
  const parts: RemovalsOfPieces[][] = reaching.map((stream) => toPieces(stream, findRemovals(stream, model, crossing, largest - (reaching.length - 1), listed)))
  if (parts.length === 0 || parts.some((part) => part.length === 0)) return []
  return [parts.flat().reduce(together)].filter(({ size }) => size <= largest)
}

/** What must be left out in both streams. */
function together(one: RemovalsOfPieces, other: RemovalsOfPieces): RemovalsOfPieces {
  return { size: one.size + other.size, count: one.count * other.count, sets: one.sets.flatMap((set) => other.sets.map((more) => [...set, ...more])).slice(0, listed) }
}

function toPieces({ stream }: CaseStream, found: FoundRemovals | undefined): RemovalsOfPieces[] {
  return found === undefined ? [] : [{ ...found, sets: found.sets.map((set) => set.map((piece) => pieceRef(stream, piece))) }]
}

/** Sets and their pieces in the order in which the items are listed. */
function inOrder(sets: readonly (readonly PieceRef[])[], { streams }: LevelCase): readonly (readonly PieceRef[])[] {
  const places = new Map(streams.flatMap(({ stream, items }) => items.map(({ id }) => `${stream} ${id}`)).map((key, at) => [key, at]))
  const placeOf = ({ stream, ids }: PieceRef) => Math.min(...ids.map((id) => places.get(`${stream} ${id}`) ?? Infinity))
  const comparePlaces = (one: readonly PieceRef[], other: readonly PieceRef[]) => one.map((item, at) => placeOf(item) - (other[at] === undefined ? 0 : placeOf(other[at]))).find((difference) => difference !== 0) ?? 0
  return sets.map((set) => set.toSorted((a, b) => placeOf(a) - placeOf(b))).toSorted(comparePlaces)
}
