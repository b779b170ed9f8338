import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { Handler } from 'hono'
import type { Context } from '../../actions/context.ts'
import { requestProblem } from '../problem-response.ts'
import { assessingRoutes } from './assessing/assessing-routes.ts'
import { changesRoutes } from './changes/changes-routes.ts'
import { formKeyRoutes } from './people/form-key-routes.ts'
import { meRoutes } from './people/me-routes.ts'
import { withLanguage } from './serve-route.ts'
import type { TeamEnv } from './team-env.ts'
import { writeScope } from './write-scope.ts'

export interface TeamApiOptions {
  readonly context: Context
  /** Sets who asks, or answers 401; nothing of the team is reached without. */
  readonly signedIn: Handler<TeamEnv>
  /** Told of what broke; the answer itself never carries a trace. */
  readonly log: (error: unknown) => void
}

const maxBodyBytes = 8 * 1024 * 1024

/** Everything that a team does, over HTTP, below `/api/v1`. */
export function createTeamApi(options: TeamApiOptions): OpenAPIHono<TeamEnv> {
  const { app, context } = openTeamApp(options)
  meRoutes(app, context)
  assessingRoutes(app, context)
  formKeyRoutes(app, context)
  changesRoutes(app, context)
  return app
}

/** What stands before every route: who asks, in which language, and that each write is one transaction of the context that is given to the routes. */
export function openTeamApp({ context: outside, signedIn, log }: TeamApiOptions): { readonly app: OpenAPIHono<TeamEnv>; readonly context: Context } {
  const { context, whole } = writeScope(outside)
  const app = new OpenAPIHono<TeamEnv>()
  app.use(withLanguage())
  app.use((request, next) => {
    request.set('scope', { whole, clock: context.clock })
    const { asActor } = request.env ?? {}
    if (asActor === undefined) return signedIn(request, next)
    request.set('actor', asActor)
    return next()
  })
  app.use(bodyLimit({ maxSize: maxBodyBytes, onError: () => requestProblem(413, 'This is more than is taken here') }))
  app.notFound(() => requestProblem(404, 'There is nothing at this address'))
  app.onError((error, request) => {
    // Whoever asked has gone away in the middle of a request: nobody is left to answer, and nothing is wrong.
    if (!request.req.raw.signal.aborted) log(error)
    return requestProblem(500, 'Something went wrong inside Peil')
  })
  return { app, context }
}
