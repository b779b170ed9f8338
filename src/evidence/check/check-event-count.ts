import { type AttackStatus, type FigureClaim, type Period } from '../../core/index.ts'
import { isAt, isNowhere, parsePlace } from '../events/place.ts'
import { type Interval, overlaps } from '../figures/interval.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, nothingFound } from './finding.ts'
import { ideologyNamed } from './ideology-named.ts'
import { beyondRecord, isBeyondRecord } from './record-reach.ts'
import { weighRow } from './weigh-row.ts'

/** Which events a counted thing is a number of. */
const countedStatuses: Readonly<Record<string, readonly AttackStatus[]>> = {
  attacks: ['completed'],
  attacks_all_status: ['completed', 'failed', 'foiled'],
  plots_foiled: ['foiled'],
}

/** The list is not complete: more than it holds is not contradicted, fewer than it holds in a country is. Europe has many borders: there it only supports. */
export function againstEvents(claim: FigureClaim, interval: Interval, days: Period, desk: Desk): Finding {
  const statuses = countedStatuses[claim.fields.what ?? '']
  const place = parsePlace(claim.fields.place, desk.vocabulary)
  if (statuses === undefined || isNowhere(place)) return nothingFound
  const ideology = ideologyNamed(claim.quote, claim.fields.population, desk)
  const events = desk.attacks.filter((event) =>
    statuses.includes(event.status) && event.day >= days.first && event.day <= days.last && isAt(event, place, desk.vocabulary) && (ideology === undefined || event.ideology === ideology))
  const agrees = overlaps({ low: events.length, high: events.length }, interval) && !isBeyondRecord(days, place, desk)
  const because = { kind: 'events-counted', status: statuses[0] ?? 'completed', count: events.length, from: days.first, to: days.last } as const
  const evidence = events.flatMap((event) => weighRow(event, agrees, desk))
  if (events.length === 0) return isBeyondRecord(days, place, desk) ? beyondRecord(desk) : nothingFound
  const isOneCountry = place.countries.some((country) => country !== 'EU')
  return finding(agrees ? 'supported' : isOneCountry && events.length > interval.high ? 'contradicted' : 'unsupported', because, evidence)
}
