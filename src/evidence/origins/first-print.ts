import { lastDayOf, type Report } from '../../core/index.ts'
import { isSameText, shinglesOf } from './text-reuse.ts'

/** For each report the report it copies: the earliest one with the same text, itself where it is the first. */
export function firstPrints(reports: readonly Report[]): ReadonlyMap<string, Report> {
  const inOrder = reports.toSorted(byTime)
  const roots: { readonly report: Report; readonly shingles: ReadonlySet<string> }[] = []
  const firstByReport = new Map<string, Report>()
  for (const report of inOrder) {
    const shingles = shinglesOf(report.text)
    const root = roots.find((each) => isSameText(each.shingles, shingles))
    if (root === undefined) roots.push({ report, shingles })
    firstByReport.set(report.id, root?.report ?? report)
  }
  return firstByReport
}

/** Earliest published first; a text known by its month comes after the days of that month. */
function byTime(a: Report, b: Report): number {
  return lastDayOf(a.published).localeCompare(lastDayOf(b.published)) || a.known.localeCompare(b.known) || a.id.localeCompare(b.id)
}
