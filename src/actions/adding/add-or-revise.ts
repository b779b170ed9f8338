import { done, maxReportIdCharacters, type Day, type Outcome } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { ingestReports } from './ingest-report.ts'
import type { IngestedReport } from './keep-reports.ts'
import { digestOfText, type SourcedReport } from './read-new-report.ts'
import { today } from '../view-on.ts'

/**
 * Reads and keeps reports that come by themselves. A text under a name that stands for another text already is what its publisher made of it
 * later: it is kept as a report of its own that says so, and the first one stays (docs/methods/watching.md).
 */
export async function addOrRevise(context: Context, reports: readonly SourcedReport[]): Promise<Outcome<readonly Outcome<IngestedReport>[]>> {
  const first = await ingestReports(context, reports)
  if (!first.ok) return first
  const taken = reports.filter((_, at) => isTaken(first.value[at]))
  if (taken.length === 0) return first
  const revised = await ingestReports(context, taken.map((each) => asRevision(each, today(context))))
  if (!revised.ok) return revised
  return done([...first.value.filter((each) => !isTaken(each)), ...revised.value])
}

function isTaken(outcome: Outcome<IngestedReport> | undefined): boolean {
  return outcome?.ok === false && outcome.problem.kind === 'report-id-taken'
}

/** Named by its text, so that the same revision is kept once; known from the day it was seen, whenever the first text was published. */
function asRevision({ report, source }: SourcedReport, known: Day): SourcedReport {
  const ending = `~${digestOfText(report.text).slice(0, 8)}`
  return { report: { ...report, id: `${report.id.slice(0, maxReportIdCharacters - ending.length)}${ending}`, known, note: `A later text of ${report.id}` }, source }
}
