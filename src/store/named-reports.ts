import type { AsOf, Outcome, Report, Source, StoredClaim } from '../core/index.ts'
import { type ClaimKey, listClaimsById } from './claims.ts'
import { listReportsById, listSources } from './reports.ts'
import { attempt } from './store-problem.ts'
import type { Store } from './store.ts'

export interface NamedReports {
  readonly reports: readonly Report[]
  readonly claims: readonly StoredClaim[]
  readonly sources: readonly Source[]
}

/** Some claims and reports, withdrawn ones too, as they were known on a day. */
export function readNamedReports(store: Store, view: AsOf, reports: readonly string[], claims: readonly ClaimKey[]): Promise<Outcome<NamedReports>> {
  return attempt(store, async () => ({
    reports: await listReportsById(store.db, view, [...new Set([...reports, ...claims.map(({ report }) => report)])]),
    claims: await listClaimsById(store.db, view, claims),
    sources: await listSources(store.db, view),
  }))
}
