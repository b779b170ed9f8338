import type { AsOf, FoundPassage, FoundReport, Report } from '../../core/index.ts'
import { maskPersons } from '../../reading/index.ts'
import { passagesWith, type Passage } from '../../search/passages.ts'
import type { Alternative } from '../../search/place-names.ts'
import { listClaimsOfReports } from '../../store/claims.ts'
import { listReportsById, listSources } from '../../store/reports.ts'
import type { Database } from '../../store/store.ts'

/** Reports by their ids, in that order, with the passages in which the terms stand. */
export async function foundReports(db: Database, view: AsOf, ids: readonly string[], groups: readonly (readonly Alternative[])[]): Promise<readonly FoundReport[]> {
  const reports = await listReportsById(db, view, ids)
  const claimsByReport = Map.groupBy(await listClaimsOfReports(db, view, ids), ({ report }) => report)
  const names = new Map((await listSources(db, view)).map(({ id, name }) => [id, name]))
  return reports.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).map((report) => {
    const claims = (claimsByReport.get(report.id) ?? []).map(({ claim }) => claim)
    const { id, title, source, published, known, status, url } = report
    return { report: id, title, sourceName: names.get(source) ?? source, published, known, status, url, passages: shown(passagesWith(report.text, claims, groups), report) }
  })
}

/** Passages as others may read them: the whole text is looked through for names, because a surname is known by the full name before it. */
function shown(passages: readonly Passage[], { title, text }: Report): readonly FoundPassage[] {
  const masked = passages.length === 0 ? '' : maskPersons(`${title}\n\n${text}`).slice(title.length + 2)
  return passages.map(({ start, end, claim }) => ({ start, end, quote: masked.slice(start, end), claim: claim && { id: claim.id, kind: claim.kind } }))
}
