import { type EventReading, type EventRecord, type EvidenceBase, rowsOf, type StoredClaim, type ThreatEvent } from '../../core/index.ts'
import { countOrigins } from '../origins/count-origins.ts'
import { claimOrigins } from '../origins/origin-of-claim.ts'
import { originsOfRow } from '../origins/origin-of-row.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { groupReadings, type WaitingPair } from './group-readings.ts'
import { readingsOf } from './readings-of.ts'
import { type TollSpan, tollSpan } from './toll-span.ts'

/** What all sources in view say of one event, or of one set of events. */
export interface JoinedEvent {
  /** Id of its row of the record, else of its first record or claim. */
  readonly id: string
  /** Ids of its readings, in order. */
  readonly readings: readonly string[]
  readonly rows: readonly ThreatEvent[]
  readonly records: readonly EventRecord[]
  readonly claims: readonly JoinedClaim[]
  /** The number known last, within all that was said; never a sum over readings of the same event. */
  readonly killed: TollSpan | undefined
  readonly injured: TollSpan | undefined
  /** Who says so: sites behind rows, datasets, and publishers of reports that were not written for the demo. */
  readonly voices: readonly string[]
  /** How many of them are independent. */
  readonly origins: number
  /** Ids of the joined events that this one covers, where it is an account of several. */
  readonly covers: readonly string[]
  /** Readings that may speak of this event too; a person decides. */
  readonly waiting: readonly WaitingPair[]
}

export interface JoinedClaim {
  readonly stored: StoredClaim
  readonly origin: string
  readonly illustrative: boolean
}

/** Every event in view that the record, a dataset or a report speaks of, joined by the links in view; oldest first. */
export function joinedEvents(base: EvidenceBase, vocabulary: Vocabulary): readonly JoinedEvent[] {
  const readings = new Map(readingsOf(base, vocabulary).map((reading) => [reading.id, reading]))
  const { groups, waiting } = groupReadings([...readings.values()], base.eventLinks)
  const rows = new Map(rowsOf(base, 'threat-event').map((row) => [row.id, row]))
  const records = new Map(base.eventRecords.map((record) => [record.id, record]))
  const claims = claimsById(base, vocabulary)
  const waitingOf = Map.groupBy(waiting.flatMap((pair) => [{ id: pair.a, pair }, { id: pair.b, pair }]), ({ id }) => id)
  const idOf = new Map(groups.map((group) => [group.readings[0] ?? '', firstOf(group.readings, readings)]))
  const joined = groups.map(({ readings: ids, covers }): JoinedEvent => {
    const own = { rows: ids.flatMap((id) => rows.get(id) ?? []), records: ids.flatMap((id) => records.get(id) ?? []), claims: ids.flatMap((id) => claims.get(id) ?? []) }
    const told = ids.flatMap((id) => readings.get(id) ?? [])
    const voices = [
      ...own.rows.flatMap((row) => originsOfRow(row, base, vocabulary)), ...own.records.map(({ dataset }) => dataset), ...own.claims.flatMap(({ illustrative, origin }) => (illustrative ? [] : [origin])),
    ]
    return {
      ...own,
      id: firstOf(ids, readings),
      readings: ids,
      voices,
      killed: tollSpan(told, 'killed'),
      injured: tollSpan(told, 'injured'),
      origins: countOrigins(voices),
      covers: covers.flatMap((first) => idOf.get(first) ?? []),
      waiting: [...new Set(ids.flatMap((id) => waitingOf.get(id) ?? []).map(({ pair }) => pair))],
    }
  })
  const dayOf = (event: JoinedEvent) => readings.get(event.id)?.facts.days.first ?? ''
  return joined.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.id.localeCompare(b.id))
}

const kinds: Readonly<Record<EventReading['kind'], number>> = { row: 0, record: 1, claim: 2 }

/** What an event is called by: a row before a record before a claim, and of these what was known first. */
function firstOf(ids: readonly string[], readings: ReadonlyMap<string, EventReading>): string {
  const told = ids.flatMap((id) => readings.get(id) ?? []).toSorted((a, b) => kinds[a.kind] - kinds[b.kind] || a.known.localeCompare(b.known) || a.id.localeCompare(b.id))
  return told[0]?.id ?? ''
}

function claimsById(base: EvidenceBase, vocabulary: Vocabulary): ReadonlyMap<string, JoinedClaim> {
  const originOf = claimOrigins(base, vocabulary)
  const reports = new Map(base.reports.map((report) => [report.id, report]))
  return new Map(base.claims.flatMap((stored) => {
    const report = reports.get(stored.report)
    if (report === undefined || stored.claim.kind !== 'EVENT') return []
    return [[stored.claim.id, { stored, origin: originOf(stored.claim, report), illustrative: report.illustrative }] as const]
  }))
}
