import type { Hono } from 'hono'
import type { RandomBytes } from '../../actions/following/new-follower.ts'
import { throttleNetwork } from '../../actions/people/throttle.ts'
import { findAccount } from '../../store/people/accounts.ts'
import { attempt } from '../../store/store-problem.ts'
import { done, refused } from '../../core/index.ts'
import type { TeamEnv } from '../team/team-env.ts'
import type { DemoLinks } from './demo-links.ts'
import { linkOpening, linkUsing } from './link-sign-in.ts'
import { organisationRoutes, type Organisation } from './organisation-routes.ts'
import { accountOfPasskey, askForPasskey } from './passkeys.ts'
import { codeSignIn, passwordSignIn } from './password-sign-in.ts'
import { openGiven, serveOpen } from './serve-open.ts'
import { offerPasskey, openLink, readSignIn, signInByCode, signInByPasskey, signInByPassword, signOut, useLink } from './sign-in-shapes.ts'
import { actorOfSession, isUsable, type Door } from './signed-in.ts'

/** What signing in needs besides the door. */
export interface SignInOptions {
  readonly door: Door
  readonly demoLinks: DemoLinks
  readonly random: RandomBytes
  /** By which people may sign in; undefined where there is none. */
  readonly organisation: Organisation | undefined
}

/** The routes by which somebody signs in and out. */
export function signInRoutes(app: Hono<TeamEnv>, { door, demoLinks, random, organisation }: SignInOptions): void {
  const { context, auth, demo } = door
  serveOpen(app, door, readSignIn, async ({ headers }) => {
    const actor = await actorOfSession(headers, door)
    return actor.ok ? openGiven({ signedInAs: actor.value?.name ?? null, organisation: organisation === undefined ? null : new URL(organisation.issuer).host, demo }) : actor
  })
  if (organisation !== undefined) organisationRoutes(app, door, organisation, random)
  serveOpen(app, door, signInByPassword, passwordSignIn(door))
  serveOpen(app, door, signInByCode, codeSignIn(door))
  serveOpen(app, door, openLink, linkOpening(door, demoLinks))
  serveOpen(app, door, useLink, linkUsing(door, demoLinks, random))
  serveOpen(app, door, offerPasskey, async ({ origin, network }) => {
    const counted = await throttleNetwork(context, network)
    return counted.ok ? openGiven(await askForPasskey(context, origin, random)) : counted
  })
  serveOpen(app, door, signInByPasskey, async ({ body, origin, network, headers }) => {
    const counted = await throttleNetwork(context, network)
    if (!counted.ok) return counted
    const known = await accountOfPasskey(context, body, origin)
    if (!known.ok) return known
    const account = await attempt(context.store, () => findAccount(context.store.db, known.value))
    if (!account.ok) return account
    if (account.value === undefined || !isUsable(account.value, demo)) return refused({ kind: 'passkey-refused' })
    const { headers: cookies } = await auth.api.openSession({ body: { account: known.value }, headers, returnHeaders: true })
    return openGiven({ next: 'in' } as const, { cookies, actor: account.value.name })
  })
  serveOpen(app, door, signOut, async ({ headers }) => {
    const actor = await actorOfSession(headers, door)
    if (!actor.ok) return actor
    const { headers: cookies } = await auth.api.signOut({ headers, returnHeaders: true })
    return done({ body: { out: true } as const, cookies, ...(actor.value === undefined ? {} : { actor: actor.value.name }) })
  })
}
