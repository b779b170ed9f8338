import { done, refused, type JobOutcome, type Outcome } from '../../core/index.ts'
import { addResultPart, dropResult } from '../../store/job-results.ts'
import { attempt } from '../../store/store-problem.ts'
import { backtestInThread } from '../backtest/backtest-in-thread.ts'
import type { JobWork } from './job-work.ts'

/** The file in which a back-test is kept until a newer one is done. */
export const backtestFile = 'backtest.json'

/** Runs the level model over the record, and keeps what came of it to be looked at. */
export async function doBacktest({ context, job, asked, cancelled, progress }: JobWork<'backtest'>): Promise<Outcome<JobOutcome>> {
  const tested = await backtestInThread(context, asked.country, { progress, cancelled })
  if (!tested.ok) return tested.problem.kind === 'cancelled' ? refused({ kind: 'job-stopped', files: 0 }) : tested
  const { store } = context
  const kept = await attempt(store, () => store.db.transaction().execute(async (db) => {
    await dropResult(db, job.id)
    await addResultPart(db, { job: job.id, name: backtestFile, part: 0, bytes: new TextEncoder().encode(JSON.stringify(tested.value)) })
  }))
  return kept.ok ? done({ kind: 'backtest' }) : kept
}
