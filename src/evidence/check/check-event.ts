import {
  addDays, type EventClaim, firstDayOf, lastDayOf, type Period, rowsOf, type ThreatEvent, type WeighedEvidence,
} from '../../core/index.ts'
import { claimedDays } from '../events/claimed-days.ts'
import { eventsAt, isAboutAttack, statusesOf } from '../events/match-event.ts'
import { isNowhere, parsePlace } from '../events/place.ts'
import { checkAttacks } from './check-attacks.ts'
import { checkDepartures } from './check-departures.ts'
import { checkReturns } from './check-series.ts'
import { type Desk } from './desk.ts'
import { eventDifference } from './event-difference.ts'
import { finding, type Finding, nothingFound, notCheckable } from './finding.ts'
import { weigh } from './own-text.ts'
import { weighRow } from './weigh-row.ts'

/** Days by which a text and the record may differ on when one and the same event was. */
const nearDays = 3

/** One event against the record by day and place; many or none at once against counts. */
export function checkEvent(claim: EventClaim, desk: Desk): Finding {
  const { type, aggregate, status, polarity } = claim.fields
  if (status === 'policy' || status === 'planned') return notCheckable('forecast')
  if (aggregate === true || status === 'none' || polarity === 'negated' || polarity === 'near-negated') {
    if (type === 'departure') return checkDepartures(claim, desk)
    if (type === 'return') return checkReturns(claim, desk)
    return isAboutAttack(claim) ? checkAttacks(claim, desk) : nothingFound
  }
  return isAboutAttack(claim) ? checkOneEvent(claim, desk) : nothingFound
}

function checkOneEvent(claim: EventClaim, desk: Desk): Finding {
  const days = claimedDays(claim.fields.date, desk.published)
  if (days === undefined || isNowhere(parsePlace(claim.fields.place, desk.vocabulary))) return notCheckable('too-vague')
  const events = rowsOf(desk.base, 'threat-event')
  const there = eventsAt(claim, events, desk.published, desk.vocabulary)
  const [event] = there
  if (event === undefined) return checkNearDays(claim, days, events, desk)
  const difference = eventDifference(claim, there, events, statusesOf(claim, desk.vocabulary))
  if (difference !== undefined) return finding('contradicted', difference, there.flatMap((each) => weighEvent(each, false, desk)))
  const evidence = there.flatMap((each) => weighEvent(each, true, desk))
  if (!evidence.some((each) => each.bearing === 'supports')) {
    const own = evidence.find((each) => each.bearing === 'same-origin')
    return own === undefined ? { ...nothingFound, evidence } : finding('unsupported', { kind: 'same-origin-only', origin: own.origin }, evidence, 'own-row-only')
  }
  return finding('supported', { kind: 'event-found', event: event.id, day: event.day, place: event.place }, evidence)
}

/** Nothing on the day: an event of that kind at that place a few days off, when it is the only one, says that the day is wrong. */
function checkNearDays(claim: EventClaim, days: Period, events: readonly ThreatEvent[], desk: Desk): Finding {
  const wider = { first: addDays(days.first, -nearDays), last: addDays(days.last, nearDays) }
  const near = eventsAt({ ...claim, fields: { ...claim.fields, date: `${wider.first}/${wider.last}` } }, events, wider.last, desk.vocabulary)
    .filter((event) => statusesOf(claim, desk.vocabulary).includes(event.status))
  const [event] = near
  if (event === undefined || near.length > 1 || !isOneDay(claim.fields.date)) {
    return finding('unsupported', { kind: 'event-not-found', searchedFrom: wider.first, searchedTo: wider.last }, [])
  }
  const because = { kind: 'event-differs', event: event.id, field: 'day', claimed: days.first, recorded: event.day } as const
  return finding('contradicted', because, weighEvent(event, false, desk))
}

function isOneDay(date: string | undefined): boolean {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) && firstDayOf(date) === lastDayOf(date)
}

/** The row of an event, and what other stored reports say of it. */
function weighEvent(event: ThreatEvent, agrees: boolean, desk: Desk): readonly WeighedEvidence[] {
  const passages = (desk.joined.get(event.id)?.claims ?? []).map(({ stored, origin, illustrative }) => {
    const { claim, report } = stored
    const citation = { report, start: claim.start, end: claim.end, quote: claim.quote }
    const url = desk.base.reports.find((each) => each.id === report)?.url
    return weigh({ ref: { kind: 'passage', claim: claim.id, citation }, origin, url, illustrative }, agrees, desk.own)
  })
  return [...weighRow(event, agrees, desk), ...passages]
}

