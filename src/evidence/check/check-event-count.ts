import type { AttackStatus, FigureClaim, Period, WeighedEvidence } from '../../core/index.ts'
import { type ClaimedPlace, isAt, isNowhere, isPartOfCountry, parsePlace } from '../events/place.ts'
import { type Interval, overlaps } from '../figures/interval.ts'
import { attacksTold, countable, type ToldAttack, weighAttacks } from './attacks-told.ts'
import { toNamedPlace } from './claimed-event.ts'
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
  const rows = (agrees: boolean) => events.flatMap((event) => weighRow(event, agrees, desk))
  const isBeyond = isBeyondRecord(days, place, desk)
  const told = ideology === undefined && (isOneCountry(place) || isPartOfCountry(place)) ? countable(attacksTold(toNamedPlace(claim.fields.place ?? [], desk), days, statuses, desk), desk) : []
  if (told.length > 0) return againstTold({ interval, days, record: isBeyond ? undefined : events.length, rows }, told, desk)
  if (events.length === 0) return isBeyond ? beyondRecord(desk) : nothingFound
  const agrees = overlaps({ low: events.length, high: events.length }, interval) && !isBeyond
  const because = { kind: 'events-counted', status: statuses[0] ?? 'completed', count: events.length, from: days.first, to: days.last } as const
  return finding(agrees ? 'supported' : isOneCountry(place) && events.length > interval.high ? 'contradicted' : 'unsupported', because, rows(agrees))
}

function isOneCountry({ countries }: ClaimedPlace): boolean {
  return countries.some((country) => country !== 'EU')
}

interface RecordedCount {
  readonly interval: Interval
  readonly days: Period
  /** Undefined where the list does not aim at all attacks. */
  readonly record: number | undefined
  readonly rows: (agrees: boolean) => readonly WeighedEvidence[]
}

/** With attacks that only datasets and reports tell: all together may be the number; the record alone may be, which these contradict; more than the number contradict it. */
function againstTold({ interval, days, record, rows }: RecordedCount, told: readonly ToldAttack[], desk: Desk): Finding {
  const because = { kind: 'events-told', record, told: told.length, from: days.first, to: days.last } as const
  const isCount = (count: number) => overlaps({ low: count, high: count }, interval)
  const all = (record ?? 0) + told.length
  if (record !== undefined && isCount(all)) return finding('supported', because, [...rows(true), ...weighAttacks(told, true, desk)])
  if (record !== undefined && record > 0 && isCount(record)) return finding('conflicting', because, [...rows(true), ...weighAttacks(told, false, desk)])
  return finding(all > interval.high ? 'contradicted' : 'unsupported', because, [...rows(false), ...weighAttacks(told, false, desk)])
}
