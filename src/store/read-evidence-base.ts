import { isExact, type AsOf, type EvidenceBase, type Outcome, type Report, type StoredClaim } from '../core/index.ts'
import { listClaims } from './claims.ts'
import { listRecordRows } from './record-rows.ts'
import { listReports, listSources } from './reports.ts'
import { attempt } from './store-problem.ts'
import type { Store } from './store.ts'
import { listTextLinks } from './text-links.ts'

/** Everything in view, read in one snapshot; every citation is held against its text again. */
export function readEvidenceBase(store: Store, view: AsOf): Promise<Outcome<EvidenceBase>> {
  return attempt(store, () =>
    store.db.transaction().setIsolationLevel('repeatable read').execute(async (db) => {
      const rows = await listRecordRows(db, view)
      const sources = await listSources(db, view)
      const reports = (await listReports(db, view)).filter(({ status }) => status === 'asserted')
      const reportsById = new Map(reports.map((report) => [report.id, report]))
      const claims = (await listClaims(db, view)).filter(({ report }) => reportsById.has(report))
      for (const stored of claims) assertExact(stored, reportsById)
      const textLinks = await listTextLinks(db, [...reportsById.keys()], view)
      return { view, rows, sources, reports, claims, textLinks }
    }),
  )
}

function assertExact({ report, claim }: StoredClaim, reportsById: ReadonlyMap<string, Report>): void {
  if (!isExact(claim, reportsById.get(report)?.text ?? '')) throw new Error(`claim ${claim.id} no longer quotes its report`)
}
