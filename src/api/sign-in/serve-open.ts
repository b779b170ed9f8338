import type { Context as Request, Handler, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from '@hono/zod-openapi'
import { done, refused, type Language, type Outcome } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import { preferredLanguage } from '../preferred-language.ts'
import { problemResponse, requestProblem, statusOf } from '../problem-response.ts'
import { clientNetwork } from '../public/following/client-network.ts'
import { parseAsked, type ParsedAsked } from '../team/parse-asked.ts'
import type { TeamEnv } from '../team/team-env.ts'
import type { TeamRoute } from '../team/team-route.ts'
import { isOwnOrigin } from './own-origin.ts'
import { originHeaders, type Door } from './signed-in.ts'

/** What somebody asks who is not signed in yet, or asks about their own account. */
export interface OpenAsked<R extends TeamRoute> extends ParsedAsked<R> {
  readonly headers: Headers
  readonly language: Language
  readonly network: string
  /** Where the page stands that asks: `http://localhost:4300`. */
  readonly origin: string
}

/** What they get, with the cookies that belong to it. */
export interface OpenGiven<T> {
  readonly body: T
  readonly cookies?: Headers
  /** Account name of who was signed in by this, or was already. */
  readonly actor?: string
}

export type OpenAnswer<R extends TeamRoute> = (asked: OpenAsked<R>) => Promise<Outcome<OpenGiven<z.input<R['reply']>>>>

/** Asked by POST to keep what is asked out of addresses, and nothing is written by them. */
const looks: ReadonlySet<string> = new Set(['/sign-in/link', '/sign-in/passkey', '/own-account/passkeys/question'])

/** Counted as it comes: not every body says how long it is. */
const small = bodyLimit({ maxSize: 32 * 1024, onError: () => requestProblem(413, 'This is more than is taken here') })

/** Serves a route that needs no right. It still answers no other site: the cookie that it sets would be of whoever made the form. */
export function serveOpen<R extends TeamRoute>(app: Hono<TeamEnv>, door: Door, route: R, answer: OpenAnswer<R>): void {
  const handler: Handler<TeamEnv> = async (request) => {
    const language = preferredLanguage(request.req.header('accept-language'))
    const given = await answerTo(request, door, route, answer, language)
    const kept = route.method === 'get' || looks.has(route.path) ? done(undefined) : await keepNote(door, route, given)
    if (!kept.ok) return problemResponse(kept.problem, wordsFor(language).problem(kept.problem))
    return given.ok ? reply(route, given.value) : problemResponse(given.problem, wordsFor(language).problem(given.problem))
  }
  app.on(route.method.toUpperCase(), route.path.replaceAll(/\{(\w+)\}/g, ':$1'), small, handler)
}

/** What was put off for coming too often is not written down: nobody fills the log by knocking. */
function keepNote({ audit }: Door, { method, path }: TeamRoute, given: Outcome<OpenGiven<unknown>>): Promise<Outcome<void>> {
  if (!given.ok && given.problem.kind === 'sign-in-throttled') return Promise.resolve(done(undefined))
  const actor = given.ok ? given.value.actor : undefined
  return audit.write({ actor, via: actor === undefined ? 'none' : 'session', act: `${method.toUpperCase()} ${path}`, status: given.ok ? 200 : statusOf(given.problem), subjects: [], marking: undefined })
}

async function answerTo<R extends TeamRoute>(request: Request<TeamEnv>, door: Door, route: R, answer: OpenAnswer<R>, language: Language): Promise<Outcome<OpenGiven<z.input<R['reply']>>>> {
  if (route.method !== 'get' && !isOwnOrigin(originHeaders(request), door.address)) return refused({ kind: 'cross-site' })
  const asked = await parseAsked(request, route)
  if (!asked.ok) return asked
  return answer({ ...asked.value, headers: request.req.raw.headers, language, network: clientNetwork(request.req.header('x-forwarded-for')), origin: originOf(request, door.address) })
}

/** Behind a proxy the address of the operator, on this machine the one that was asked. */
function originOf(request: Request, address: string): string {
  return address === '' ? `http://${request.req.header('host') ?? 'localhost'}` : new URL(address).origin
}

function reply({ status }: TeamRoute, { body, cookies }: OpenGiven<unknown>): Response {
  const response = new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' } })
  for (const cookie of cookies?.getSetCookie() ?? []) response.headers.append('set-cookie', cookie)
  return response
}

/** What is given, and where somebody was signed in by it, who, with their cookies. */
export function openGiven<T>(body: T, signedIn?: { readonly cookies: Headers; readonly actor: string }): Outcome<OpenGiven<T>> {
  return done({ body, ...signedIn })
}
