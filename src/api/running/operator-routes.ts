import { Hono } from 'hono'
import type { Context } from '../../actions/context.ts'
import { readLoad } from '../../store/load.ts'
import { readReadiness } from '../../store/readiness.ts'
import { requestProblem } from '../problem-response.ts'
import { mayReadMetrics } from './may-read-metrics.ts'
import type { Metrics } from './metrics.ts'

/** How long a store may take to say that it is there. */
const patienceMs = 2000
const unkept = { 'cache-control': 'no-store' } as const

/** Whether this process runs, whether it can do its work, and its numbers: for whoever starts, restarts and watches it. */
export function operatorRoutes({ store, clock }: Pick<Context, 'store' | 'clock'>, metrics: Metrics, token: string): Hono {
  const app = new Hono()
  app.get('/health/live', (request) => request.json({ status: 'live' }, 200, unkept))
  app.get('/health/ready', async (request) => {
    const { answers, tables } = await Promise.race([readReadiness(store.db), tooLate()])
    const isReady = answers && tables
    return request.json({ status: isReady ? 'ready' : 'not ready', checks: { 'store-answers': answers, 'tables-of-this-version': tables } }, isReady ? 200 : 503, unkept)
  })
  app.get('/metrics', async (request) => {
    // To anybody else there is nothing here.
    if (!mayReadMetrics(request.req.raw.headers, token)) return requestProblem(404, 'There is nothing at this address')
    return request.text(await metrics.render(await readLoad(store.db), clock()), 200, { ...unkept, 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })
  return app
}

function tooLate(): Promise<{ readonly answers: false; readonly tables: false }> {
  return new Promise((resolve) => setTimeout(() => resolve({ answers: false, tables: false }), patienceMs).unref())
}
