import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { requestId } from 'hono/request-id'
import type { Context } from '../../actions/context.ts'
import type { ServedApp } from '../serve.ts'
import { openMetrics } from './metrics.ts'
import { operatorRoutes } from './operator-routes.ts'
import { noRoute, routePattern } from './route-pattern.ts'

/** One answered request as it is logged: no address, no question, no account. */
export interface AnsweredRequest {
  readonly time: string
  readonly level: 'info' | 'error'
  readonly request: string
  readonly method: string
  /** The pattern of the route, such as `/api/v1/reports/:id`. */
  readonly route: string
  readonly status: number
  readonly milliseconds: number
}

export interface RunningOptions {
  readonly context: Pick<Context, 'store' | 'clock'>
  /** With which numbers may be read from elsewhere; empty for nobody. */
  readonly metricsToken: string
  /** Told of each answer. */
  readonly answered: (request: AnsweredRequest) => void
}

/** A method that somebody made up would be a label of its own. */
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** An application with what its operator needs around it: health, numbers, a line for each answer, and answers that are compressed where it pays. */
export function createRunningApp(served: ServedApp, { context, metricsToken, answered }: RunningOptions): Hono {
  const app = new Hono()
  const metrics = openMetrics()
  const own = operatorRoutes(context, metrics, metricsToken)
  app.use(requestId({ limitLength: 64 }))
  app.use(async (request, next) => {
    const began = performance.now()
    await next()
    const milliseconds = performance.now() - began
    const method = methods.has(request.req.method) ? request.req.method : 'other'
    const route = [own, served].map((each) => routePattern(each, method, request.req.path)).find((pattern) => pattern !== noRoute) ?? noRoute
    const { status } = request.res
    metrics.seen({ method, route, status, seconds: milliseconds / 1000 })
    answered({ time: context.clock().toISOString(), level: status >= 500 ? 'error' : 'info', request: request.var.requestId, method, route, status, milliseconds: Math.round(milliseconds) })
  })
  app.use(compress())
  app.route('/', own)
  app.all('*', (request) => served.fetch(request.req.raw))
  return app
}
