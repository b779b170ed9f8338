import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { Handler } from 'hono'
import type { Context } from '../../actions/context.ts'
import { requestProblem } from '../problem-response.ts'
import { assessingRoutes } from './assessing/assessing-routes.ts'
import { changesRoutes } from './changes/changes-routes.ts'
import { jobsRoutes } from './jobs/jobs-routes.ts'
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
  /** Ends work that goes on after the answer, when this process stops. */
  readonly stop?: AbortSignal
}

const maxBodyBytes = 8 * 1024 * 1024
/** A dataset; a larger one is brought in by the command line. */
const maxFileBytes = 64 * 1024 * 1024

/** Everything that a team does, over HTTP, below `/api/v1`. */
export function createTeamApi(options: TeamApiOptions): OpenAPIHono<TeamEnv> {
  const { app, context } = openTeamApp(options)
  meRoutes(app, context)
  assessingRoutes(app, context)
  formKeyRoutes(app, context)
  changesRoutes(app, context)
  jobsRoutes(app, context, options.stop ?? new AbortController().signal, options.log)
  return app
}

function atMost(maxSize: number): Handler {
  return bodyLimit({ maxSize, onError: () => requestProblem(413, 'This is more than is taken here') })
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
  const [ofFiles, ofOthers] = [atMost(maxFileBytes), atMost(maxBodyBytes)]
  app.use((request, next) => (request.req.path.endsWith('/jobs/imports') ? ofFiles : ofOthers)(request, next))
  app.notFound(() => requestProblem(404, 'There is nothing at this address'))
  app.onError((error, request) => {
    // Whoever asked has gone away in the middle of a request: nobody is left to answer, and nothing is wrong.
    if (!request.req.raw.signal.aborted) log(error)
    return requestProblem(500, 'Something went wrong inside Peil')
  })
  return { app, context }
}
