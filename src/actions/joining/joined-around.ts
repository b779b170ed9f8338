import type { AsOf, EventLink, EvidenceBase } from '../../core/index.ts'
import { listKeptClaims, listKeptRows } from '../../store/dependencies.ts'
import { listLinksOf } from '../../store/event-links.ts'
import { listRecordsById } from '../../store/event-records.ts'
import { listReportsById } from '../../store/reports.ts'
import { listRetractions } from '../../store/retractions.ts'
import type { Database } from '../../store/store.ts'

/** Readings in view that links lead to, from these on, with those links. */
export async function readJoinedAround(db: Database, seeds: readonly string[], view: AsOf): Promise<EvidenceBase> {
  const links = new Map<string, EventLink>()
  const seen = new Set(seeds)
  for (let front = seeds; front.length > 0; ) {
    const found = await listLinksOf(db, front, view)
    for (const link of found) links.set(`${link.a}\n${link.b}`, link)
    front = [...new Set(found.filter(({ relation }) => relation !== 'apart').flatMap(({ a, b }) => [a, b]))].filter((id) => !seen.has(id))
    for (const id of front) seen.add(id)
  }
  const ids = [...seen]
  const claims = await listKeptClaims(db, view, ids)
  const reports = (await listReportsById(db, view, [...new Set(claims.map(({ report }) => report))])).filter(({ status }) => status === 'asserted')
  const withdrawn = new Set([...(await listRetractions(db, 'claim', ids, view)).keys(), ...(await listRetractions(db, 'row', ids, view)).keys()])
  const rows = (await listKeptRows(db, view, ids)).filter(({ id }) => !withdrawn.has(id))
  return {
    view, sources: [], textLinks: [], reports, rows, eventLinks: [...links.values()], eventRecords: await listRecordsById(db, ids, view),
    claims: claims.filter(({ claim }) => !withdrawn.has(claim.id)),
  }
}
