import { createHash } from 'node:crypto'
import { done, refused, rightOfJob, type Actor, type Job, type JobAsked, type Marking, type Outcome } from '../../core/index.ts'
import { putJobFile } from '../../store/job-files.ts'
import { addJob, enqueueJob, findJobFor, type JobQueue } from '../../store/jobs.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { mayHandle } from './stop-job.ts'

/** Who asks for long work, and how it is marked: who may know that it is there. */
export interface JobAsker {
  readonly actor: Pick<Actor, 'account' | 'name' | 'rights' | 'clearance'>
  readonly marking: Marking
}

/** Keeps a job that gathers its files first. */
export function gatherJob({ store, clock }: Context, { actor, marking }: JobAsker, asked: JobAsked): Promise<Outcome<Job>> {
  return attempt(store, async () => {
    const recorded = clock()
    const { account, name: author } = actor
    const id = `job:${createHash('sha256').update(JSON.stringify([account, asked, recorded])).digest('hex').slice(0, 16)}`
    await addJob(store.db, { id, account, author, marking, asked }, recorded)
    const job = await findJobFor(store.db, actor, id)
    if (job === undefined) throw new Error('whoever asks for a job sees it')
    return job
  })
}

/** Keeps a job, with the one file that may come with it, and puts it in the queue. */
export async function askForJob(context: Context, queue: JobQueue, asker: JobAsker, asked: JobAsked, file?: { readonly name: string; readonly bytes: Uint8Array }): Promise<Outcome<Job>> {
  const job = await gatherJob(context, asker, asked)
  if (!job.ok) return job
  const { store } = context
  return attempt(store, async () => {
    if (file !== undefined) await putJobFile(store.db, job.value.id, 1, file)
    return (await enqueueJob(queue, store.db, job.value.id, 'gathering')) ?? job.value
  })
}

/** Puts a job in the queue that has gathered its files, or one that was broken off; whose it is not, or who does not administer, finds none. */
export async function startJob(context: Context, queue: JobQueue, actor: JobAsker['actor'], id: string, from: 'gathering' | 'interrupted'): Promise<Outcome<Job>> {
  const { store } = context
  const found = await attempt(store, async (): Promise<Outcome<Job>> => {
    const job = await findJobFor(store.db, actor, id)
    if (job === undefined) return refused({ kind: 'job-unknown', job: id })
    if (!mayHandle(actor, job)) return refused({ kind: 'right-missing', right: rightOfJob[job.kind] })
    // One whose process is silent is taken up by itself; only one that ended so is started by hand.
    if (from === 'interrupted' && (job.state !== 'interrupted' || job.ended === null)) return refused({ kind: 'job-not-interrupted', job: id })
    if (from === 'gathering' && job.state !== 'gathering') return refused({ kind: 'job-begun', job: id })
    const started = await enqueueJob(queue, store.db, id, from)
    return started === undefined ? refused({ kind: 'job-begun', job: id }) : done(started)
  })
  return found.ok ? found.value : found
}
