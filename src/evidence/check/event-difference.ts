import type { AttackStatus, CheckReason, EventClaim, ThreatEvent } from '../../core/index.ts'

/** Names under which readers give victims, per column of the record. */
const countNames = { killed: ['killed', 'dead', 'deaths'], injured: ['injured', 'wounded'] } as const

/** What a claim says of an event that every event on its day and place says otherwise; undefined where one of them, or all together, agree. */
export function eventDifference(claim: EventClaim, events: readonly ThreatEvent[], statuses: readonly AttackStatus[]): CheckReason | undefined {
  const fitting = events.filter((event) => statuses.includes(event.status))
  const [event] = events
  if (event !== undefined && fitting.length === 0 && claim.fields.status !== undefined) {
    return { kind: 'event-differs', event: event.id, field: 'status', claimed: claim.fields.status, recorded: event.status }
  }
  return tollDifference(claim, fitting, 'killed') ?? tollDifference(claim, fitting, 'injured')
}

function tollDifference(claim: EventClaim, events: readonly ThreatEvent[], field: 'killed' | 'injured'): CheckReason | undefined {
  const claimed = claimedToll(claim, field)
  const known = events.filter((event) => event[field] !== undefined)
  const [event] = known
  if (claimed === undefined || event === undefined) return undefined
  const tolls = known.map((each) => each[field] ?? 0)
  if (tolls.includes(claimed) || tolls.reduce((all, toll) => all + toll, 0) === claimed) return undefined
  return { kind: 'event-differs', event: event.id, field, claimed: String(claimed), recorded: String(event[field]) }
}

/** A number of victims; words such as "several" claim none. */
function claimedToll(claim: EventClaim, field: 'killed' | 'injured'): number | undefined {
  const entries = Object.entries(claim.fields.counts ?? {})
  const value = entries.find(([name]) => (countNames[field] as readonly string[]).includes(name))?.[1]
  return typeof value === 'number' ? value : undefined
}
