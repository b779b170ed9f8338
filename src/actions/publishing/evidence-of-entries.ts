import { reportOfClaim, type AsOf, type Report } from '../../core/index.ts'
import { listReportsById } from '../../store/reports.ts'
import { listRetractions, listWithdrawnDatasets, listWithdrawnSources } from '../../store/retractions.ts'
import type { Database } from '../../store/store.ts'
import type { LeaningText } from './preflight.ts'

/** What entries lean on: the reports behind it, and which of it was withdrawn by itself or with its report, source or dataset. */
export interface EvidenceOfEntries {
  readonly reports: readonly Report[]
  readonly withdrawn: ReadonlySet<string>
}

export async function evidenceOfEntries(db: Database, view: AsOf, entries: readonly LeaningText[]): Promise<EvidenceOfEntries> {
  const ids = [...new Set(entries.flatMap(({ evidence }) => evidence))]
  const reports = await listReportsById(db, view, [...new Set(ids.map((id) => reportOfClaim(id) ?? id))])
  const gone = [...(await listRetractions(db, 'row', ids, view)).keys(), ...(await listRetractions(db, 'record', ids, view)).keys(), ...(await listRetractions(db, 'claim', ids, view)).keys()]
  const sources = new Set(await listWithdrawnSources(db, view))
  const datasets = await listWithdrawnDatasets(db, view)
  const fallen = new Set(reports.filter(({ status, source }) => status !== 'asserted' || sources.has(source)).map(({ id }) => id))
  return { reports, withdrawn: new Set([...gone, ...ids.filter((id) => fallen.has(reportOfClaim(id) ?? id) || datasets.some((dataset) => id.startsWith(`${dataset}:`)))]) }
}
