import { done, refused, type Day, type Outcome } from '../core/index.ts'
import { lockWriting } from '../store/lock-writing.ts'
import { addRetraction, findReport, isRetracted } from '../store/reports.ts'
import { attempt } from '../store/store-problem.ts'
import type { Context } from './context.ts'

export interface Retraction {
  readonly report: string
  readonly reason: string
  /** The day on which the withdrawal became public. */
  readonly known: Day
}

export interface RetractedReport {
  readonly report: string
  readonly known: Day
  /** False where the report was withdrawn before; then the first withdrawal stands, whatever day and reason this one gave. */
  readonly changed: boolean
}

/** Withdraws a report from the day its withdrawal was known; views of earlier days keep it. Withdrawing twice is once. */
export async function retractReport({ store, clock }: Context, { report, reason, known }: Retraction): Promise<Outcome<RetractedReport>> {
  const kept = await attempt(store, () =>
    store.db.transaction().execute(async (db): Promise<Outcome<RetractedReport>> => {
      await lockWriting(db)
      const found = await findReport(db, report)
      if (found === undefined) return refused({ kind: 'report-unknown', report })
      if (known < found.known) return refused({ kind: 'retraction-predates-report', report, known: found.known })
      if (await isRetracted(db, report)) return done({ report, known, changed: false })
      await addRetraction(db, { report, reason, known }, clock())
      return done({ report, known, changed: true })
    }),
  )
  return kept.ok ? kept.value : kept
}
