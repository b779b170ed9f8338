import { refused, type JobOutcome, type Outcome } from '../../core/index.ts'
import { listErasures } from '../../store/erasure.ts'
import { everything } from '../../store/as-of.ts'
import { listFlagsCausedBy } from '../../store/flags.ts'
import { attempt } from '../../store/store-problem.ts'
import { eraseReport } from '../withdrawing/erase-report.ts'
import { mustSee, unknownEvidence } from '../clearance/must-see.ts'
import type { JobWork } from './job-work.ts'

/** Erases a text outside of any transaction of its asker. It can be stopped until the text goes; broken off after that, the next run writes the tables anew. */
export async function doErasure({ context, job, asked, clearance, cancelled, progress }: JobWork<'erasure'>): Promise<Outcome<JobOutcome>> {
  const { report, demand, reason, known } = asked
  const seen = await mustSee(context, { clearance }, [report], unknownEvidence)
  if (!seen.ok) return seen
  const erased = await eraseReport(context, { report, demand, reason, known }, { rewriting: progress, isStopped: () => cancelled.aborted })
  if (!erased.ok) return erased.problem.kind === 'cancelled' ? refused({ kind: 'job-stopped', files: 0 }) : erased
  const { store } = context
  return attempt(store, async (): Promise<JobOutcome> => {
    const erasure = (await listErasures(store.db, [report])).get(report)
    const changed = erasure !== undefined && erasure.recorded >= job.recorded
    const flags = (await listFlagsCausedBy(store.db, everything, [{ kind: 'report', id: report }])).filter(({ cause }) => cause.act === 'erased').map(({ id }) => id)
    return { kind: 'erasure', changed, flags: changed ? flags : [], copies: erased.value.copies, refusals: erased.value.refusals }
  })
}
