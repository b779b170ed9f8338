import { done, refused, rightOfJob, rightsOf, type Account, type Job, type JobOutcome, type Outcome } from '../../core/index.ts'
import { beginJob, dropTaken, endJob, giveBackJob, takeJob, type JobLane, type JobQueue } from '../../store/jobs.ts'
import { findAccount } from '../../store/people/accounts.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { doJob } from './do-job.ts'
import { isStop, type HeldJob, type JobMeans } from './job-work.ts'
import { mayBeStopped } from './stop-job.ts'
import { watchJob } from './watch-job.ts'

/** Work that was lost so often with the process that did it is not begun again by itself: it may be what ended them. */
const mostLost = 3

/** Does what waits in a lane, one job after the other, until nothing does or this process stops; a job that was not finished goes back. */
export async function runJobs(context: Context, queue: JobQueue, lane: JobLane, means: JobMeans, stop: AbortSignal): Promise<Outcome<void>> {
  while (!stop.aborted) {
    const taken = await attempt(context.store, () => takeJob(queue, lane))
    if (!taken.ok) return taken
    if (taken.value === undefined) break
    const ran = await runTaken(context, { queue, taken: taken.value }, means, stop)
    if (!ran.ok) return ran
  }
  return done(undefined)
}

async function runTaken(context: Context, held: HeldJob, means: JobMeans, stop: AbortSignal): Promise<Outcome<void>> {
  const { store } = context
  const begun = await attempt(store, async () => {
    const job = await beginJob(store.db, held.taken.job)
    return job && { job, account: await findAccount(store.db, job.account) }
  })
  if (!begun.ok) return begun
  if (begun.value === undefined) return attempt(store, () => dropTaken(held.queue, store.db, held.taken))
  const { job, account } = begun.value
  if (job.lost >= mostLost) return end(context, held, 'interrupted', { kind: 'problem', problem: { kind: 'job-interrupted', times: job.lost } })
  const ran = await runWatched(context, held, means, stop, job, account)
  if (!ran.ok && (ran.problem.kind === 'store-lost' || (stop.aborted && isStop(ran.problem)))) return attempt(store, () => giveBackJob(held.queue, store, held.taken))
  if (ran.ok) return end(context, held, 'done', ran.value)
  return end(context, held, isStop(ran.problem) ? 'cancelled' : 'failed', { kind: 'problem', problem: ran.problem })
}

async function runWatched(context: Context, held: HeldJob, means: JobMeans, stop: AbortSignal, job: Job, account: Account | undefined): Promise<Outcome<JobOutcome>> {
  await using watched = watchJob(context, held, stop)
  const right = rightOfJob[job.kind]
  // Who may not do it any more when its turn comes does not do it.
  if (account === undefined || account.disabled !== undefined || !rightsOf(account.roles).has(right)) return refused({ kind: 'right-missing', right })
  if (job.stopping && mayBeStopped(job)) return refused({ kind: 'job-stopped', files: 0 })
  return doJob({ context, means, job, clearance: account.clearance, cancelled: watched.cancelled, progress: watched.progress }).catch(async (error: unknown) => {
    // A defect of ours met by this work would be met each time that it is taken again.
    await end(context, held, 'failed', { kind: 'problem', problem: { kind: 'job-broken' } })
    throw error
  })
}

function end({ store, clock }: Context, { queue, taken }: HeldJob, state: 'done' | 'failed' | 'cancelled' | 'interrupted', outcome: JobOutcome): Promise<Outcome<void>> {
  return attempt(store, () => store.db.transaction().execute((db) => endJob(queue, db, taken, state, outcome, clock())))
}
