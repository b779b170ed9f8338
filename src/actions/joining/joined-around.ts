import { reportOfClaim, type AsOf, type EvidenceBase } from '../../core/index.ts'
import { listKeptClaims } from '../../store/kept-claims.ts'
import { listKeptRecords } from '../../store/kept-records.ts'
import { listKeptRows } from '../../store/kept-rows.ts'
import { followLinks, type FollowedLinks } from '../../store/event-links.ts'
import { listRecordsById } from '../../store/event-records.ts'
import { listReportsById } from '../../store/reports.ts'
import { listRetractions } from '../../store/retractions.ts'
import type { Database } from '../../store/store.ts'
import { listTextLinks } from '../../store/text-links.ts'
import { listClaimsWithHolders } from '../../store/wanted-claims.ts'

/** Readings in view that stand and to which links lead, from these on, with those links. */
export async function readJoinedAround(db: Database, seeds: readonly string[], view: AsOf): Promise<EvidenceBase> {
  return readStanding(db, await followLinks(db, seeds, view), view)
}

/** Those of the readings that stand. */
export async function readStanding(db: Database, { readings, links }: FollowedLinks, view: AsOf): Promise<EvidenceBase> {
  const claims = await listClaimsWithHolders(db, view, readings.flatMap((id) => {
    const report = reportOfClaim(id)
    return report === undefined ? [] : [{ report, id }]
  }))
  const reports = (await listReportsById(db, view, [...new Set(claims.map(({ report }) => report))])).filter(({ status }) => status === 'asserted')
  const isStanding = new Set(reports.map(({ id }) => id))
  const withdrawn = await listRetractions(db, 'row', readings, view)
  return {
    view, sources: [], datasets: [], logbook: [], reports, eventLinks: links,
    rows: (await listKeptRows(db, view, readings)).filter(({ id }) => !withdrawn.has(id)),
    claims: claims.filter(({ report }) => isStanding.has(report)),
    eventRecords: await listRecordsById(db, readings, view),
    textLinks: await listTextLinks(db, [...isStanding], view),
  }
}

/** All of the readings, also those that were withdrawn: what was told, not what holds. */
export async function readTold(db: Database, { readings, links }: FollowedLinks, view: AsOf): Promise<EvidenceBase> {
  const claims = (await listKeptClaims(db, view, readings)).filter(({ status }) => status !== 'erased')
  return {
    view, sources: [], datasets: [], textLinks: [], logbook: [], claims, eventLinks: links,
    reports: await listReportsById(db, view, [...new Set(claims.map(({ report }) => report))]),
    rows: await listKeptRows(db, view, readings),
    eventRecords: await listKeptRecords(db, view, readings),
  }
}
