import type { OpenAPIHono } from '@hono/zod-openapi'
import { startJob } from '../../../actions/jobs/ask-for-job.ts'
import { stopJob } from '../../../actions/jobs/stop-job.ts'
import type { Context } from '../../../actions/context.ts'
import { refused, type Actor, type Job, type Language, type Outcome } from '../../../core/index.ts'
import { findJobFor, listJobsFor } from '../../../store/jobs.ts'
import { attempt } from '../../../store/store-problem.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import type { JobDesk } from './job-desk.ts'
import { listOwnJobs, readJob, startAgain, stopRoute } from './jobs-shapes.ts'
import { shownJobs } from './shown-job.ts'

const mostListed = 20

/** Long work: looked at, stopped, and started again where a server was lost. */
export function jobsRoutes(app: OpenAPIHono<TeamEnv>, context: Context, desk: JobDesk): void {
  const { store } = context
  app.use('/jobs/*', desk.around)
  serveRoute(app, context, listOwnJobs, async ({ actor, language }) => {
    // Also what a process left that was lost.
    desk.wake()
    const jobs = await attempt(store, () => listJobsFor(store.db, actor, mostListed))
    const shown = jobs.ok ? await shownJobs(context, jobs.value, { actor, language }) : jobs
    return shown.ok ? given({ jobs: shown.value }) : shown
  })
  serveRoute(app, context, readJob, async ({ actor, language, params }) => {
    const job = await attempt(store, () => findJobFor(store.db, actor, params.job))
    if (!job.ok) return job
    return job.value === undefined ? refused({ kind: 'job-unknown', job: params.job }) : replyWith(context, job.value, actor, language)
  })
  serveRoute(app, context, stopRoute, async ({ actor, language, params }) => shownAs(context, await stopJob(context, actor, params.job), actor, language))
  serveRoute(app, context, startAgain, async ({ actor, language, params }) => {
    const queue = await desk.queue()
    return queue.ok ? shownAs(context, await startJob(context, queue.value, actor, params.job, 'interrupted'), actor, language) : queue
  })
}

/** The answer to whoever asked for a job, or did something to it. */
export async function shownAs(context: Context, job: Outcome<Job>, actor: Actor, language: Language) {
  return job.ok ? replyWith(context, job.value, actor, language) : job
}

async function replyWith(context: Context, job: Job, actor: Actor, language: Language) {
  const shown = await shownJobs(context, [job], { actor, language })
  if (!shown.ok) return shown
  const [only] = shown.value
  return only === undefined ? refused({ kind: 'job-unknown', job: job.id }) : given(only)
}
