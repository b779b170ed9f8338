import { z, type OpenAPIHono } from '@hono/zod-openapi'
import { addressOfExport, archiveOf, takeExport } from '../../../actions/jobs/fetch-export.ts'
import type { AuditWriter } from '../../../actions/audit/audit-writer.ts'
import type { Context } from '../../../actions/context.ts'
import { refused, type Problem } from '../../../core/index.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { problemResponse } from '../../problem-response.ts'
import { given, mayPass, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { openExport, startExport } from './export-shapes.ts'
import type { JobDesk } from './job-desk.ts'
import { shownAs } from './jobs-routes.ts'

const act = 'GET /exports/{secret}'

/** The whole store as open files: written by a job, and fetched once by an address that does not last. Each step stands in the audit log. */
export function exportRoutes(app: OpenAPIHono<TeamEnv>, context: Context, desk: JobDesk, audit: AuditWriter, random: (bytes: number) => Buffer): void {
  app.use('/exports', desk.around)
  serveRoute(app, context, startExport, async ({ actor, language, body }) => {
    // Whoever may not see everything is told nothing of what there is.
    if (actor.clearance !== 'red') return refused({ kind: 'export-needs-clearance' })
    return shownAs(context, await desk.ask({ actor, marking: 'red' }, { kind: 'export', formats: [...new Set(body.formats)] }), actor, language)
  })
  serveRoute(app, context, openExport, async ({ actor, params }) => {
    const opened = await addressOfExport(context, actor, params.job, random)
    return opened.ok ? given({ address: `/api/v1/exports/${opened.value.secret}`, expires: opened.value.expires.toISOString() }) : opened
  })
  // An archive is no answer that a schema describes.
  app.openAPIRegistry.registerPath({
    method: 'get', path: '/exports/{secret}', tags: ['jobs'], 'x-peil-right': 'administer', security: [{ session: [] }, { token: ['administer'] }],
    request: { params: z.strictObject({ secret: z.string() }) },
    summary: 'An export as a tar archive, once, by an address that was given for it', responses: { 200: { description: 'A tar archive' } },
  })
  app.get('/exports/:secret', mayPass('administer'), async (request) => {
    const { actor, language } = request.var
    const refuse = (problem: Problem) => problemResponse(problem, wordsFor(language).problem(problem))
    // What only looks whether it is there, as programs that download do, takes it from nobody.
    if (request.req.method === 'HEAD') return new Response(null, { status: 405, headers: { allow: 'GET' } })
    const taken = actor.clearance === 'red' ? await takeExport(context, actor, request.req.param('secret') ?? '') : refused({ kind: 'export-needs-clearance' } as const)
    if (!taken.ok) return refuse(taken.problem)
    const noted = await audit.write({ actor: actor.name, via: actor.via, act, status: 200, subjects: [taken.value.job], marking: 'red' })
    if (!noted.ok) return refuse(noted.problem)
    return new Response(streamOf(archiveOf(context, taken.value)), { headers: { 'content-type': 'application/x-tar', 'cache-control': 'no-store', 'content-disposition': 'attachment; filename="peil-export.tar"' } })
  })
}

function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await pieces.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => void (await pieces.return(undefined)),
  })
}
