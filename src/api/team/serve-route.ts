import type { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context as Request, Handler } from 'hono'
import type { Context } from '../../actions/context.ts'
import { done, isProven, type Actor, type AsOf, type Language, type Outcome, type Right } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import { preferredLanguage } from '../preferred-language.ts'
import { problemResponse } from '../problem-response.ts'
import { etagOf, expectedState, isHeld } from './conditional.ts'
import { describeRoute } from './describe-route.ts'
import { parseAsked, type ParsedAsked } from './parse-asked.ts'
import type { TeamEnv } from './team-env.ts'
import type { TeamRoute } from './team-route.ts'
import { viewOf } from './view-of.ts'
import { writeWhole } from './write-whole.ts'

/** What a route is asked, after it has been looked through. */
export interface Asked<R extends TeamRoute> extends ParsedAsked<R> {
  readonly actor: Actor
  readonly language: Language
  /** As of the day asked for, and no further than the clearance of whoever asks. */
  readonly view: AsOf
  /** The state that a write was made on, from If-Match. */
  readonly expected: string | undefined
  /** Aborted when whoever asks goes away. */
  readonly cancelled: AbortSignal
}

/** What a route gives back; `version` names the state of what was read, and makes the ETag. */
export interface Given<T> {
  readonly body: T
  readonly version?: string
  /** Ids of what is in the answer and not named there, for the audit log. */
  readonly holds?: Iterable<string>
}

export type Answer<R extends TeamRoute> = (asked: Asked<R>) => Promise<Outcome<Given<z.input<R['reply']>>>>

const proofNeeded = { kind: 'proof-needed' } as const

/** Serves a route as it is described: who may not, and what is malformed, never reaches the answer. */
export function serveRoute<R extends TeamRoute>(app: OpenAPIHono<TeamEnv>, context: Context, route: R, answer: Answer<R>): void {
  app.openAPIRegistry.registerPath(describeRoute(route))
  const handler: Handler<TeamEnv> = async (request) => {
    if (route.takesProof === true && !isProven(request.var.actor, context.clock())) return problemResponse(proofNeeded, wordsFor(request.var.language).problem(proofNeeded))
    if (route.method !== 'get' && route.isQuestion !== true) return writeWhole(app, request, route, () => replyTo(request, context, route, answer))
    request.set('isQuestion', route.isQuestion === true)
    const reply = await replyTo(request, context, route, answer)
    if (!reply.ok) return problemResponse(reply.problem, wordsFor(request.var.language).problem(reply.problem))
    const etag = reply.value.headers.get('etag')
    return etag !== null && isHeld(request.req.header('if-none-match'), etag) ? new Response(null, { status: 304, headers: reply.value.headers }) : reply.value
  }
  app.on(route.method.toUpperCase(), route.path.replaceAll(/\{(\w+)\}/g, ':$1'), mayPass(route.right), handler)
}

/**
 * Serves a write for which something is opened first, such as an address far away: nobody's write waits for that. One that was done before under
 * its key is answered as it was then, whatever comes of opening it again.
 */
export function serveOpened<R extends TeamRoute, Opened>(app: OpenAPIHono<TeamEnv>, context: Context, route: R, open: (asked: Asked<R>) => Promise<Outcome<Opened>>, answer: (asked: Asked<R>, opened: Opened) => ReturnType<Answer<R>>): void {
  app.openAPIRegistry.registerPath(describeRoute(route))
  app.on(route.method.toUpperCase(), route.path, mayPass(route.right), async (request) => {
    const asked = await askedOf(request, context, route)
    const opened = asked.ok ? await open(asked.value) : asked
    return writeWhole(app, request, route, async () => (!asked.ok ? asked : !opened.ok ? opened : toReply(request, route, await answer(asked.value, opened.value))))
  })
}

async function replyTo<R extends TeamRoute>(request: Request<TeamEnv>, context: Context, route: R, answer: Answer<R>): Promise<Outcome<Response>> {
  const asked = await askedOf(request, context, route)
  return asked.ok ? toReply(request, route, await answer(asked.value)) : asked
}

function toReply(request: Request<TeamEnv>, route: TeamRoute, given: Outcome<Given<unknown>>): Outcome<Response> {
  if (!given.ok) return given
  request.var.seen(given.value.holds ?? [])
  return done(jsonReply(route, given.value))
}

async function askedOf<R extends TeamRoute>(request: Request<TeamEnv>, context: Context, route: R): Promise<Outcome<Asked<R>>> {
  const asked = await parseAsked(request, route)
  if (!asked.ok) return asked
  const view = viewOf(request, context)
  if (!view.ok) return view
  const { actor, language } = request.var
  return done({ ...asked.value, actor, language, view: view.value, expected: expectedState(request.req.header('if-match')), cancelled: request.req.raw.signal })
}

/** The language of messages is known before anything can be refused. */
export function withLanguage(): Handler<TeamEnv> {
  return (request, next) => {
    request.set('language', preferredLanguage(request.req.header('accept-language')))
    return next()
  }
}

/** Lets only accounts with a right pass. */
export function mayPass(right: Right): Handler<TeamEnv> {
  return async (request, next) => {
    if (request.var.actor.rights.has(right)) return next()
    const problem = { kind: 'right-missing', right } as const
    return problemResponse(problem, wordsFor(request.var.language).problem(problem))
  }
}

/** Every read has a tag; the answer to a write has one where it names the new state of what was written. */
function jsonReply({ method, status }: TeamRoute, { body, version }: Given<unknown>): Response {
  const text = JSON.stringify(body)
  const tag = method === 'get' || version !== undefined ? { etag: etagOf(text, version) } : {}
  return new Response(text, { status, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'private, no-cache', vary: 'accept-language, cookie', ...tag } })
}

/** What was asked for, where no state of it is named. */
export function given<T>(body: T, version?: string): Outcome<Given<T>> {
  return done(version === undefined ? { body } : { body, version })
}
