import type { Cause, Claim, EvidenceBase } from '../../core/index.ts'
import { sourceFinder } from '../../evidence/origins/sources-of-row.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { everything } from '../../store/as-of.ts'
import { listJoinedRecords } from '../../store/joined-records.ts'
import { listClaimIdsOfReport, listClaimIdsOfSource } from '../../store/kept-claims.ts'
import { listRecordRows } from '../../store/record-rows.ts'
import { listSourcesById } from '../../store/reports.ts'
import { type EvidenceKey } from '../../store/retractions.ts'
import type { Database } from '../../store/store.ts'
import type { NodeRef } from '../graph/graph-desk.ts'
import { nothingLeftOut, type LeftOut } from '../picture/datasets-section.ts'

/** Something that happens to evidence: which readings it touches, and what evidence is without them or with them corrected. */
export interface EvidenceChange {
  readonly cause: Cause
  /** Of a dataset only the records that are joined to something else: all of it may be millions. */
  readonly readings: readonly NodeRef[]
  readonly isGone: (reading: string) => boolean
  readonly apply: (base: EvidenceBase) => EvidenceBase
  /** What datasets are counted without. */
  readonly leftOut: LeftOut
  /** The moment of recording just before it, where it has been written already. */
  readonly justBefore?: string
}

/** Evidence without what is withdrawn or erased. */
export async function withdrawalOf(db: Database, vocabulary: Vocabulary, evidence: EvidenceKey, cause: Cause): Promise<EvidenceChange> {
  const readings = await readingsUnder(db, vocabulary, evidence)
  const ids = new Set(readings.map((reading) => reading.id))
  const { kind, id } = evidence
  const isGone = kind === 'dataset' ? (reading: string) => reading.startsWith(`${id}:`) : (reading: string) => ids.has(reading)
  return {
    cause, readings, isGone,
    apply: (base) => ({
      ...base,
      rows: base.rows.filter((row) => !ids.has(row.id)),
      reports: kind === 'report' ? base.reports.filter((report) => report.id !== id) : kind === 'source' ? base.reports.filter((report) => report.source !== id) : base.reports,
      claims: base.claims.filter(({ claim }) => !ids.has(claim.id)),
      eventRecords: base.eventRecords.filter((record) => !isGone(record.id)),
    }),
    leftOut: { records: kind === 'record' ? [id] : [], datasets: kind === 'dataset' ? [id] : [] },
  }
}

/** Evidence with one claim as it was corrected. */
export function correctionOf(corrected: Claim, cause: Cause): EvidenceChange {
  return {
    cause, readings: [{ kind: 'claim', id: corrected.id }], isGone: () => false, leftOut: nothingLeftOut,
    apply: (base) => ({ ...base, claims: base.claims.map((stored) => (stored.claim.id === corrected.id ? { ...stored, claim: corrected, status: 'corrected' } : stored)) }),
  }
}

async function readingsUnder(db: Database, vocabulary: Vocabulary, { kind, id }: EvidenceKey): Promise<readonly NodeRef[]> {
  switch (kind) {
    case 'report': return refs('claim', await listClaimIdsOfReport(db, id))
    case 'source': return [...refs('claim', await listClaimIdsOfSource(db, id)), ...refs('row', await listRowsAloneOn(db, vocabulary, id))]
    case 'dataset': return [{ kind, id }, ...refs('record', await listJoinedRecords(db, everything, id))]
    case 'claim':
    case 'row':
    case 'record':
      return [{ kind, id }]
  }
}

function refs(kind: NodeRef['kind'], ids: readonly string[]): readonly NodeRef[] {
  return ids.map((id) => ({ kind, id }))
}

/** Rows of the record that name this source and no other; they stand until a person withdraws them (docs/methods/withdrawing.md). */
async function listRowsAloneOn(db: Database, vocabulary: Vocabulary, source: string): Promise<readonly string[]> {
  const rows = await listRecordRows(db, everything)
  const find = sourceFinder(await listSourcesById(db, everything, [source]), vocabulary)
  return rows.filter((row) => find(row, { rows }).alone.includes(source)).map(({ id }) => id)
}
