import type { EventClaim } from '../../core/index.ts'
import { toClaimedEvent } from './claimed-event.ts'
import type { Desk } from './desk.ts'
import { eventsNear, eventsThere } from './events-there.ts'
import { type Finding, notCheckable } from './finding.ts'
import { judgeEvents, notFound } from './judge-events.ts'
import { beyondRecord, isBeyondRecord } from './record-reach.ts'

/** One attack or plot against all that the record, datasets and reports tell of its place and days. */
export function checkOneEvent(claim: EventClaim, desk: Desk): Finding {
  const claimed = toClaimedEvent(claim, desk)
  if (claimed === undefined) return notCheckable('too-vague')
  const there = eventsThere(claimed, claimed.days, desk)
  const events = there.length > 0 ? there : eventsNear(claimed, desk)
  if (events.length > 0) return judgeEvents(events, claimed, desk)
  return isBeyondRecord(claimed.days, claimed.place, desk) ? beyondRecord(desk) : notFound(claimed, [])
}
