import { daysBetween, type EventClaim, type FigureClaim, firstDayOf, lastDayOf, type Period, rowsOf, type ThreatEvent } from '../../core/index.ts'
import { onceEach } from '../events/attacks-once.ts'
import { claimedDays } from '../events/claimed-days.ts'
import { type ClaimedPlace, isWithin, parsePlace } from '../events/place.ts'
import { tollsOf } from '../events/tolls.ts'
import { type Interval, overlaps } from '../figures/interval.ts'
import { checkToldVictims } from './check-told-victims.ts'
import { overlapDays } from './claimed-event.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding } from './finding.ts'
import { weighRow } from './weigh-row.ts'

const columns: Readonly<Record<string, 'killed' | 'injured'>> = { dead: 'killed', injured: 'injured' }

/** Where it happened: as the words say, else where the text says that something happened on that day, else in the country that the text speaks of. */
function placeOfVictims({ fields: { place } }: FigureClaim, days: Period, desk: Desk): ClaimedPlace {
  const events = desk.claims.filter((each) => each.kind === 'EVENT').filter((each) => each.fields.place !== undefined && isDuring(each, days, desk))
  return parsePlace(place ?? events[0]?.fields.place ?? desk.country, desk.vocabulary)
}

function isDuring({ fields: { date } }: EventClaim, days: Period, { published }: Desk): boolean {
  const its = claimedDays(date, published)
  return its !== undefined && overlapDays(its, days)
}

/** In the first days a toll rises: fewer was right for an hour that no row knows of. */
function mayRise(event: ThreatEvent, claimed: Interval, column: 'killed' | 'injured', { published }: Desk): boolean {
  return claimed.high < (event[column] ?? 0) && daysBetween(firstDayOf(event.day), published) <= 1
}

/** A number of victims of one day, or of a town in a longer time, against the events of then, all together or one of them; undefined for other counts. */
export function checkVictims(claim: FigureClaim, interval: Interval, days: Period, desk: Desk): Finding | undefined {
  const column = columns[claim.fields.what ?? '']
  const place = placeOfVictims(claim, days, desk)
  if (column === undefined || (daysBetween(days.first, days.last) > 1 && place.words.length === 0)) return undefined
  const told = checkToldVictims(claim, column, { interval, days, place }, desk)
  if (told !== undefined) return told
  const events = rowsOf(desk.base, 'threat-event').filter((event) =>
    lastDayOf(event.day) >= days.first && firstDayOf(event.day) <= days.last && event[column] !== undefined && event.status !== 'foiled' && isWithin(event, place, desk.vocabulary))
  const [event] = events
  if (event === undefined) return undefined
  const agrees = tollsOf(events, rowsOf(desk.base, 'threat-event'), column, desk.repeats).some((toll) => overlaps({ low: toll, high: toll }, interval))
  const evidence = events.flatMap((each) => weighRow(each, agrees, desk))
  if (agrees) return finding('supported', { kind: 'event-found', event: event.id, day: event.day, place: event.place }, evidence)
  const because = { kind: 'event-differs', event: event.id, field: column, claimed: String(claim.fields.value ?? ''), recorded: String(event[column]) } as const
  return finding(onceEach(events, desk.repeats).length === 1 && !mayRise(event, interval, column, desk) ? 'contradicted' : 'unsupported', because, evidence)
}
