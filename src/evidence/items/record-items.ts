import type { CheckedRef, EventRecord, EvidenceBase, RecordItem } from '../../core/index.ts'
import { nameOfDataset } from '../origins/origin-of-row.ts'

/** What datasets say of single events, to open under a verdict, by record id. */
export function recordItems(base: EvidenceBase, refs: readonly CheckedRef[]): Readonly<Record<string, RecordItem>> {
  const wanted = new Set(refs.flatMap((ref) => (ref.kind === 'record' ? [ref.record] : [])))
  return Object.fromEntries(base.eventRecords.filter(({ id }) => wanted.has(id)).map((record) => [record.id, toItem(record, base)]))
}

function toItem({ id, dataset, days, country, place, placePrecision, killed, killedLow, killedHigh, injured, body, times }: EventRecord, base: EvidenceBase): RecordItem {
  return { kind: 'record', id, dataset: nameOfDataset(dataset, base), days, country, place, placePrecision, killed, killedLow, killedHigh, injured, sourceUrl: body.sourceUrl, known: times.known }
}
