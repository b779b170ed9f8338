import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from '../../../actions/context.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { readMe } from './me-shapes.ts'

/** Who asks. */
export function meRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  serveRoute(app, context, readMe, async ({ actor: { name, roles, rights, clearance } }) => given({ name, roles: [...roles], rights: [...rights], clearance }))
}
