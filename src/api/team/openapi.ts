import type { OpenAPIHono } from '@hono/zod-openapi'
import type { TeamEnv } from './team-env.ts'

/** What every error of the API looks like, and how pages, tags and keys are meant: said once, before the routes. */
const description = `Everything that a team does. Refusals are problems after RFC 9457, worded in the language of Accept-Language.

**Reading.** \`as-of=YYYY-MM-DD\` asks what was known by a day. Every read has an ETag, and If-None-Match is answered with 304. Lists come in pages: \`limit\`, and \`after\` with the \`next\` of the page before.

**Writing.** A write to something that others may have changed takes If-Match with the ETag of what was read: 428 without, 412 with \`present\` and \`etag\` where it was changed. With an Idempotency-Key a write that is sent again within a day is done once: the same answer comes again, 409 while the first is being done, 422 for another request under the same key.

**Signing in.** People sign in by the routes below \`/sign-in\` and have a cookie; a machine sends a token, and none of those routes is for it. A route that adds a way into an account, erases a text or takes the whole store out takes a session of which somebody showed in the last ten minutes who holds it: 403 \`proof-needed\` otherwise, and \`/own-account/proof\` shows it.

**Markings.** What is above the clearance of the account is nowhere: not in lists, counts, searches, changes or errors.`

/** The description of the API, made from what validates it. */
export function openApiDocument(app: OpenAPIHono<TeamEnv>) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Peil', version: '1', description, license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' } },
    servers: [{ url: '/api/v1' }],
  })
}

/** How somebody is known: the workbench by its cookie, a machine by a token with scopes. */
export function describeSecurity(app: OpenAPIHono<TeamEnv>): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'peil.session_token', description: 'Set by signing in, as `__Secure-peil.session_token` where the address begins with https://; writes are taken from pages of this site only' })
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer', description: 'Made by an administrator, with scopes that are rights' })
}
