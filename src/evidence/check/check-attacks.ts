import { type AttackStatus, type CheckReason, type Day, type EventClaim, firstDayOf, lastDayOf, type Period, type ThreatEvent } from '../../core/index.ts'
import { claimedDays } from '../events/claimed-days.ts'
import { statusesOf } from '../events/match-event.ts'
import { isWithin, parsePlace } from '../events/place.ts'
import { holdsCue } from '../vocabulary/vocabulary.ts'
import { attacksTold, weighAttacks } from './attacks-told.ts'
import { checkLull } from './check-lull.ts'
import { toNamedPlace } from './claimed-event.ts'
import { type Desk, yearBefore } from './desk.ts'
import { finding, type Finding, nothingFound, notCheckable } from './finding.ts'
import { streamNamed } from './ideology-named.ts'
import { beyondRecord, isBeyondRecord } from './record-reach.ts'
import { weighRow } from './weigh-row.ts'

/** Attacks taken together: hardly any is a lull and goes to the tempo indicator, none at all and some are counted. */
export function checkAttacks(claim: EventClaim, desk: Desk): Finding {
  const { polarity, date, place, population } = claim.fields
  if (date === undefined && holdsCue(desk.vocabulary, 'starts', claim.quote)) return notCheckable('too-vague')
  const days = claimedDays(date, desk.published) ?? (date === undefined ? yearBefore(desk.published) : undefined)
  if (days === undefined) return nothingFound
  if (polarity === 'near-negated') {
    return checkLull({ date: date ?? `${days.first}/${days.last}`, place, stream: streamNamed(claim.quote, population, desk) }, desk)
  }
  const events = attacksDuring(claim, days, desk)
  const isNone = polarity === 'negated' || claim.fields.status === 'none'
  const isBeyond = isBeyondRecord(days, parsePlace(place, desk.vocabulary), desk)
  const told = attacksTold(toNamedPlace(place ?? [], desk), days, statusesOf(claim, desk.vocabulary), desk)
  const evidence = [...events.flatMap((event) => weighRow(event, !isNone, desk)), ...weighAttacks(told, !isNone, desk)]
  if (evidence.length > 0) return finding(isNone ? 'contradicted' : 'supported', countedReason(statusesOf(claim, desk.vocabulary), { counted: events.length, record: isBeyond ? undefined : events.length, told: told.length }, days), evidence)
  if (isBeyond) return beyondRecord(desk)
  return isNone ? noneRecorded(claim, days) : nothingFound
}

/** An empty list is no evidence of nothing: it may have a gap. */
function noneRecorded(claim: EventClaim, days: Period): Finding {
  return claim.fields.date === undefined ? nothingFound : finding('unsupported', { kind: 'event-not-found', searchedFrom: days.first, searchedTo: days.last }, [])
}

function attacksDuring(claim: EventClaim, days: Period, desk: Desk): readonly ThreatEvent[] {
  const named = parsePlace(claim.fields.place, desk.vocabulary)
  const statuses = statusesOf(claim, desk.vocabulary)
  return desk.attacks.filter((event) =>
    statuses.includes(event.status) && isBetween(event, days.first, days.last) && isWithin(event, named, desk.vocabulary))
}

function isBetween(event: ThreatEvent, first: Day, last: Day): boolean {
  return lastDayOf(event.day) >= first && firstDayOf(event.day) <= last
}

function countedReason(statuses: readonly AttackStatus[], { counted, record, told }: { readonly counted: number; readonly record: number | undefined; readonly told: number }, { first, last }: Period): CheckReason {
  return told > 0 ? { kind: 'events-told', record, told, from: first, to: last } : { kind: 'events-counted', status: statuses[0] ?? 'completed', count: counted, from: first, to: last }
}
