import { rowsOf, type EventReading, type EvidenceBase, type ThreatEvent } from '../../core/index.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { readingOfClaim } from './reading-of-claim.ts'
import { readingOfRecord } from './reading-of-record.ts'
import { readingOfRow } from './reading-of-row.ts'

/** A reading with its place looked up, as its source writes it and as closely as it is known. */
export interface LocatedReading {
  readonly reading: EventReading
  /** In the source's words; undefined where it names none. */
  readonly place: string | undefined
  readonly precision: 'point' | 'country' | 'unknown'
  /** Where it is drawn as a point. */
  readonly points: readonly { readonly latitude: number; readonly longitude: number }[]
}

/** Looks up where readings lie, by their ids; those that the base does not hold, or that tell of no single event, have no place. */
export function locateReadings(base: EvidenceBase, vocabulary: Vocabulary): (id: string) => LocatedReading | undefined {
  const rows = new Map(rowsOf(base, 'threat-event').map((row) => [row.id, row]))
  const records = new Map(base.eventRecords.map((record) => [record.id, record]))
  const claims = new Map(base.claims.map((stored) => [stored.claim.id, stored]))
  const reports = new Map(base.reports.map((report) => [report.id, report]))
  return (id) => {
    const [row, record, stored] = [rows.get(id), records.get(id), claims.get(id)]
    if (row !== undefined) return located(readingOfRow(row, vocabulary.towns), row.place, pointOfRow(row))
    if (record !== undefined) return located(readingOfRecord(record, vocabulary.towns), record.place, [])
    const report = stored && reports.get(stored.report)
    if (report === undefined || stored?.claim.kind !== 'EVENT') return undefined
    const place = [stored.claim.fields.place ?? []].flat().join('; ')
    return located(readingOfClaim(stored, report, vocabulary), place === '' ? undefined : place, [])
  }
}

/** The record gives the point of the town itself. */
function pointOfRow({ latitude, longitude }: ThreatEvent): LocatedReading['points'] {
  return latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }]
}

function located(reading: EventReading | undefined, place: string | undefined, given: LocatedReading['points']): LocatedReading | undefined {
  if (reading === undefined) return undefined
  const found = reading.facts.sites.flatMap(({ latitude, longitude }) => (latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }]))
  const points = given.length > 0 ? given : found
  return { reading, place, points, precision: points.length > 0 ? 'point' : reading.facts.country === undefined ? 'unknown' : 'country' }
}
