import type { Interval } from '../figures/interval.ts'
import type { ClaimedEvent } from './claimed-event.ts'
import type { WeighedTelling } from './judge-tellings.ts'
import type { TollColumn } from './victims-told.ts'

/** Whether a toll was told earlier than another and is lower: tolls rise over days, and the later one takes its place. A row of the record is written with hindsight. */
export function isSurpassed(early: WeighedTelling, late: WeighedTelling, claimed: ClaimedEvent): boolean {
  const column = columnOf(early) ?? columnOf(late)
  if (column === undefined || claimed.tolls[column] === undefined || !isEarlier(early, late)) return false
  const [lower, higher] = [early, late].map(({ telling }) => telling.tolls[column][0]?.interval)
  return lower !== undefined && higher !== undefined && isBelow(lower, higher)
}

/** The count in which one says otherwise. */
function columnOf({ comparison }: WeighedTelling): TollColumn | undefined {
  return comparison.outcome === 'excludes' && comparison.field !== 'day' && comparison.field !== 'status' ? comparison.field : undefined
}

function isEarlier({ telling: { known: early } }: WeighedTelling, { telling: { known: late } }: WeighedTelling): boolean {
  return early !== undefined && (late === undefined || early < late)
}

function isBelow(lower: Interval, higher: Interval): boolean {
  return lower.high < higher.low
}
