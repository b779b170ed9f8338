import { isExact, type AsOf, type EvidenceBase, type Outcome, type Report, type StoredClaim } from '../core/index.ts'
import { listClaims } from './claims.ts'
import { listRecordRows } from './record-rows.ts'
import { listReports, listReportsById, listSources } from './reports.ts'
import { attempt } from './store-problem.ts'
import type { Database, Store } from './store.ts'
import { listWantedClaims, type WantedClaims } from './wanted-claims.ts'

/**
 * Everything in view, or of claims the wanted ones, with their reports, read in one snapshot; every citation is held against its text again.
 * The record, the sources and the scales are always read whole: they are small.
 */
export function readEvidenceBase(store: Store, view: AsOf, wanted?: WantedClaims): Promise<Outcome<EvidenceBase>> {
  return attempt(store, () => store.db.transaction().setIsolationLevel('repeatable read').execute((db) => readEvidence(db, view, wanted)))
}

/** The same in the transaction of the caller. */
export async function readEvidence(db: Database, view: AsOf, wanted?: WantedClaims): Promise<EvidenceBase> {
  const rows = await listRecordRows(db, view)
  const sources = await listSources(db, view)
  const stated = wanted === undefined ? await listClaims(db, view) : await listWantedClaims(db, view, wanted)
  const read = wanted === undefined ? await listReports(db, view) : await listReportsById(db, view, [...new Set(stated.map(({ report }) => report))])
  const reports = read.filter(({ status }) => status === 'asserted')
  const reportsById = new Map(reports.map((report) => [report.id, report]))
  const claims = stated.filter(({ report }) => reportsById.has(report))
  for (const claim of claims) assertExact(claim, reportsById)
  return { view, rows, sources, reports, claims }
}

function assertExact({ report, claim }: StoredClaim, reportsById: ReadonlyMap<string, Report>): void {
  if (!isExact(claim, reportsById.get(report)?.text ?? '')) throw new Error(`claim ${claim.id} no longer quotes its report`)
}
