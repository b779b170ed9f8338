import { done, type Outcome } from '../core/index.ts'
import { enqueue, type Queue } from '../store/queue.ts'
import { findReportsByDigest } from '../store/reports.ts'
import { attempt } from '../store/store-problem.ts'
import type { Context } from './context.ts'
import { digestOfText, type SourcedReport } from './read-new-report.ts'

/** A report with the file or the address that it came from, for messages. */
export interface NamedReport extends SourcedReport {
  readonly name: string
}

/** Puts reports in the queue, those left out that the store holds already; gives how many were put. */
export async function enqueueReports({ store }: Pick<Context, 'store'>, queue: Queue, batch: string, reports: readonly NamedReport[]): Promise<Outcome<number>> {
  const named = reports.map((each) => ({ ...each, batch, digest: digestOfText(each.report.text), brokenOff: 0 }))
  const held = await attempt(store, () => findReportsByDigest(store.db, named.map(({ digest }) => digest)))
  if (!held.ok) return held
  const fresh = named.filter(({ digest }) => !held.value.has(digest))
  const put = await attempt(store, () => enqueue(queue, fresh, store.db))
  return put.ok ? done(fresh.length) : put
}
