import type { EventFacts, Toll } from '../../core/index.ts'

/** Perpetrators that a count may hold beyond its victims: as many as died in the largest attacks of the record (seven, November 2015), and a few more. */
const perpetrators = 10
/** A count that is close: within a fifth, or within two people. */
const closeShare = 0.2
const closePeople = 2

/** Level in `tollOdds` of what two readings say of killed and injured together; undefined where they have no number in common. */
export function compareTolls(a: EventFacts, b: EventFacts): 0 | 1 | 2 | 3 | 4 | undefined {
  const killed = a.killed && b.killed && compareCounts(a.killed, b.killed, perpetratorsIn(a, b))
  const injured = a.injured && b.injured && compareCounts(a.injured, b.injured, 0)
  if (killed === 'equal') return levelOfEqual(Math.min(a.killed?.value ?? 0, b.killed?.value ?? 0), injured)
  if (killed !== undefined) return killed === 'close' ? 3 : 4
  return injured === undefined ? undefined : injured === 'far' ? 4 : 3
}

/** The same two dead say more than the same none, of which most events have none. */
function levelOfEqual(killed: number, injured: ReturnType<typeof compareCounts> | undefined): 0 | 1 | 2 | 3 {
  if (killed >= 5) return 0
  if (killed >= 2) return 1
  return injured === 'far' ? 3 : 2
}

/** How many people one count may hold that the other leaves out, by what both say of those who carried it out. */
export function perpetratorsIn(a: EventFacts, b: EventFacts): number {
  const isAlike = a.includesPerpetrators !== undefined && a.includesPerpetrators === b.includesPerpetrators
  return isAlike ? 0 : perpetrators
}

/** Whether what one count has more than another may be those who carried it out. */
export function mayBePerpetrators(more: number, fewer: number): boolean {
  return more > fewer && isFewBeside(more - fewer, more, perpetrators)
}

function isFewBeside(gap: number, larger: number, allowed: number): boolean {
  return gap <= allowed && gap <= larger * closeShare
}

function compareCounts(a: Toll, b: Toll, allowed: number): 'equal' | 'close' | 'far' {
  const gap = Math.max(0, a.low - b.high, b.low - a.high)
  const larger = Math.max(a.low, b.low)
  if (gap === 0) return 'equal'
  // Four who died of 56 are those who did it; nine of ten are not.
  if (isFewBeside(gap, larger, allowed)) return 'equal'
  return gap <= Math.max(closePeople, larger * closeShare) ? 'close' : 'far'
}
