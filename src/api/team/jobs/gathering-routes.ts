import { z, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context as Request } from 'hono'
import { gatherJob, startJob } from '../../../actions/jobs/ask-for-job.ts'
import { onlySeen } from '../../../actions/clearance/must-see.ts'
import type { Context } from '../../../actions/context.ts'
import { done, mayRead, parseDay, parseOptional, refused, type JobFile, type Language, type Outcome } from '../../../core/index.ts'
import { listJobFiles, putJobFile } from '../../../store/job-files.ts'
import { findJobFor } from '../../../store/jobs.ts'
import { attempt } from '../../../store/store-problem.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { describeRoute } from '../describe-route.ts'
import { parseAsked } from '../parse-asked.ts'
import { given, mayPass, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import type { TeamRoute } from '../team-route.ts'
import { writeWhole } from '../write-whole.ts'
import type { JobDesk } from './job-desk.ts'
import { shownAs } from './jobs-routes.ts'
import { gatherReports, listFiles, sendFile, startGathered, startImport } from './jobs-shapes.ts'

const binary = 'application/octet-stream'

/** Work that comes with files: a dataset, or many reports of which each file is sent by itself. */
export function gatheringRoutes(app: OpenAPIHono<TeamEnv>, context: Context, desk: JobDesk): void {
  serveFile(app, startImport, (request, bytes) => addImport(context, desk, request, bytes))
  serveFile(app, sendFile, (request, bytes) => keepFile(context, request, bytes))
  serveRoute(app, context, gatherReports, async ({ actor, language, body: { files, ...said } }) => {
    if (!mayRead(actor.clearance, said.marking)) return refused({ kind: 'field-invalid', field: 'marking', given: said.marking, reason: 'value' })
    return shownAs(context, await gatherJob(context, { actor, marking: said.marking }, { kind: 'reports', files, said }), actor, language)
  })
  serveRoute(app, context, startGathered, async ({ actor, language, params }) => {
    const queue = await desk.queue()
    if (!queue.ok) return queue
    const files = await attempt(context.store, () => listJobFiles(context.store.db, params.job))
    if (!files.ok) return files
    const started = await startJob(context, queue.value, actor, params.job, 'gathering')
    return started.ok && files.value.length === 0 ? refused({ kind: 'job-without-files' }) : shownAs(context, started, actor, language)
  })
  serveRoute(app, context, listFiles, async ({ actor, language, params }) => {
    const { store } = context
    const found = await attempt(store, async () => ((await findJobFor(store.db, actor, params.job)) === undefined ? undefined : listJobFiles(store.db, params.job)))
    if (!found.ok) return found
    if (found.value === undefined) return refused({ kind: 'job-unknown', job: params.job })
    const seen = await onlySeen(context, actor, [...new Set(found.value.flatMap(({ outcome }) => (outcome?.kind === 'kept' ? outcome.reports.map(({ report }) => report) : [])))])
    return seen.ok ? given({ files: found.value.map((file) => shownFile(file, new Set(seen.value), language)) }) : seen
  })
}

function shownFile({ number, name, outcome }: JobFile, seen: ReadonlySet<string>, language: Language) {
  const say = wordsFor(language).problem
  if (outcome === null) return { number, name, state: 'waiting' as const, reports: [], refusals: [] }
  if (outcome.kind === 'refused') return { number, name, state: 'refused' as const, reports: [], refusals: [say(outcome.problem)] }
  return { number, name, state: 'kept' as const, reports: outcome.reports.filter(({ report }) => seen.has(report)).map((report) => ({ ...report })), refusals: outcome.refusals.map(say) }
}

/** A write whose body is a file. */
function serveFile(app: OpenAPIHono<TeamEnv>, route: TeamRoute, keep: (request: Request<TeamEnv>, bytes: Uint8Array) => Promise<Outcome<{ readonly body: unknown }>>): void {
  app.openAPIRegistry.registerPath({ ...describeRoute(route), request: { params: route.params, query: route.query, body: { required: true, content: { [binary]: { schema: z.string().openapi({ format: 'binary' }) } } } } })
  app.on(route.method.toUpperCase(), route.path.replaceAll(/\{(\w+)\}/g, ':$1'), mayPass(route.right), (request) => writeWhole(app, request, route, async () => {
    if (request.req.header('content-type') !== binary) return refused({ kind: 'request-malformed', mistakes: [{ at: 'content-type', what: { is: 'none-of', allowed: [binary] } }] })
    const kept = await keep(request, new Uint8Array(await request.req.arrayBuffer()))
    return kept.ok ? done(Response.json(kept.value.body, { status: route.status })) : kept
  }))
}

async function addImport(context: Context, desk: JobDesk, request: Request<TeamEnv>, bytes: Uint8Array) {
  const asked = await parseAsked(request, startImport)
  if (!asked.ok) return asked
  const { format, name: file, complete } = asked.value.query
  const known = parseOptional(asked.value.query.known, parseDay)
  if (!known.ok) return known
  const { actor, language } = request.var
  return shownAs(context, await desk.ask({ actor, marking: 'clear' }, { kind: 'import', format, file, complete: complete === 'true', ...(known.value === undefined ? {} : { known: known.value }) }, { name: file, bytes }), actor, language)
}

async function keepFile({ store }: Context, request: Request<TeamEnv>, bytes: Uint8Array): Promise<Outcome<{ readonly body: { readonly number: number; readonly name: string } }>> {
  const asked = await parseAsked(request, sendFile)
  if (!asked.ok) return asked
  const { params: { job: id, number }, query: { name } } = asked.value
  const job = await attempt(store, () => findJobFor(store.db, request.var.actor, id))
  if (!job.ok) return job
  if (job.value === undefined) return refused({ kind: 'job-unknown', job: id })
  if (job.value.state !== 'gathering') return refused({ kind: 'job-begun', job: id })
  const kept = await attempt(store, () => putJobFile(store.db, id, number, { name, bytes }))
  return kept.ok ? done({ body: { number, name } }) : kept
}
