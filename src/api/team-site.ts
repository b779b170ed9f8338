import { Hono } from 'hono'
import type { RandomBytes } from '../actions/following/new-follower.ts'
import { auditWriter } from '../actions/audit/audit-writer.ts'
import { apiDocs, type ReadDocs } from './api-docs.ts'
import { createApp, type AppOptions } from './app.ts'
import { isLocalHost } from './host.ts'
import { brokenResponse } from './broken-response.ts'
import { createMcpApp } from './mcp/mcp-app.ts'
import { preferredLanguage } from './preferred-language.ts'
import { requestProblem } from './problem-response.ts'
import { isHostOf } from './public/host-of-address.ts'
import { createAuth } from './sign-in/auth.ts'
import type { DemoLinks } from './sign-in/demo-links.ts'
import type { Organisation } from './sign-in/organisation-routes.ts'
import { ownAccountRoutes } from './sign-in/own-account-routes.ts'
import { signInRoutes } from './sign-in/sign-in-routes.ts'
import { pageReader, signedIn, type Door } from './sign-in/signed-in.ts'
import { createTeamApi, type TeamApiOptions } from './team/team-api.ts'
import type { TeamEnv } from './team/team-env.ts'
import { workbenchFiles, type ReadWorkbench } from './workbench-files.ts'

export interface TeamSiteOptions extends Omit<AppOptions, 'readers'> {
  readonly address: string
  /** Signs cookies and encrypts second factors. */
  readonly secret: string
  readonly random: RandomBytes
  readonly readWorkbench: ReadWorkbench
  readonly readDocs: ReadDocs
  /** What the team API does with this machine besides the store. */
  readonly machine: Pick<TeamApiOptions, 'publishing' | 'documents' | 'stop'>
  /** The sign-on of the organisation; undefined where there is none. */
  readonly organisation: Organisation | undefined
  /** The one-time links of a demo; undefined for a service, in which accounts of a demo open nothing. */
  readonly demo: DemoLinks | undefined
}

/** Everything that a team meets: signing in, the workbench with the API that it talks to, and the pages of the picture, which a demo shows to everybody. */
export function createTeamSite({ secret, random, readWorkbench, readDocs, machine, demo, organisation, ...options }: TeamSiteOptions): Hono<TeamEnv> {
  const { context, address, log } = options
  const auth = createAuth({ store: context.store, secret, address: address === '' ? 'http://localhost' : address })
  const door: Door = { context, auth, audit: auditWriter(context), address, demo: demo !== undefined }
  const site = new Hono<TeamEnv>()
  for (const path of ['/api/v1/*', '/api/docs/*', '/mcp', '/workbench/*', '/workbench']) site.use(path, async (request, next) => (isLocalHost(request.req.header('host')) || isHostOf(request.req.header('host'), address) ? next() : requestProblem(421, 'This address is not served here')))
  const signIn = new Hono<TeamEnv>()
  signIn.onError((error, { req }) => brokenResponse(error, { signal: req.raw.signal, language: preferredLanguage(req.header('accept-language')), address: context.store.address, log }))
  signInRoutes(signIn, { door, demoLinks: demo ?? noLinks, random, organisation })
  ownAccountRoutes(signIn, door, random)
  site.route('/api/v1', signIn)
  site.route('/api/v1', createTeamApi({ context, signedIn: signedIn(door), log, ...machine }))
  site.get('/api/docs', (request) => request.redirect('/api/docs/', 301))
  site.route('/api/docs', apiDocs(readDocs))
  site.route('/mcp', createMcpApp({ context, signedIn: signedIn(door), audit: door.audit, log }))
  site.get('/workbench', (request) => request.redirect('/workbench/', 301))
  site.route('/workbench', workbenchFiles(readWorkbench))
  site.mount('/', createApp({ ...options, readers: { of: (headers) => pageReader(headers, door), writer: door.audit } }).fetch)
  return site
}

const noLinks: DemoLinks = { find: () => undefined, take: () => undefined }
