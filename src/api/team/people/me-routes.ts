import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from '../../../actions/context.ts'
import { findAccount } from '../../../store/people/accounts.ts'
import { attempt } from '../../../store/store-problem.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { readMe } from './me-shapes.ts'

/** Who asks. */
export function meRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  serveRoute(app, context, readMe, async ({ actor: { account, name, roles, rights, clearance } }) => {
    const found = await attempt(context.store, () => findAccount(context.store.db, account))
    return found.ok ? given({ name, roles: [...roles], rights: [...rights], clearance, language: found.value?.language ?? null }) : found
  })
}
