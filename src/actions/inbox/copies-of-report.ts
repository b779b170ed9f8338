import type { AsOf, Day } from '../../core/index.ts'
import { listReportNames } from '../../store/reports.ts'
import type { Database } from '../../store/store.ts'
import { listTextLinks } from '../../store/text-links.ts'

/** Another report with the same words. */
export interface CopiedReport {
  readonly report: string
  readonly title: string
  readonly source: string
  readonly published: string
  readonly known: Day
  /** `copies` it, is `copied` by it, or goes back to the same text as it by way of others. */
  readonly relation: 'copies' | 'copied' | 'same-origin'
  /** Share of the shorter text that stands in the longer one; undefined where there are others in between. */
  readonly share: number | undefined
}

/** Reports that share words with a report, the one that was printed first at the head: where all of them come from, as far as Peil knows. */
export async function copiesOfReport(db: Database, view: AsOf, id: string): Promise<readonly CopiedReport[]> {
  const links = await listTextLinks(db, [id], view)
  const others = [...new Set(links.flatMap(({ report, other }) => [report.id, other.id]))].filter((each) => each !== id)
  const names = await listReportNames(db, view, others)
  return names.map((named) => {
    const copies = links.find((link) => link.report.id === named.report && link.other.id === id)
    const copied = links.find((link) => link.report.id === id && link.other.id === named.report)
    const relation = copies !== undefined ? 'copies' : copied !== undefined ? 'copied' : 'same-origin'
    return { ...named, relation, share: (copies ?? copied)?.containment } as const
  })
}
