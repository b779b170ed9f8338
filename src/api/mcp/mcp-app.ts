import { StreamableHTTPTransport } from '@hono/mcp'
import { Hono, type Handler } from 'hono'
import type { AuditWriter } from '../../actions/audit/audit-writer.ts'
import type { Context } from '../../actions/context.ts'
import { brokenResponse } from '../broken-response.ts'
import { auditedReads } from '../marked-reads.ts'
import { mayPass, withLanguage } from '../team/serve-route.ts'
import type { TeamEnv } from '../team/team-env.ts'
import { createMcpServer } from './mcp-server.ts'

/** The door for assistants: by a token with the scope read, or a session, and up to the clearance of its account. Each request stands by itself. */
export function createMcpApp({ context, signedIn, audit, log }: { readonly context: Context; readonly signedIn: Handler<TeamEnv>; readonly audit: AuditWriter; readonly log: (error: unknown) => void }): Hono<TeamEnv> {
  const app = new Hono<TeamEnv>()
  app.onError((error, request) => brokenResponse(error, { signal: request.req.raw.signal, language: request.var.language, address: context.store.address, log }))
  app.use(withLanguage())
  app.use(signedIn, auditedReads({ context, writer: audit }))
  app.all('/', mayPass('read'), async (request) => {
    const server = createMcpServer(context, request.var.actor.clearance)
    const transport = new StreamableHTTPTransport({ enableJsonResponse: true })
    await server.connect(transport)
    return (await transport.handleRequest(request)) ?? new Response(null, { status: 202 })
  })
  return app
}
