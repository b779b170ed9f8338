import {
  addDays, type EventClaim, firstDayOf, lastDayOf, type Period, rowsOf, type ThreatEvent, type WeighedEvidence,
} from '../../core/index.ts'
import { onceEach } from '../events/attacks-once.ts'
import { claimedDays } from '../events/claimed-days.ts'
import { eventsAt, isAboutAttack, statusesOf } from '../events/match-event.ts'
import { isNowhere, parsePlace } from '../events/place.ts'
import { checkArrest } from './check-arrest.ts'
import { checkAttacks } from './check-attacks.ts'
import { checkDepartures } from './check-departures.ts'
import { checkReturns } from './check-series.ts'
import { type Desk } from './desk.ts'
import { eventDifference } from './event-difference.ts'
import { finding, type Finding, nothingFound, notCheckable, notCompared } from './finding.ts'
import { weigh } from './own-text.ts'
import { beyondRecord, isBeyondRecord } from './record-reach.ts'
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
    return isAboutAttack(claim) ? checkAttacks(claim, desk) : notCompared
  }
  if (isAboutAttack(claim)) return checkOneEvent(claim, desk)
  return isAboutArrest(claim) ? checkArrest(claim, desk) : notCompared
}

function isAboutArrest({ fields: { type = 'attack' } }: EventClaim): boolean {
  return ['arrest', 'search', 'charge', 'investigation'].includes(type)
}

function checkOneEvent(claim: EventClaim, desk: Desk): Finding {
  const days = claimedDays(claim.fields.date, desk.published)
  const place = parsePlace(claim.fields.place, desk.vocabulary)
  if (days === undefined || isNowhere(place)) return notCheckable('too-vague')
  const there = eventsAt(claim, rowsOf(desk.base, 'threat-event'), desk.published, desk.vocabulary)
  if (there.length > 0) return judgeEvents(claim, there, desk)
  return isBeyondRecord(days, place, desk) ? beyondRecord(desk) : checkNearDays(claim, days, desk)
}

/** Events on the day and at the place: one of them, or all together, must be what the text says. */
function judgeEvents(claim: EventClaim, there: readonly ThreatEvent[], desk: Desk): Finding {
  const statuses = statusesOf(claim, desk.vocabulary)
  const fitting = there.filter((event) => statuses.includes(event.status))
  const difference = eventDifference(claim, fitting.length > 0 ? fitting : there, statuses, desk)
  if (difference !== undefined) return finding('contradicted', difference, weighEvents(there, false, desk))
  const [event] = fitting
  if (event === undefined) return nothingFound
  return finding('supported', { kind: 'event-found', event: event.id, day: event.day, place: event.place }, weighEvents(fitting, true, desk))
}

/** Nothing on the days named. Where the words give one day, such an event on one other day close by says that the day is wrong; where they say about when, it is the one meant. */
function checkNearDays(claim: EventClaim, days: Period, desk: Desk): Finding {
  const { date } = claim.fields
  const wider = { first: addDays(days.first, -nearDays), last: addDays(days.last, nearDays) }
  const isAbout = date?.endsWith('~') === true
  const near = eventsAt({ ...claim, fields: { ...claim.fields, date: `${wider.first}/${wider.last}` } }, rowsOf(desk.base, 'threat-event'), wider.last, desk.vocabulary)
    .filter((event) => statusesOf(claim, desk.vocabulary).includes(event.status))
  const [event] = near
  if (event !== undefined && isAbout) return judgeEvents(claim, near, desk)
  const searched = isAbout || isOneDay(date) ? wider : days
  if (event === undefined || onceEach(near, desk.repeats).some(({ day }) => day !== event.day) || !isOneDay(date)) return finding('unsupported', { kind: 'event-not-found', searchedFrom: searched.first, searchedTo: searched.last }, [])
  const because = { kind: 'event-differs', event: event.id, field: 'day', claimed: days.first, recorded: event.day } as const
  return finding('contradicted', because, weighEvents(near, false, desk))
}

function isOneDay(date: string | undefined): boolean {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) && firstDayOf(date) === lastDayOf(date)
}

/** The rows of events, and what other stored reports say of each, once however many rows it has. */
function weighEvents(events: readonly ThreatEvent[], agrees: boolean, desk: Desk): readonly WeighedEvidence[] {
  const told = new Set(events.flatMap(({ id }) => desk.joined().get(id) ?? []))
  const passages = [...told].flatMap(({ claims }) => claims).map(({ stored, origin, illustrative }) => {
    const { claim, report } = stored
    const citation = { report, start: claim.start, end: claim.end, quote: claim.quote }
    const url = desk.base.reports.find((each) => each.id === report)?.url
    return weigh({ ref: { kind: 'passage', claim: claim.id, citation }, origin, url, illustrative }, agrees, desk.own)
  })
  return [...events.flatMap((event) => weighRow(event, agrees, desk)), ...passages]
}

