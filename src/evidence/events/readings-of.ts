import { type EventReading, type EvidenceBase, rowsOf } from '../../core/index.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { readingOfClaim } from './reading-of-claim.ts'
import { readingOfRecord } from './reading-of-record.ts'
import { readingOfRow } from './reading-of-row.ts'

/** All that the evidence says of single attacks and plots, one reading for each row, record and claim. Places are looked up where a link makes them matter. */
export function readingsOf(base: EvidenceBase, vocabulary: Vocabulary): readonly EventReading[] {
  const linked = new Set(base.eventLinks.flatMap(({ a, b }) => [a, b]))
  const reports = new Map(base.reports.map((report) => [report.id, report]))
  const unlinked: Vocabulary = { ...vocabulary, towns: '' }
  const namesFor = (id: string) => (linked.has(id) ? vocabulary : unlinked)
  return [
    ...rowsOf(base, 'threat-event').flatMap((row) => readingOfRow(row, namesFor(row.id).towns) ?? []),
    ...base.eventRecords.flatMap((record) => readingOfRecord(record, namesFor(record.id).towns) ?? []),
    ...base.claims.flatMap((stored) => {
      const report = reports.get(stored.report)
      return report === undefined ? [] : (readingOfClaim(stored, report, namesFor(stored.claim.id)) ?? [])
    }),
  ]
}
