import { isExact, type AsOf, type EventLink, type EvidenceBase, type EvidenceRow, type Outcome, type Report, type StoredClaim } from '../core/index.ts'
import { listClaims } from './claims.ts'
import { listLinksOf } from './event-links.ts'
import { listRecordsById } from './event-records.ts'
import { readSnapshot } from './lock-writing.ts'
import { listRecordRows } from './record-rows.ts'
import { listReports, listReportsById, listSources } from './reports.ts'
import { attempt } from './store-problem.ts'
import type { Database, Store } from './store.ts'
import { listTextLinks } from './text-links.ts'
import { listWantedClaims, type WantedClaims } from './wanted-claims.ts'

/**
 * Everything in view, or of claims the wanted ones, with their reports, read in one snapshot; every citation is held against its text again.
 * The record, the sources and the scales are always read whole: they are small.
 */
export function readEvidenceBase(store: Store, view: AsOf, wanted?: WantedClaims): Promise<Outcome<EvidenceBase>> {
  return attempt(store, () => readSnapshot(store, (db) => readEvidence(db, view, wanted)))
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
  const eventLinks = await listLinksOf(db, joinedIds(rows, claims, wanted), view)
  const textLinks = await listTextLinks(db, [...reportsById.keys()], view)
  return { view, rows, sources, reports, claims, eventRecords: await listRecordsById(db, linkedIds(eventLinks), view), eventLinks, textLinks }
}

/** What is joined with other readings: the attacks of the record and the claims about events, where the view asks for any. */
function joinedIds(rows: readonly EvidenceRow[], claims: readonly StoredClaim[], wanted: WantedClaims | undefined): readonly string[] {
  if (wanted?.eventDays.length === 0) return []
  return [...rows.filter(({ kind }) => kind === 'threat-event').map(({ id }) => id), ...claims.filter(({ claim }) => claim.kind === 'EVENT').map(({ claim }) => claim.id)]
}

/** Whatever these name that is no row and no claim in view is a record, or is out of view. */
function linkedIds(links: readonly EventLink[]): readonly string[] {
  return [...new Set(links.flatMap(({ a, b }) => [a, b]))]
}

function assertExact({ report, claim }: StoredClaim, reportsById: ReadonlyMap<string, Report>): void {
  if (!isExact(claim, reportsById.get(report)?.text ?? '')) throw new Error(`claim ${claim.id} no longer quotes its report`)
}
