import { StreamableHTTPTransport } from '@hono/mcp'
import { Hono, type Handler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { AuditWriter } from '../../actions/audit/audit-writer.ts'
import type { Context } from '../../actions/context.ts'
import { brokenResponse } from '../broken-response.ts'
import { maxBodyBytes } from '../check-route.ts'
import { auditedReads } from '../marked-reads.ts'
import { methodRefused, requestProblem } from '../problem-response.ts'
import { placesFor } from '../team/places.ts'
import { mayPass, withLanguage } from '../team/serve-route.ts'
import type { TeamEnv } from '../team/team-env.ts'
import { createMcpServer } from './mcp-server.ts'

/** So many questions of assistants are answered at once; people who read and write go before the others. */
const mostAtOnce = 2

/** The door for assistants: by a token with the scope read, or a session, and up to the clearance of its account. Each request is one message and stands by itself. */
export function createMcpApp({ context, signedIn, audit, log }: { readonly context: Context; readonly signedIn: Handler<TeamEnv>; readonly audit: AuditWriter; readonly log: (error: unknown) => void }): Hono<TeamEnv> {
  const app = new Hono<TeamEnv>()
  const inPlace = placesFor(mostAtOnce)
  // The transport refuses by throwing an answer.
  app.onError((error, request) => (error instanceof HTTPException ? error.getResponse() : brokenResponse(error, { signal: request.req.raw.signal, language: request.var.language, address: context.store.address, log })))
  app.use(withLanguage())
  app.use(signedIn, auditedReads({ context, writer: audit }))
  app.post('/', mayPass('read'), bodyLimit({ maxSize: maxBodyBytes, onError: () => requestProblem(413, 'This is more than is asked at once') }), async (request) => {
    const message = parseJson(await request.req.text())
    if (message === undefined) return notTaken(-32_700, 'Parse error')
    if (Array.isArray(message)) return notTaken(-32_600, 'One message at a time')
    const server = createMcpServer(context, request.var.actor.clearance, log)
    const transport = new StreamableHTTPTransport({ enableJsonResponse: true })
    await server.connect(transport)
    return (await inPlace(() => transport.handleRequest(request, message))) ?? new Response(null, { status: 202 })
  })
  // Nothing is told that was not asked: there is no stream to open, and no session to end.
  app.all('/', () => methodRefused('POST'))
  return app
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A refusal after JSON-RPC 2.0, of a message that has no id to answer to. */
function notTaken(code: number, message: string): Response {
  return Response.json({ jsonrpc: '2.0', error: { code, message }, id: null }, { status: 400 })
}
