import { done, type Day, type NewReport, type Outcome, type Source } from '../../core/index.ts'
import { findReportsByDigest } from '../../store/reports.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { keepReports, type IngestedReport } from './keep-reports.ts'
import { digestOfText, readNewReport, type ReadNewReport, type SourcedReport } from './read-new-report.ts'
import { openStoredTexts } from './stored-texts.ts'
import { today } from '../view-on.ts'

/** What reads a report: here, or where it keeps nobody waiting. */
type Reader = (report: SourcedReport, day: Day) => Outcome<ReadNewReport> | Promise<Outcome<ReadNewReport>>

/** Reads a report and keeps it with its claims, both or neither; the same text twice is kept once. */
export function ingestReport(context: Context, report: NewReport, source: Source): Promise<Outcome<IngestedReport>> {
  return ingestSourced(context, { report, source })
}

/** The same for one with what is doubtful of how it came. */
export async function ingestSourced(context: Context, report: SourcedReport, read: Reader = readNewReport): Promise<Outcome<IngestedReport>> {
  const ingested = await ingestReports(context, [report], read)
  if (!ingested.ok) return ingested
  const [outcome] = ingested.value
  if (outcome === undefined) throw new Error('nothing became of a report')
  return outcome
}

/**
 * Reads reports and keeps them in one transaction, and gives what became of each, in the same order: one that is refused leaves the
 * others alone. A text that the store holds is not read again.
 */
export async function ingestReports({ store, clock, readData }: Context, given: readonly SourcedReport[], reader: Reader = readNewReport): Promise<Outcome<readonly Outcome<IngestedReport>[]>> {
  const held = await attempt(store, () => findReportsByDigest(store.db, given.map(({ report }) => digestOfText(report.text))))
  if (!held.ok) return held
  const day = today({ clock })
  const read: Parameters<typeof keepReports>[3][number][] = []
  for (const each of given) {
    const report = held.value.get(digestOfText(each.report.text))
    read.push(report === undefined ? await reader(each, day) : done({ heldAs: report }))
  }
  return attempt(store, () => store.db.transaction().execute((db) => keepReports(db, { clock, readData }, openStoredTexts(), read)))
}
