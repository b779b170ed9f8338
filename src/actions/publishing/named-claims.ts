import { reportOfClaim, type EvidenceBase } from '../../core/index.ts'
import { listReportsById } from '../../store/reports.ts'
import type { Database } from '../../store/store.ts'
import { listTextLinks } from '../../store/text-links.ts'
import { listClaimsWithHolders } from '../../store/wanted-claims.ts'
import type { LeaningText } from './preflight.ts'

/** The evidence with those claims alone that entries of the logbook name, and their reports: a picture is read with others. */
export async function withNamedClaims(db: Database, base: EvidenceBase, entries: readonly LeaningText[]): Promise<EvidenceBase> {
  const keys = [...new Set(entries.flatMap(({ evidence }) => evidence))].flatMap((id) => {
    const report = reportOfClaim(id)
    return report === undefined ? [] : [{ report, id }]
  })
  const named = await listClaimsWithHolders(db, base.view, keys)
  const reports = (await listReportsById(db, base.view, [...new Set(named.map(({ report }) => report))])).filter(({ status }) => status === 'asserted')
  const open = new Set(reports.map(({ id }) => id))
  return { ...base, claims: named.filter(({ report }) => open.has(report)), reports, textLinks: await listTextLinks(db, [...open], base.view) }
}
