import type { Outcome } from '../../core/index.ts'
import { listErasures } from '../../store/erasure.ts'
import { enqueue, noteRefused, type Queue, type RefusedReport } from '../../store/queue.ts'
import { findReportsByDigest } from '../../store/reports.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { digestOfText, type SourcedReport } from '../adding/read-new-report.ts'

/** A report with the file or the address that it came from, for messages. */
export interface NamedReport extends SourcedReport {
  readonly name: string
}

/** Puts reports in the queue, those left out that the store holds already; gives how many were put. A text that was erased is refused. */
export async function enqueueReports({ store }: Pick<Context, 'store'>, queue: Queue, batch: string, reports: readonly NamedReport[]): Promise<Outcome<number>> {
  const named = reports.map((each) => ({ ...each, batch, digest: digestOfText(each.report.text), brokenOff: 0 }))
  return attempt(store, async () => {
    const held = await findReportsByDigest(store.db, named.map(({ digest }) => digest))
    const erasures = await listErasures(store.db, [...held.values()])
    const erased = named.flatMap(({ name, digest, report: { id: report } }): RefusedReport[] => {
      const erasure = erasures.get(held.get(digest) ?? '')
      return erasure === undefined ? [] : [{ name, batch, report, digest, problem: { kind: 'report-erased', report: erasure.report, known: erasure.known } }]
    })
    await noteRefused(queue, erased, store.db)
    const fresh = named.filter(({ digest }) => !held.has(digest))
    await enqueue(queue, fresh, store.db)
    return fresh.length
  })
}
