import { addDays, firstDayOf, isExact, lastDayOf, ownRowPrefix, reportOfClaim, standingEntries, type AsOf, type EvidenceBase, type EvidenceRow, type Outcome, type Report, type StoredClaim, type ThreatEvent } from '../core/index.ts'
import { listClaims } from './claims.ts'
import { listEntries } from './logbook.ts'
import { listDatasets } from './datasets.ts'
import { followLinks } from './event-links.ts'
import { listRecordsById } from './event-records.ts'
import { findToldEvents } from './find-told-events.ts'
import { readSnapshot } from './lock-writing.ts'
import { listRecordRows } from './record-rows.ts'
import { listReports, listReportsById, listSources } from './reports.ts'
import { attempt } from './store-problem.ts'
import type { Database, Store } from './store.ts'
import { listTextLinks } from './text-links.ts'
import { listClaimsWithHolders, listWantedClaims, type WantedClaims } from './wanted-claims.ts'

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
  const told = await findToldEvents(db, view, wanted?.events ?? [])
  const { readings, links } = await followLinks(db, [...new Set([...joinedIds(rows, stated, wanted), ...told])], view)
  const linked = await listLinkedClaims(db, view, readings, stated)
  const all = [...stated, ...linked]
  const read = wanted === undefined ? await listReports(db, view) : await listReportsById(db, view, [...new Set(all.map(({ report }) => report))])
  const reports = read.filter(({ status }) => status === 'asserted')
  const reportsById = new Map(reports.map((report) => [report.id, report]))
  const claims = all.filter(({ report }) => reportsById.has(report))
  for (const claim of claims) assertExact(claim, reportsById)
  const textLinks = await listTextLinks(db, [...reportsById.keys()], view)
  return { view, rows, sources, reports, claims, eventRecords: await listRecordsById(db, readings, view), datasets: await listDatasets(db, view), eventLinks: links, textLinks, logbook: standingEntries(await listEntries(db, view)) }
}

/** Days by which an attack may lie beside the days asked for and still be meant: a month, for what is known by its month. */
const besideDays = 31

/** What is joined with other readings: the attacks of the record on the days asked for, those that the operator brought in, and the claims about events. */
function joinedIds(rows: readonly EvidenceRow[], claims: readonly StoredClaim[], wanted: WantedClaims | undefined): readonly string[] {
  const isAsked = ({ id, day }: ThreatEvent) => wanted === undefined || id.startsWith(ownRowPrefix)
    || wanted.eventDays.some(({ first, last }) => lastDayOf(day) >= addDays(first, -besideDays) && firstDayOf(day) <= addDays(last, besideDays))
  return [...rows.flatMap((row) => (row.kind === 'threat-event' && isAsked(row) ? [row.id] : [])), ...claims.filter(({ claim }) => claim.kind === 'EVENT').map(({ claim }) => claim.id)]
}

/** Claims that links lead to and that were not asked for: without them an event would be another than when it is looked at from their side. */
async function listLinkedClaims(db: Database, view: AsOf, readings: readonly string[], stated: readonly StoredClaim[]): Promise<readonly StoredClaim[]> {
  const there = new Set(stated.map(({ claim }) => claim.id))
  const keys = readings.flatMap((id) => {
    const report = reportOfClaim(id)
    return report === undefined || there.has(id) ? [] : [{ report, id }]
  })
  return (await listClaimsWithHolders(db, view, keys)).filter(({ claim }) => !there.has(claim.id))
}

function assertExact({ report, claim }: StoredClaim, reportsById: ReadonlyMap<string, Report>): void {
  if (!isExact(claim, reportsById.get(report)?.text ?? '')) throw new Error(`claim ${claim.id} no longer quotes its report`)
}
