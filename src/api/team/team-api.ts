import { randomBytes } from 'node:crypto'
import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { Handler } from 'hono'
import type { Context } from '../../actions/context.ts'
import { mostBytes, type RequestContent } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import { noMeans, type PublishingMeans } from '../../actions/publishing/publishing-means.ts'
import { auditWriter } from '../../actions/audit/audit-writer.ts'
import { brokenResponse } from '../broken-response.ts'
import { erasureRoutes } from './evidence/erasure-routes.ts'
import { problemResponse, requestProblem } from '../problem-response.ts'
import { describeSignIn } from '../sign-in/describe-sign-in.ts'
import { eventRoutes } from './evidence/event-routes.ts'
import { figureRoutes } from './evidence/figure-routes.ts'
import { standingRoutes } from './evidence/standing-routes.ts'
import { assessingRoutes } from './assessing/assessing-routes.ts'
import { changesRoutes } from './changes/changes-routes.ts'
import { exportRoutes } from './jobs/export-routes.ts'
import { gatheringRoutes } from './jobs/gathering-routes.ts'
import { openJobDesk } from './jobs/job-desk.ts'
import { jobsRoutes } from './jobs/jobs-routes.ts'
import { accountRoutes } from './people/account-routes.ts'
import { auditRoutes } from './people/audit-routes.ts'
import { formKeyRoutes } from './people/form-key-routes.ts'
import { bringRoutes } from './inbox/bring-routes.ts'
import type { DocumentDoor } from './inbox/document-door.ts'
import { inboxRoutes } from './inbox/inbox-routes.ts'
import { openSettler } from './inbox/settler.ts'
import { meRoutes } from './people/me-routes.ts'
import { searchRoutes } from './searching/search-routes.ts'
import { audited } from './audited.ts'
import { describeSecurity, openApiDocument } from './openapi.ts'
import { withLanguage } from './serve-route.ts'
import type { TeamEnv } from './team-env.ts'
import { warningRoutes } from './warnings/warning-routes.ts'
import { writeScope } from './write-scope.ts'
import { draftRoutes } from './writing/draft-routes.ts'
import { editionRoutes } from './writing/edition-routes.ts'

export interface TeamApiOptions {
  readonly context: Context
  /** Sets who asks, or answers 401; nothing of the team is reached without. */
  readonly signedIn: Handler<TeamEnv>
  /** What this machine publishes with, read anew each time; a server that is given none publishes nothing. */
  readonly publishing?: () => Promise<PublishingMeans>
  /** Told of what broke; the answer itself never carries a trace. */
  readonly log: (error: unknown) => void
  /** Opens files and public addresses for who brings reports in; without it only a text can be brought. */
  readonly documents?: DocumentDoor
  /** Ends work that goes on after the answer, when this process stops. */
  readonly stop?: AbortSignal
}

/** Everything that a team does, over HTTP, below `/api/v1`. */
export function createTeamApi(options: TeamApiOptions): OpenAPIHono<TeamEnv> {
  const { app, context } = openTeamApp(options)
  const settle = openSettler(options.context, options.log, options.stop)
  app.use('/inbox/*', async (request, next) => {
    await next()
    if (request.req.method !== 'GET' && request.res.ok) settle()
  })
  const desk = openJobDesk(context, { means: { openFile: options.documents?.openFile, publishing: options.publishing ?? noMeans }, stop: options.stop, log: options.log })
  meRoutes(app, context)
  accountRoutes(app, context, randomBytes)
  auditRoutes(app, context)
  eventRoutes(app, context)
  standingRoutes(app, context)
  erasureRoutes(app, context, desk)
  figureRoutes(app, context)
  searchRoutes(app, context)
  draftRoutes(app, context)
  editionRoutes(app, context, options.publishing ?? noMeans, desk)
  warningRoutes(app, context)
  assessingRoutes(app, context, desk)
  formKeyRoutes(app, context)
  changesRoutes(app, context)
  inboxRoutes(app, context)
  bringRoutes(app, context, options.documents)
  jobsRoutes(app, context, desk)
  gatheringRoutes(app, context, desk)
  exportRoutes(app, context, desk, auditWriter(options.context), randomBytes)
  // A process that goes on until it is stopped also does what another left.
  if (options.stop !== undefined) desk.wakeIfOpen()
  return app
}

/** What stands beside a file in its form. */
const besideFileBytes = 50_000

/** Refuses what is larger than is taken of it, before it is read whole. */
function atMost(content: RequestContent): Handler<TeamEnv> {
  const problem = { kind: 'request-too-large', content, maxBytes: mostBytes[content] } as const
  const maxSize = content === 'report-file' ? problem.maxBytes + besideFileBytes : problem.maxBytes
  return bodyLimit({ maxSize, onError: ({ var: { language } }) => problemResponse(problem, wordsFor(language).problem(problem)) })
}

function contentAt(path: string): RequestContent {
  if (path.endsWith('/jobs/imports')) return 'dataset'
  return /\/inbox\/files$|\/jobs\/[^/]+\/files\/\d+$/.test(path) ? 'report-file' : 'typed'
}

/** What stands before every route: who asks, in which language, and that each write is one transaction of the context that is given to the routes. */
export function openTeamApp({ context: outside, signedIn, log }: TeamApiOptions): { readonly app: OpenAPIHono<TeamEnv>; readonly context: Context } {
  const { context, whole } = writeScope(outside)
  const app = new OpenAPIHono<TeamEnv>()
  describeSecurity(app)
  describeSignIn(app)
  // For everybody: it says what can be asked, and holds nothing of the team.
  app.get('/openapi.json', (request) => request.json(openApiDocument(app)))
  app.use(withLanguage())
  app.use((request, next) => {
    request.set('scope', { whole, clock: context.clock })
    const { asActor } = request.env ?? {}
    if (asActor === undefined) return signedIn(request, next)
    request.set('actor', asActor)
    return next()
  })
  app.use(audited(context, auditWriter(outside)))
  const limits = { 'report-file': atMost('report-file'), dataset: atMost('dataset'), typed: atMost('typed') }
  app.use((request, next) => limits[contentAt(request.req.path)](request, next))
  app.notFound(() => requestProblem(404, 'There is nothing at this address'))
  app.onError((error, request) => brokenResponse(error, { signal: request.req.raw.signal, language: request.var.language, address: context.store.address, log }))
  return { app, context }
}
