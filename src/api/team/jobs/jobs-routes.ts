import { createHash } from 'node:crypto'
import { z, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context as Request } from 'hono'
import type { Context } from '../../../actions/context.ts'
import { runJobs } from '../../../actions/jobs/run-jobs.ts'
import { done, parseDay, parseOptional, refused, type Job, type Language, type Outcome } from '../../../core/index.ts'
import { addJob, askToStop, findJob, hasOpenJobs, listJobs, openJobQueue, type JobQueue } from '../../../store/jobs.ts'
import { attempt } from '../../../store/store-problem.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { describeRoute } from '../describe-route.ts'
import { parseAsked } from '../parse-asked.ts'
import { given, mayPass, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import type { ReplyOf } from '../team-route.ts'
import { writeWhole } from '../write-whole.ts'
import { listOwnJobs, startImport, stopJob } from './jobs-shapes.ts'

const mostListed = 20
const lookAgainMs = 10_000
const binary = 'application/octet-stream'

/** Long work: asked for, looked at and stopped. It is done by this process, or by another of the same store. */
export function jobsRoutes(app: OpenAPIHono<TeamEnv>, context: Context, stop: AbortSignal | undefined, log: (error: unknown) => void): void {
  const worker = jobWorker(context, stop ?? new AbortController().signal, log)
  // A process that goes on until it is stopped also does what another left.
  if (stop !== undefined) worker.wakeIfOpen()
  serveRoute(app, context, listOwnJobs, async ({ actor, language }) => {
    // Also what a process left that was lost.
    worker.wake()
    return given({ jobs: (await listJobs(context.store.db, actor.account, mostListed)).map((job) => toReply(job, language)) })
  })
  serveRoute(app, context, stopJob, async ({ actor, params, language }) => {
    const job = await askToStop(context.store.db, actor.account, params.job)
    if (job === undefined) return refused({ kind: 'job-unknown', job: params.job })
    return job.ended === null ? given(toReply(job, language)) : refused({ kind: 'job-ended', job: params.job })
  })
  app.openAPIRegistry.registerPath({ ...describeRoute(startImport), request: { query: startImport.query, body: { required: true, content: { [binary]: { schema: z.string().openapi({ format: 'binary' }) } } } } })
  app.post('/jobs/imports', mayPass(startImport.right), async (request) => {
    // Before the write begins: the queue is opened on connections of its own.
    await worker.queue()
    const response = await writeWhole(app, request, startImport, () => addImport(request, context, worker))
    worker.wake()
    return response
  })
}

async function addImport(request: Request<TeamEnv>, context: Context, worker: JobWorker): Promise<Outcome<Response>> {
  if (request.req.header('content-type') !== binary) return refused({ kind: 'request-malformed', mistakes: [{ at: 'content-type', what: { is: 'none-of', allowed: [binary] } }] })
  const asked = await parseAsked(request, startImport)
  if (!asked.ok) return asked
  const queue = await worker.queue()
  if (!queue.ok) return queue
  const { format, name, complete } = asked.value.query
  const known = parseOptional(asked.value.query.known, parseDay)
  if (!known.ok) return known
  const { actor: { account }, language } = request.var
  const recorded = context.clock()
  const id = `job:${createHash('sha256').update(JSON.stringify([account, name, recorded])).digest('hex').slice(0, 16)}`
  const job = { id, kind: 'import' as const, account, asked: { format, file: name, complete: complete === 'true', ...(known.value === undefined ? {} : { known: known.value }) } }
  await addJob(queue.value, context.store.db, { ...job, bytes: new Uint8Array(await request.req.arrayBuffer()) }, recorded)
  const added = await findJob(context.store.db, id)
  return added === undefined ? refused({ kind: 'job-unknown', job: id }) : done(Response.json(toReply(added, language), { status: startImport.status }))
}

interface JobWorker {
  readonly queue: () => Promise<Outcome<JobQueue>>
  /** Looks whether there is work, unless it is working already. */
  readonly wake: () => void
  /** The same where a job has not ended: one that a lost process held is free some seconds later, and nobody has to look at it for that. */
  readonly wakeIfOpen: () => void
}

function jobWorker(context: Context, stop: AbortSignal, log: (error: unknown) => void): JobWorker {
  let opened: Promise<Outcome<JobQueue>> | undefined
  let working: Promise<void> | undefined
  let looking: NodeJS.Timeout | undefined
  const queue = async () => {
    opened ??= openJobQueue(context.store)
    const result = await opened
    if (!result.ok) opened = undefined
    return result
  }
  const work = async () => {
    const open = await queue()
    if (open.ok) await runJobs(context, open.value, stop)
  }
  // Where the process stops, the store may go before the work notices.
  const tell = (error: unknown) => { if (!stop.aborted) log(error) }
  const wake = () => {
    working ??= work().catch(tell).finally(() => {
      working = undefined
      lookAgain()
    })
  }
  const lookAgain = () => {
    clearTimeout(looking)
    if (!stop.aborted) looking = setTimeout(wakeIfOpen, lookAgainMs).unref()
  }
  const wakeIfOpen = () => {
    attempt(context.store, () => hasOpenJobs(context.store.db)).then((open) => {
      if (!open.ok) lookAgain()
      else if (open.value) wake()
    }).catch(tell)
  }
  return { queue, wake, wakeIfOpen }
}

function toReply({ id, kind, asked: { file, format }, state, share, count, stopping, outcome, recorded, ended }: Job, language: Language): ReplyOf<typeof listOwnJobs>['jobs'][number] {
  const counts = outcome !== null && 'counts' in outcome ? outcome.counts : null
  const problem = outcome !== null && 'problem' in outcome ? wordsFor(language).problem(outcome.problem) : null
  return { id, kind, file, format, state, share, count, stopping, counts, problem, recorded, ended }
}
