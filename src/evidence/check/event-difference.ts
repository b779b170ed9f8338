import type { AttackStatus, CheckReason, EventClaim, ThreatEvent } from '../../core/index.ts'
import { tollsOf } from '../events/tolls.ts'

/** Names under which readers give victims, per column of the record. */
const countNames = { killed: ['killed', 'dead', 'deaths'], injured: ['injured', 'wounded'] } as const

/** What a claim says of an event that every event on its day and place says otherwise; undefined where one of them, or all together, agree. */
export function eventDifference(claim: EventClaim, events: readonly ThreatEvent[], all: readonly ThreatEvent[], statuses: readonly AttackStatus[]): CheckReason | undefined {
  const fitting = events.filter((event) => statuses.includes(event.status))
  const [event] = events
  if (event !== undefined && fitting.length === 0 && claim.fields.status !== undefined) {
    return { kind: 'event-differs', event: event.id, field: 'status', claimed: claim.fields.status, recorded: event.status }
  }
  return tollDifference(claim, fitting, all, 'killed') ?? tollDifference(claim, fitting, all, 'injured')
}

function tollDifference(claim: EventClaim, events: readonly ThreatEvent[], all: readonly ThreatEvent[], field: 'killed' | 'injured'): CheckReason | undefined {
  const claimed = claimedToll(claim, field)
  const event = events.find((each) => each[field] !== undefined)
  if (claimed === undefined || event === undefined || tollsOf(events, all, field).includes(claimed)) return undefined
  return { kind: 'event-differs', event: event.id, field, claimed: String(claimed), recorded: String(event[field]) }
}

/** A number of victims; words such as "several" claim none. */
function claimedToll(claim: EventClaim, field: 'killed' | 'injured'): number | undefined {
  const entries = Object.entries(claim.fields.counts ?? {})
  const value = entries.find(([name]) => (countNames[field] as readonly string[]).includes(name))?.[1]
  return typeof value === 'number' ? value : undefined
}
