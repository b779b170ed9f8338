import { type AttackStatus, type Day, type EventClaim, firstDayOf, lastDayOf, type ThreatEvent } from '../../core/index.ts'
import { findRecordName, namesForReader, type Vocabulary } from '../vocabulary/vocabulary.ts'
import { claimedDays } from './claimed-days.ts'
import { isAt, parsePlace } from './place.ts'

/** Kinds of event that the record holds: attacks, whether they came off or not. */
const recordedTypes: readonly string[] = ['attack', 'plot', 'stabbing']

/** True for a claim about an attack or plot, which the record could hold. */
export function isAboutAttack(claim: EventClaim): boolean {
  return claim.fields.type !== undefined && recordedTypes.includes(claim.fields.type)
}

/** Record events on the days and at the place of a claim, whatever came of them; empty where the claim names no day or no place. */
export function eventsAt(claim: EventClaim, events: readonly ThreatEvent[], published: Day, vocabulary: Vocabulary): readonly ThreatEvent[] {
  const days = claimedDays(claim.fields.date, published)
  if (days === undefined) return []
  const place = parsePlace(claim.fields.place, vocabulary)
  return events.filter((event) => lastDayOf(event.day) >= days.first && firstDayOf(event.day) <= days.last && isAt(event, place, vocabulary))
}

/** Outcomes that agree with what a claim says came of it; an attack of which nothing is said came off or failed. */
export function statusesOf(claim: EventClaim, vocabulary: Vocabulary): readonly AttackStatus[] {
  if (claim.fields.type === 'plot') return ['foiled']
  const statuses = namesForReader(vocabulary, 'status', claim.fields.status ?? '').map((name) => name.record)
  const known = (['completed', 'failed', 'foiled'] as const).filter((status) => statuses.includes(status) && findRecordName(vocabulary, 'status', status))
  return known.length === 0 ? ['completed', 'failed'] : known
}
