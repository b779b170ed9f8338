import { done, refused, type AsOf, type Outcome, type Report, type Source, type StoredClaim } from '../../core/index.ts'
import { maskPersons } from '../../reading/index.ts'
import { listClaimsOfReports } from '../../store/claims.ts'
import { listReportsById, listSourcesById } from '../../store/reports.ts'
import { attempt } from '../../store/store-problem.ts'
import { listTextLinks } from '../../store/text-links.ts'
import type { Context } from '../context.ts'

/** A report as it may be quoted from: with who published it, what was read in it, and which reports share passages with it. */
export interface OpenedReport {
  readonly report: Omit<Report, 'text'>
  readonly source: Source | undefined
  /** The text with the names of persons hidden; places are those of the text itself. */
  readonly masked: string
  readonly claims: readonly StoredClaim[]
  /** Reports that share passages with it, and with those: who copies from each other is one origin. */
  readonly sharing: readonly string[]
}

/** Opens a report in view; one that is not, or above the clearance, is unknown. */
export async function openReport({ store }: Pick<Context, 'store'>, id: string, view: AsOf): Promise<Outcome<OpenedReport>> {
  const read = await attempt(store, async () => {
    const [found] = await listReportsById(store.db, view, [id])
    if (found === undefined) return undefined
    const [source] = await listSourcesById(store.db, view, [found.source])
    const links = await listTextLinks(store.db, [id], view)
    return { found, source, claims: await listClaimsOfReports(store.db, view, [id]), sharing: [...new Set(links.flatMap(({ report, other }) => [report.id, other.id]))].filter((each) => each !== id) }
  })
  if (!read.ok) return read
  if (read.value === undefined) return refused({ kind: 'report-unknown', report: id })
  const { found: { text, ...report }, ...rest } = read.value
  // The whole text is looked through: a surname is known by the full name before it.
  return done({ ...rest, report, masked: maskPersons(`${report.title}\n\n${text}`).slice(report.title.length + 2) })
}
