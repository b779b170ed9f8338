import { type EventReading, type EvidenceBase, rowsOf } from '../../core/index.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { readingOfClaim } from './reading-of-claim.ts'
import { readingOfRecord } from './reading-of-record.ts'
import { readingOfRow } from './reading-of-row.ts'

/** All that the evidence says of single attacks and plots, one reading for each row, record and claim. */
export function readingsOf(base: EvidenceBase, vocabulary: Vocabulary): readonly EventReading[] {
  const reports = new Map(base.reports.map((report) => [report.id, report]))
  return [
    ...rowsOf(base, 'threat-event').flatMap((row) => readingOfRow(row, vocabulary.towns) ?? []),
    ...base.eventRecords.flatMap((record) => readingOfRecord(record, vocabulary.towns) ?? []),
    ...base.claims.flatMap((stored) => {
      const report = reports.get(stored.report)
      return report === undefined ? [] : (readingOfClaim(stored, report, vocabulary) ?? [])
    }),
  ]
}
