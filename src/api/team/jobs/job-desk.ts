import type { Handler } from 'hono'
import { askForJob, type JobAsker } from '../../../actions/jobs/ask-for-job.ts'
import type { JobMeans } from '../../../actions/jobs/job-work.ts'
import { runJobs } from '../../../actions/jobs/run-jobs.ts'
import type { Context } from '../../../actions/context.ts'
import type { Job, JobAsked, Outcome } from '../../../core/index.ts'
import { forgetOldResults } from '../../../store/job-results.ts'
import { hasOpenJobs, jobLanes, openJobQueue, type JobLane, type JobQueue } from '../../../store/jobs.ts'
import { attempt } from '../../../store/store-problem.ts'
import type { TeamEnv } from '../team-env.ts'

const lookAgainMs = 10_000
const forgetEveryMs = 3_600_000

/** Where long work is asked for, and done by this process unless another of the same store was first. */
export interface JobDesk {
  readonly queue: () => Promise<Outcome<JobQueue>>
  /** For routes that ask for work: the queue is opened before a write begins, on connections of its own, and looked at after it. */
  readonly around: Handler<TeamEnv>
  readonly ask: (asker: JobAsker, asked: JobAsked, file?: { readonly name: string; readonly bytes: Uint8Array }) => Promise<Outcome<Job>>
  /** Looks whether there is work, in each lane that is not at work already. */
  readonly wake: () => void
  /** The same where a job is waiting or held: one that a lost process held is free some seconds later, and nobody has to look at it for that. */
  readonly wakeIfOpen: () => void
}

export interface JobDeskOptions {
  readonly means: JobMeans
  readonly stop: AbortSignal | undefined
  readonly log: (error: unknown) => void
}

export function openJobDesk(context: Context, { means, stop = new AbortController().signal, log }: JobDeskOptions): JobDesk {
  let opened: Promise<Outcome<JobQueue>> | undefined
  let looking: NodeJS.Timeout | undefined
  const queue = async () => {
    opened ??= openJobQueue(context.store)
    const result = await opened
    if (!result.ok) opened = undefined
    return result
  }
  const work = async (lane: JobLane) => {
    const open = await queue()
    if (!open.ok) return
    await runJobs(context, open.value, lane, means, stop)
    await forget()
  }
  const forget = () => attempt(context.store, () => forgetOldResults(context.store.db, context.clock()))
  // Where the process stops, the store may go before the work notices.
  const tell = (error: unknown) => { if (!stop.aborted) log(error) }
  // Also where nobody looks at any job any more: a whole copy of the store is not left lying about.
  const forgetting = setInterval(() => void forget().catch(tell), forgetEveryMs).unref()
  stop.addEventListener('abort', () => clearInterval(forgetting), { once: true })
  // Each lane by itself: what is asked for while another lane is busy does not wait for it.
  const wakers = jobLanes.map((lane) => oneAtATime(() => work(lane).catch(tell).finally(lookAgain)))
  const wake = () => { for (const wakeLane of wakers) wakeLane() }
  function lookAgain() {
    clearTimeout(looking)
    if (!stop.aborted) looking = setTimeout(wakeIfOpen, lookAgainMs).unref()
  }
  function wakeIfOpen() {
    attempt(context.store, () => hasOpenJobs(context.store.db)).then((open) => {
      if (!open.ok) lookAgain()
      else if (open.value) wake()
    }).catch(tell)
  }
  const around: Handler<TeamEnv> = async (request, next) => {
    if (request.req.method === 'GET') return next()
    await queue()
    await next()
    if (request.res.ok) wake()
  }
  const ask: JobDesk['ask'] = async (asker, asked, file) => {
    const open = await queue()
    return open.ok ? askForJob(context, open.value, asker, asked, file) : open
  }
  return { queue, around, ask, wake, wakeIfOpen }
}

/** Begins work unless it is going on; whoever comes meanwhile has it done once more, since it may have looked already. */
function oneAtATime(work: () => Promise<void>): () => void {
  let [isWorking, isWanted] = [false, false]
  const begin = () => {
    isWanted = isWorking
    if (isWorking) return
    isWorking = true
    void work().finally(() => {
      isWorking = false
      if (isWanted) begin()
    })
  }
  return begin
}
