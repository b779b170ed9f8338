import { type AttackStatus, type Claim, type Country, type Day, type EventRecord, type EvidenceBase, firstDayOf, lastDayOf, type Period, type Report, type ThreatEvent } from '../../core/index.ts'
import { claimedDays } from '../events/claimed-days.ts'
import { namedPlace } from '../events/event-search.ts'
import type { JoinedClaim } from '../events/joined-events.ts'
import { statusesOf } from '../events/match-event.ts'
import type { Located } from '../events/place.ts'
import { originOfDataset } from '../origins/origin-of-row.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { foundIn } from './weigh-row.ts'
import type { CheckInput } from './desk.ts'
import type { Found } from './own-text.ts'
import { exactly, type ToldToll, type TollColumn, victimsInReport } from './victims-told.ts'

/** What one row, record or report says of one attack or plot. */
export interface Telling {
  /** A row that was seen on two sites is found twice. */
  readonly found: readonly Found[]
  readonly days: Period
  readonly at: Located
  /** The towns that its place names, by one name each. */
  readonly towns: readonly string[]
  readonly outcomes: readonly AttackStatus[]
  /** Whether it is an attack as the record counts them, and no fight of a war. */
  readonly isAttack: boolean
  /** Numbers that may be meant; none where it gives none. */
  readonly tolls: Readonly<Record<TollColumn, readonly ToldToll[]>>
  /** Whether the killed hold, or may hold, those who carried it out. */
  readonly mayHoldPerpetrators: boolean
  /** The day from which its numbers are known; undefined for a row of the record, which is written with hindsight. */
  readonly known: Day | undefined
}

export function tellingOfRow(row: ThreatEvent, tolls: Telling['tolls'], input: CheckInput): Telling {
  return {
    found: foundIn(row, input), days: { first: firstDayOf(row.day), last: lastDayOf(row.day) }, at: row, towns: [], outcomes: [row.status], isAttack: true, tolls,
    mayHoldPerpetrators: false, known: undefined,
  }
}

/** A record that stands for a whole country names no town, whatever its place says. */
export function tellingOfRecord(record: EventRecord, { base, vocabulary }: CheckInput): Telling | undefined {
  const { id, dataset, days, country, outcome, killed, killedLow, killedHigh, injured, includesPerpetrators, placePrecision, times, body } = record
  if (days === undefined) return undefined
  const place = placePrecision === 'country' ? '' : (record.place ?? '')
  const point = placePrecision === 'country' ? {} : { latitude: record.latitude, longitude: record.longitude }
  const bounds = [killed, killedLow, killedHigh].filter((each) => each !== undefined)
  return {
    found: [{ ref: { kind: 'record', record: id }, origin: originOfDataset(dataset, base), url: body.sourceUrl, illustrative: false }],
    days, at: { country, place, latitude: undefined, longitude: undefined, ...point }, towns: townsOf([place], country, vocabulary), outcomes: outcome === 'unknown' ? ['completed', 'failed'] : [outcome], isAttack: record.class === 'attack',
    tolls: { killed: bounds.length === 0 ? [] : [between(bounds)], injured: injured === undefined ? [] : [exactly(injured)], people: [] },
    mayHoldPerpetrators: includesPerpetrators !== false, known: times.known,
  }
}

/** What a dataset gives as lowest and highest it allows itself. */
function between(bounds: readonly number[]): ToldToll {
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)]
  return { interval: { low, high }, written: low === high ? String(low) : `${low}-${high}` }
}

/** What claims of kept reports tell, each read beside all that its report says; undefined for one that names no days or whose report is not kept. */
export function claimTeller({ reports, claims }: Pick<EvidenceBase, 'reports' | 'claims'>, vocabulary: Vocabulary): (claim: JoinedClaim) => Telling | undefined {
  const reportsById = new Map(reports.map((report) => [report.id, report]))
  const claimsByReport = Map.groupBy(claims, ({ report }) => report)
  return (claim) => {
    const report = reportsById.get(claim.stored.report)
    return report && tellingOfClaim(claim, report, (claimsByReport.get(report.id) ?? []).map((stored) => stored.claim), vocabulary)
  }
}

/** The claim of a report; `beside` is all that the report says. */
function tellingOfClaim({ stored: { claim, known }, origin, illustrative }: JoinedClaim, report: Report, beside: readonly Claim[], vocabulary: Vocabulary): Telling | undefined {
  const days = claim.kind === 'EVENT' ? claimedDays(claim.fields.date, lastDayOf(report.published)) : undefined
  if (claim.kind !== 'EVENT' || days === undefined) return undefined
  const named = [claim.fields.place ?? []].flat()
  const { country = report.country, sites: [site] } = namedPlace(named, report.country, vocabulary)
  const tolls = (column: TollColumn) => [victimsInReport(claim, column, report.text, beside, vocabulary)].filter((told) => told !== undefined)
  const citation = { report: report.id, start: claim.start, end: claim.end, quote: claim.quote }
  return {
    found: [{ ref: { kind: 'passage', claim: claim.id, citation }, origin, url: report.url, illustrative }],
    days, at: { country, place: named.join('; '), latitude: site?.latitude, longitude: site?.longitude }, towns: townsOf(named, country, vocabulary),
    outcomes: statusesOf(claim, vocabulary), isAttack: true,
    tolls: { killed: tolls('killed'), injured: tolls('injured'), people: tolls('people') }, mayHoldPerpetrators: false, known,
  }
}

/** The towns of a place, whatever the language of their names. */
export function townsOf(named: readonly string[], country: Country | undefined, vocabulary: Vocabulary): readonly string[] {
  return namedPlace(named, country, vocabulary).sites.flatMap(({ town }) => town ?? [])
}
