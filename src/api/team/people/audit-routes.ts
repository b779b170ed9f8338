import type { OpenAPIHono } from '@hono/zod-openapi'
import { streamAudit, verifyAudit } from '../../../actions/audit/verify-audit.ts'
import { veilAudit } from '../../../actions/audit/veil-audit.ts'
import type { Context } from '../../../actions/context.ts'
import { auditToJson } from '../../../actions/audit/audit-to-json.ts'
import { listAuditBefore } from '../../../store/people/audit-log.ts'
import { attempt } from '../../../store/store-problem.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { problemResponse } from '../../problem-response.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import * as shapes from './audit-shapes.ts'

/** The audit log, for who administers accounts. */
export function auditRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  const { store } = context
  // The whole log as lines of JSON is no answer that a schema describes.
  app.openAPIRegistry.registerPath({
    method: 'get', path: '/audit/export', tags: ['people'], 'x-peil-right': 'administer', security: [{ session: [] }, { token: ['administer'] }],
    summary: 'The whole audit log as lines of JSON, to be kept and checked elsewhere', responses: { 200: { description: 'Lines of JSON' } },
  })
  app.get('/audit/export', (request) => {
    const { rights, clearance } = request.var.actor
    // Its digests are of whole entries, so that none of it can be left out for whoever may not see everything.
    if (rights.has('administer') && clearance === 'red') return exported(context)
    const problem = rights.has('administer') ? ({ kind: 'export-needs-clearance' } as const) : ({ kind: 'right-missing', right: 'administer' } as const)
    return problemResponse(problem, wordsFor(request.var.language).problem(problem))
  })
  serveRoute(app, context, shapes.listAudit, async ({ actor: asker, query: { after, limit, actor } }) => {
    const listed = await attempt(store, () => listAuditBefore(store.db, after, limit, actor))
    const entries = listed.ok ? await veilAudit(context, asker, listed.value) : listed
    return entries.ok ? given({ entries: entries.value.map(auditToJson), next: entries.value.length < limit ? null : (entries.value.at(-1)?.number ?? null) }) : entries
  })
  serveRoute(app, context, shapes.verifyAudit, async () => {
    const verified = await verifyAudit(context)
    return verified.ok ? given(verified.value) : verified
  })
}

function exported(context: Context): Response {
  const pages = streamAudit(context)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await pages.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value.map((entry) => `${JSON.stringify(auditToJson(entry))}\n`).join('')))
    },
  })
  return new Response(body, { headers: { 'content-type': 'application/jsonl; charset=utf-8', 'cache-control': 'no-store', 'content-disposition': 'attachment; filename="audit.jsonl"' } })
}
