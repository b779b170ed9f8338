import { done, refused, rightOfJob, type Actor, type Job, type Outcome } from '../../core/index.ts'
import { askToStop, findJobFor } from '../../store/jobs.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'

/** Asks a job to stop, as whoever asked for it or administers. */
export async function stopJob({ store, clock }: Context, actor: Pick<Actor, 'account' | 'rights' | 'clearance'>, id: string): Promise<Outcome<Job>> {
  const stopped = await attempt(store, async (): Promise<Outcome<Job>> => {
    const job = await findJobFor(store.db, actor, id)
    if (job === undefined) return refused({ kind: 'job-unknown', job: id })
    if (!mayHandle(actor, job)) return refused({ kind: 'right-missing', right: rightOfJob[job.kind] })
    if (job.ended !== null) return refused({ kind: 'job-ended', job: id })
    if (!mayBeStopped(job)) return refused({ kind: 'job-begun', job: id })
    return done(await askToStop(store.db, job, { kind: 'problem', problem: { kind: 'job-stopped', files: 0 } }, clock()))
  })
  return stopped.ok ? stopped.value : stopped
}

/** A text that is gone is gone: only its tables are still written anew, and half of that would leave it readable in files of the database. */
export function mayBeStopped({ kind, count, total, ended }: Job): boolean {
  return ended === null && !(kind === 'erasure' && (count > 0 || total !== null))
}

/** By the right that asking for it takes, or because they administer. */
export function mayHandle({ rights }: Pick<Actor, 'rights'>, { kind }: Pick<Job, 'kind'>): boolean {
  return rights.has(rightOfJob[kind]) || rights.has('administer')
}
