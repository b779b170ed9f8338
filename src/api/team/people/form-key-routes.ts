import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from '../../../actions/context.ts'
import { refused } from '../../../core/index.ts'
import { formKeyOf } from '../../../store/form-keys.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { readFormKey } from './form-key-shapes.ts'

/** What a browser needs to keep unsent forms to one account; a machine with a token has no forms. */
export function formKeyRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  serveRoute(app, context, readFormKey, async ({ actor: { account, via } }) => (via === 'token' ? refused({ kind: 'right-missing', right: 'contribute' }) : given({ key: await formKeyOf(context.store.db, account) })))
}
