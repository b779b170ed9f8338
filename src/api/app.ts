import { Hono, type Context as PageRequest, type Handler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { mount } from 'hono/mount'
import { auditWriter, type AuditWriter } from '../actions/audit/audit-writer.ts'
import type { Context } from '../actions/context.ts'
import { picture } from '../actions/picture/picture.ts'
import { today } from '../actions/view-on.ts'
import { done, isLanguage, parseLanguage, parseOptional, type Language, type Outcome, type Problem } from '../core/index.ts'
import { pageAssets } from '../publishing/pages/page-assets.ts'
import { renderPicturePage } from '../publishing/pages/picture-page.ts'
import { renderProblemPage } from '../publishing/pages/problem-page.ts'
import { listCountriesWithLevels } from '../store/countries.ts'
import { wordsFor } from '../words/words-for.ts'
import { checkRoute, maxBodyBytes, maxTextCharacters, type DecodeText } from './check-route.ts'
import { isLocalHost } from './host.ts'
import { idsIn } from './ids-in.ts'
import { auditedReads, type PageReader, type ReadDoorEnv } from './marked-reads.ts'
import { isHostOf } from './public/host-of-address.ts'
import { preferredLanguage } from './preferred-language.ts'
import { createPublicApp, type PublicAppOptions } from './public/public-app.ts'
import { methodRefused, problemResponse, requestProblem, statusOf } from './problem-response.ts'
import { taxiiRoutes } from './public/taxii/taxii-routes.ts'
import { parseViewQuery } from './query.ts'
import { secure } from './secure.ts'

export interface AppOptions {
  readonly context: Context
  /** A font by its name under `/assets/fonts/`; undefined where there is none of that name. */
  readonly readFont: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
  readonly decodeText: DecodeText
  /** By what the published site is made, which is shown beside the pages of the team. */
  readonly published: Pick<PublicAppOptions, 'maker' | 'readVerifier'>
  /** Told of what broke; the answer itself never carries a trace. */
  readonly log: (error: unknown) => void
  /** Where the pages stand besides on this machine, behind a server of the operator's; empty for nowhere else. */
  readonly address?: string
  /** Who looks, of a team; without it everybody does, and sees what is marked clear. */
  readonly readers?: PageReaders
}

/** Who may look at the pages of a team, and where it is written down that they were shown marked material. */
export interface PageReaders {
  /** Undefined for somebody who is to sign in first. */
  readonly of: (headers: Headers) => Promise<Outcome<PageReader | undefined>>
  readonly writer: AuditWriter
}

/** What a request to the pages carries once the door has been passed. */
interface PageEnv {
  Variables: PageReader & ReadDoorEnv['Variables']
}
type Request = PageRequest<PageEnv>

/** Pages, the picture and the check over HTTP, for this machine only. */
export function createApp({ context, readFont, decodeText, published, log, address = '', readers = { of: everybody, writer: auditWriter(context) } }: AppOptions): Hono<PageEnv> {
  const app = new Hono<PageEnv>()
  // Before the headers of the team's pages: what is published has its own, and looks at its own hosts.
  app.get('/published', (request) => request.redirect('/published/', 301))
  app.all('/published/*', mount(createPublicApp({ context, log, ...published, publicAddress: '', mountedAt: '/published' }).fetch))
  app.use(secure())
  app.use(async (request, next) => (isLocalHost(request.req.header('host')) || isHostOf(request.req.header('host'), address) ? next() : requestProblem(421, 'This address is not served here')))
  for (const path of teamPaths) app.use(path, teamOnly(readers.of), auditedReads({ context, writer: readers.writer }))
  app.get('/', (request) => {
    request.header('vary', 'accept-language')
    return request.redirect(`/${preferredLanguage(request.req.header('accept-language'))}/${new URL(request.req.url).search}`, 302)
  })
  for (const language of ['nl', 'en'] as const) {
    app.get(`/${language}`, (request) => request.redirect(`/${language}/${new URL(request.req.url).search}`, 301))
    app.get(`/${language}/`, (request) => picturePage(request, language, context))
  }
  app.get('/assets/fonts/:name', async (request) => fontResponse(await readFont(request.req.param('name'))))
  app.get('/assets/:name', (request) => assetResponse(request.req.param('name')))
  app.get('/api/picture', (request) => pictureJson(request, context))
  app.post('/api/check', bodyLimit({ maxSize: maxBodyBytes, onError: () => requestProblem(413, `The text is too long: up to ${maxTextCharacters} characters are checked here`) }), (request) => checkRoute(request, { context, decodeText, address }))
  app.all('/api/check', () => methodRefused('POST'))
  for (const path of ['/', '/nl', '/nl/', '/en', '/en/', '/assets/fonts/:name', '/assets/:name', '/api/picture']) app.all(path, () => methodRefused('GET, HEAD'))
  app.route('/', taxiiRoutes({ context, address: undefined, log }))
  app.notFound((request) => missing(request, context))
  app.onError((error, request) => {
    // Whoever asked has gone away in the middle of a request: nobody is left to answer, and nothing is wrong.
    if (!request.req.raw.signal.aborted) log(error)
    return request.req.path.startsWith('/api/') ? requestProblem(500, 'Something went wrong inside Peil') : problemPage(languageOf(request), 'defect', 500, context)
  })
  return app
}

/** What is of the team, and closed to who has not signed in. */
const teamPaths = ['/', '/nl', '/nl/', '/en', '/en/', '/api/picture', '/api/check'] as const

function everybody(): Promise<Outcome<PageReader>> {
  return Promise.resolve(done({ clearance: 'clear' }))
}

/** Lets in who may see something, and shows the others the way: a page to the sign-in, a program that it needs a token. */
function teamOnly(readerOf: PageReaders['of']): Handler<PageEnv> {
  return async (request, next) => {
    const reader = await readerOf(request.req.raw.headers)
    const language = languageOf(request)
    if (!reader.ok) return problemResponse(reader.problem, wordsFor(language).problem(reader.problem))
    if (reader.value !== undefined) {
      request.set('clearance', reader.value.clearance)
      if (reader.value.actor !== undefined) request.set('actor', reader.value.actor)
      return next()
    }
    if (!request.req.path.startsWith('/api/')) return request.redirect(`/workbench/sign-in?to=${encodeURIComponent(request.req.path + new URL(request.req.url).search)}`, 302)
    const problem = { kind: 'sign-in-needed' } as const
    return problemResponse(problem, wordsFor(language).problem(problem))
  }
}

async function picturePage(request: Request, language: Language, context: Context): Promise<Response> {
  const query = parseViewQuery((name) => request.req.query(name), context, request.var.clearance)
  if (!query.ok) return refusalPage(language, query.problem, context)
  const countries = await listCountriesWithLevels(context.store, query.value.view)
  if (!countries.ok) return refusalPage(language, countries.problem, context)
  const composed = await picture(context, query.value)
  if (!composed.ok) return refusalPage(language, composed.problem, context)
  request.var.seen(idsIn(composed.value))
  return request.html(renderPicturePage(composed.value, { language, countries: countries.value }))
}

function refusalPage(language: Language, problem: Problem, context: Context): Response {
  return problemPage(language, problem, statusOf(problem), context)
}

/** The page of a problem offers the plain choice: it must not need the store, which may be what failed. */
function problemPage(language: Language, problem: Problem | 'page-missing' | 'defect', status: 404 | 500 | ReturnType<typeof statusOf>, context: Context): Response {
  const page = renderProblemPage(problem, { language, countries: [], country: 'NL', asOf: today(context) })
  return new Response(page, { status, headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': language, vary: 'accept-language' } })
}

async function pictureJson(request: Request, context: Context): Promise<Response> {
  const language = languageOf(request)
  const named = parseOptional(request.req.query('lang') || undefined, parseLanguage)
  const query = named.ok ? parseViewQuery((name) => request.req.query(name), context, request.var.clearance) : named
  const composed = query.ok ? await picture(context, query.value) : query
  return composed.ok ? request.json(composed.value) : problemResponse(composed.problem, wordsFor(language).problem(composed.problem))
}

function assetResponse(name: string): Response {
  if (!Object.hasOwn(pageAssets, name)) return requestProblem(404, 'There is no such file')
  const { type, body } = pageAssets[name as keyof typeof pageAssets]
  return new Response(body, { headers: { 'content-type': type, 'cache-control': 'public, max-age=300' } })
}

function fontResponse(font: Uint8Array<ArrayBuffer> | undefined): Response {
  if (font === undefined) return requestProblem(404, 'There is no such font')
  return new Response(font, { headers: { 'content-type': 'font/woff2', 'cache-control': 'public, max-age=86400' } })
}

function missing(request: Request, context: Context): Response {
  if (/^\/(api|assets)\//.test(request.req.path)) return requestProblem(404, 'There is nothing at this address')
  return problemPage(languageOf(request), 'page-missing', 404, context)
}

/** The language of the path or of `?lang=`, else the one the reader prefers. */
function languageOf(request: Request): Language {
  const named = request.req.query('lang') ?? request.req.path.split('/')[1] ?? ''
  return isLanguage(named) ? named : preferredLanguage(request.req.header('accept-language'))
}
