import { Hono } from 'hono'
import type { Context } from '../../actions/context.ts'
import { isLocalHost } from '../host.ts'
import { requestProblem } from '../problem-response.ts'
import { isHostOf } from './host-of-address.ts'

export interface PublicAppOptions {
  readonly context: Pick<Context, 'store' | 'clock'>
  /** PEIL_ADDRESS: a proxy may pass its name on; empty where it is not set. */
  readonly address: string
  /** Told of what broke; the answer itself never carries a trace. */
  readonly log: (error: unknown) => void
}

/** What everybody may ask over HTTP: what was published, and nothing else. A part is a Hono of its own, mounted here. */
export function createPublicApp({ address, log }: PublicAppOptions): Hono {
  const app = new Hono()
  app.use(async ({ req }, next) => {
    const host = req.header('host')
    return isLocalHost(host) || isHostOf(host, address) ? next() : requestProblem(421, 'This address is not served here')
  })
  app.notFound(() => requestProblem(404, 'There is nothing at this address'))
  app.onError((error, { req }) => {
    // Whoever asked has gone away in the middle of a request: nobody is left to answer, and nothing is wrong.
    if (!req.raw.signal.aborted) log(error)
    return requestProblem(500, 'Something went wrong inside Peil')
  })
  return app
}
