import { type EvidenceBase, lastDayOf, rowsOf, type StoredClaim, type ThreatEvent } from '../../core/index.ts'
import { countOrigins } from '../origins/count-origins.ts'
import { claimOrigins } from '../origins/origin-of-claim.ts'
import { originsOfRow } from '../origins/origin-of-row.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { eventsAt, isAboutAttack, statusesOf } from './match-event.ts'

/** An event of the record with what stored reports say about it. */
export interface JoinedEvent {
  readonly event: ThreatEvent
  readonly claims: readonly { readonly stored: StoredClaim; readonly origin: string; readonly illustrative: boolean }[]
  /** Independent voices: sites behind the row and publishers of reports that were not written for the demo. */
  readonly origins: number
}

/** Every event, oldest first, joined with claims on day, place and kind. */
export function joinedEvents(base: EvidenceBase, vocabulary: Vocabulary): readonly JoinedEvent[] {
  const events = rowsOf(base, 'threat-event').toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id))
  const claimsByEvent = joinClaims(base, events, vocabulary)
  return events.map((event) => {
    const claims = claimsByEvent.get(event.id) ?? []
    const voices = claims.filter((each) => !each.illustrative).map((each) => each.origin)
    return { event, claims, origins: countOrigins([...originsOfRow(event, base, vocabulary), ...voices]) }
  })
}

function joinClaims(base: EvidenceBase, events: readonly ThreatEvent[], vocabulary: Vocabulary): ReadonlyMap<string, JoinedEvent['claims']> {
  const originOf = claimOrigins(base, vocabulary)
  const joined = new Map<string, JoinedEvent['claims'][number][]>()
  for (const stored of base.claims) {
    const report = base.reports.find((each) => each.id === stored.report)
    const claim = stored.claim
    if (report === undefined || claim.kind !== 'EVENT' || claim.fields.aggregate === true || !isAboutAttack(claim)) continue
    const origin = originOf(claim, report)
    const statuses = statusesOf(claim, vocabulary)
    for (const event of eventsAt(claim, events, lastDayOf(report.published), vocabulary).filter((each) => statuses.includes(each.status))) {
      joined.set(event.id, [...(joined.get(event.id) ?? []), { stored, origin, illustrative: report.illustrative }])
    }
  }
  return joined
}
