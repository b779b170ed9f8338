import type { Cause, Claim, EvidenceBase } from '../../core/index.ts'
import { listClaimIdsOfReport, listClaimIdsOfSource } from '../../store/kept-claims.ts'
import type { EvidenceKey } from '../../store/retractions.ts'
import type { Database } from '../../store/store.ts'
import type { NodeRef } from '../graph/graph-desk.ts'

/** Something that happens to evidence: which readings it touches, and what evidence is without them or with them corrected. */
export interface EvidenceChange {
  readonly cause: Cause
  readonly readings: readonly NodeRef[]
  readonly apply: (base: EvidenceBase) => EvidenceBase
}

/** Evidence without what is withdrawn or erased. */
export async function withdrawalOf(db: Database, evidence: EvidenceKey, cause: Cause): Promise<EvidenceChange> {
  const readings = await readingsUnder(db, evidence)
  const ids = new Set(readings.map(({ id }) => id))
  const { kind, id } = evidence
  return {
    cause, readings,
    apply: (base) => ({
      ...base,
      rows: kind === 'row' ? base.rows.filter((row) => row.id !== id) : base.rows,
      reports: kind === 'report' ? base.reports.filter((report) => report.id !== id) : kind === 'source' ? base.reports.filter((report) => report.source !== id) : base.reports,
      claims: base.claims.filter(({ claim }) => !ids.has(claim.id)),
    }),
  }
}

/** Evidence with one claim as it was corrected. */
export function correctionOf(corrected: Claim, cause: Cause): EvidenceChange {
  return {
    cause, readings: [{ kind: 'claim', id: corrected.id }],
    apply: (base) => ({ ...base, claims: base.claims.map((stored) => (stored.claim.id === corrected.id ? { ...stored, claim: corrected, status: 'corrected' } : stored)) }),
  }
}

async function readingsUnder(db: Database, { kind, id }: EvidenceKey): Promise<readonly NodeRef[]> {
  switch (kind) {
    case 'report': return (await listClaimIdsOfReport(db, id)).map((claim) => ({ kind: 'claim', id: claim }))
    case 'source': return (await listClaimIdsOfSource(db, id)).map((claim) => ({ kind: 'claim', id: claim }))
    case 'claim':
    case 'row':
    case 'record':
      return [{ kind, id }]
  }
}
