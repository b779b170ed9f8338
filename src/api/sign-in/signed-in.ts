import type { Context as Request, Handler } from 'hono'
import type { AuditWriter } from '../../actions/audit/audit-writer.ts'
import { actorOfToken } from '../../actions/people/actor-of-token.ts'
import type { Context } from '../../actions/context.ts'
import { done, refused, rightsOf, type Account, type Actor, type Outcome } from '../../core/index.ts'
import { findAccount } from '../../store/people/accounts.ts'
import { attempt } from '../../store/store-problem.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageReader } from '../marked-reads.ts'
import { preferredLanguage } from '../preferred-language.ts'
import { problemResponse } from '../problem-response.ts'
import type { TeamEnv } from '../team/team-env.ts'
import type { Auth } from './auth.ts'
import { isOwnOrigin } from './own-origin.ts'

/** What the door needs to know. */
export interface Door {
  readonly context: Context
  readonly auth: Auth
  readonly audit: AuditWriter
  readonly address: string
  /** Whether this is the demo, whose accounts open nothing elsewhere. */
  readonly demo: boolean
}

/** Sets who asks, by a session or by a token; 401 for nobody, 403 for a write by a session that no page of this site made. */
export function signedIn(door: Door): Handler<TeamEnv> {
  return async (request, next) => {
    const asking = await actorOf(request, door)
    if (!asking.ok) return problemResponse(asking.problem, wordsFor(preferredLanguage(request.req.header('accept-language'))).problem(asking.problem))
    request.set('actor', asking.value)
    return next()
  }
}

/** Who asks, or why that is not believed. A request with a token is judged by the token alone: a cookie beside it adds nothing. */
export async function actorOf(request: Request<TeamEnv>, door: Door): Promise<Outcome<Actor>> {
  const actor = await actorOfHeaders(request.req.raw.headers, door)
  if (!actor.ok) return actor
  if (actor.value === undefined) return refused({ kind: 'sign-in-needed' })
  return actor.value.via === 'token' || isRead(request.req.method) || isOwnOrigin(originHeaders(request), door.address) ? done(actor.value) : refused({ kind: 'cross-site' })
}

/** Who asks, by a token or by a session; undefined for nobody. */
export function actorOfHeaders(headers: Headers, door: Door): Promise<Outcome<Actor | undefined>> {
  const token = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  return token === undefined ? actorOfSession(headers, door) : actorOfToken(door.context, token)
}

/** Who asks for the pages; whoever is not signed in sees what is marked clear in a demo, and elsewhere nothing. */
export async function pageReader(headers: Headers, door: Door): Promise<Outcome<PageReader | undefined>> {
  const actor = await actorOfHeaders(headers, door)
  if (!actor.ok) return actor
  if (actor.value?.rights.has('read') === true) return done({ clearance: actor.value.clearance, actor: actor.value })
  return done(door.demo ? { clearance: 'clear' } : undefined)
}

/** What the headers of a request say of where it was made. */
export function originHeaders({ req }: Request): Parameters<typeof isOwnOrigin>[0] {
  return { fetchSite: req.header('sec-fetch-site'), origin: req.header('origin'), host: req.header('host') }
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Roles and clearance are those of this moment: whoever lost a role has lost it at once. */
export async function actorOfSession(headers: Headers, { context: { store }, auth, demo }: Door): Promise<Outcome<Actor | undefined>> {
  return attempt(store, async () => {
    const session = await auth.api.getSession({ headers }).catch(async () => {
      // Why it broke stays inside of it: a look of our own says whether the store is away, and where it is back, it is asked again.
      await findAccount(store.db, '')
      return auth.api.getSession({ headers })
    })
    const account = session === null ? undefined : await findAccount(store.db, session.user.id)
    return session === null || account === undefined || !isUsable(account, demo) ? undefined : toActor(account, provedOf(session.session, account))
  })
}

/** Whether somebody can be signed in by an account here. */
export function isUsable({ disabled, demo: isOfDemo }: Account, demo: boolean): boolean {
  return disabled === undefined && isOfDemo === demo
}

/** Signing in shows who somebody is. Whoever came to the demo by its link has nothing to show it by again. */
export function provedOf({ createdAt, proved }: { readonly createdAt: Date; readonly proved?: Date | null | undefined }, { demo }: Account): Date | undefined {
  return demo ? undefined : (proved ?? createdAt)
}

function toActor({ id, name, roles, clearance }: Account, proved: Date | undefined): Actor {
  return { account: id, name, roles, rights: rightsOf(roles), clearance, via: 'session', proved }
}
