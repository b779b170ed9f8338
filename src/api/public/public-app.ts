import { Hono } from 'hono'
import type { Context } from '../../actions/context.ts'
import { followSite } from '../../actions/publishing/follow-site.ts'
import type { SiteMaker } from '../../actions/publishing/site-plan.ts'
import { isLocalHost } from '../host.ts'
import { requestProblem } from '../problem-response.ts'
import type { FollowingOptions } from './following/answer.ts'
import { createFollowingApp } from './following/following-app.ts'
import { isHostOf } from './host-of-address.ts'
import { siteRoutes } from './site-routes.ts'
import { taxiiRoutes } from './taxii/taxii-routes.ts'

export interface PublicAppOptions {
  readonly context: Pick<Context, 'store' | 'clock'>
  /** PEIL_ADDRESS: a proxy may pass its name on, and links lead there; empty beside the pages of the team, or where it is not set. */
  readonly publicAddress: string
  /** Path under which all this is mounted, without a slash at its end: empty, or `/published`. */
  readonly mountedAt: string
  readonly maker: SiteMaker
  /** The public half of the key, where this machine has it. */
  readonly readVerifier: () => Promise<string | undefined>
  /** Set where people may ask for mail. */
  readonly mail?: Omit<FollowingOptions, 'context'>
  /** Told of what broke; the answer itself never carries a trace. */
  readonly log: (error: unknown) => void
}

/** What everybody may ask over HTTP: what was published, and nothing else. A part is a Hono of its own, mounted before the site. */
export function createPublicApp({ context, publicAddress, mountedAt, maker, readVerifier, mail, log }: PublicAppOptions): Hono {
  const app = new Hono()
  const askSite = followSite(context, maker, readVerifier)
  app.use(async ({ req }, next) => {
    const host = req.header('host')
    return isLocalHost(host) || isHostOf(host, publicAddress) ? next() : requestProblem(421, 'This address is not served here')
  })
  app.route('/', taxiiRoutes({ context, address: publicAddress || undefined, log }))
  if (mail !== undefined) app.route('/', createFollowingApp({ context, ...mail }))
  app.route('/', siteRoutes({ context, publicAddress, mountedAt, askSite }))
  app.onError((error, { req }) => {
    // Whoever asked has gone away in the middle of a request: nobody is left to answer, and nothing is wrong.
    if (!req.raw.signal.aborted) log(error)
    return requestProblem(500, 'Something went wrong inside Peil')
  })
  return app
}
