import { refused, type Day, type Outcome } from '../../core/index.ts'
import { readNewReport, type ReadNewReport, type SourcedReport } from '../adding/read-new-report.ts'
import { openReadingThread } from '../queueing/read-in-thread.ts'

/** Up to here a text is read while everybody else waits, for less than a third of a second. */
const shortText = 20_000

/** Longest that the reading of one report is waited for; the longest text that is taken has a quarter of it. */
const longestReadMs = 60_000

/** Reads a report where many people work: a long text in a thread of its own, which is broken off where it takes all time or memory. */
export async function readApart(report: SourcedReport, day: Day): Promise<Outcome<ReadNewReport>> {
  if (report.report.text.length <= shortText) return readNewReport(report, day)
  await using thread = await openReadingThread()
  const [result] = await thread.read([report], day, longestReadMs, new AbortController().signal)
  if (result === undefined || result === 'stopped') throw new Error('a reading that nobody stopped ends')
  return typeof result === 'string' ? refused({ kind: 'reading-broken-off', reason: result, times: 1 }) : result
}
