import { allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, ClientError, AuthorizationResponseError, discovery, randomNonce, randomPKCECodeVerifier, ResponseBodyError, type Configuration } from 'openid-client'
import type { Context as Request, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { z } from '@hono/zod-openapi'
import type { RandomBytes } from '../../actions/following/new-follower.ts'
import { accountOfSubject } from '../../actions/people/account-of-subject.ts'
import { throttleNetwork } from '../../actions/people/throttle.ts'
import { wayBack, type Account, type Role } from '../../core/index.ts'
import { addChallenge, takeChallenge } from '../../store/people/challenges.ts'
import { isLocalHost } from '../host.ts'
import { clientNetwork } from '../public/following/client-network.ts'
import type { TeamEnv } from '../team/team-env.ts'
import type { Door } from './signed-in.ts'

/** The sign-on of an organisation, by OpenID Connect. */
export interface Organisation {
  readonly issuer: string
  readonly client: string
  readonly secret: string
  /** Which roles the values of a claim give; undefined where an administrator gives them. */
  readonly charges: { readonly claim: string; readonly rolesByValue: ReadonlyMap<string, readonly Role[]> } | undefined
}

const purpose = 'organisation'
const waitMinutes = 10
const refusedAt = '/workbench/sign-in?refused=organisation'
const kept = z.object({ verifier: z.string(), nonce: z.string(), to: z.string() })

/** The way to the sign-on of an organisation and back. */
export function organisationRoutes(app: Hono<TeamEnv>, door: Door, organisation: Organisation, random: RandomBytes): void {
  const { context } = door
  app.get('/sign-in/organisation', async (request) => {
    const counted = await throttleNetwork(context, clientNetwork(request.req.header('x-forwarded-for')))
    if (!counted.ok) return request.redirect(refusedAt, 302)
    const [state, verifier, nonce, created] = [random(18).toString('base64url'), randomPKCECodeVerifier(), randomNonce(), context.clock()]
    const to = wayBack(request.req.query('to') ?? '', originOf(request, door))
    await addChallenge(context.store.db, { id: state, purpose, value: JSON.stringify({ verifier, nonce, to }), created, expires: new Date(created.getTime() + waitMinutes * 60_000) })
    const address = buildAuthorizationUrl(await configure(organisation), {
      redirect_uri: `${originOf(request, door)}/api/v1/sign-in/organisation/back`, scope: 'openid', state, nonce, code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
    })
    // Lax: the way back begins at another site. It opens nothing; it only says that this browser began.
    setCookie(request, 'peil.organisation', state, { httpOnly: true, sameSite: 'Lax', secure: door.address.startsWith('https://'), path: '/api/v1/sign-in/organisation', maxAge: waitMinutes * 60 })
    return request.redirect(address.href, 302)
  })
  app.get('/sign-in/organisation/back', async (request) => {
    const state = request.req.query('state') ?? ''
    const begun = getCookie(request, 'peil.organisation') === state ? await takeChallenge(context.store.db, state, purpose, context.clock()) : undefined
    if (begun === undefined) return request.redirect(refusedAt, 302)
    const { verifier, nonce, to } = kept.parse(JSON.parse(begun))
    const account = await vouchedFor(request, door, organisation, { verifier, nonce, state, random })
    const note = { actor: account?.name, via: account === undefined ? 'none' : 'session', act: 'GET /sign-in/organisation/back', status: account === undefined ? 401 : 200, subjects: [], marking: undefined } as const
    if (!(await door.audit.write(note)).ok || account === undefined) return request.redirect(refusedAt, 302)
    const { headers: cookies } = await door.auth.api.openSession({ body: { account: account.id }, headers: request.req.raw.headers, returnHeaders: true })
    for (const cookie of cookies.getSetCookie()) request.header('set-cookie', cookie, { append: true })
    return request.redirect(account.roles.length === 0 ? '/workbench/account' : to, 302)
  })
}

async function vouchedFor(request: Request<TeamEnv>, door: Door, organisation: Organisation, { verifier, nonce, state, random }: { readonly verifier: string; readonly nonce: string; readonly state: string; readonly random: RandomBytes }): Promise<Account | undefined> {
  const here = new URL(`${originOf(request, door)}/api/v1/sign-in/organisation/back${new URL(request.req.url).search}`)
  const granted = await orNobody(authorizationCodeGrant(await configure(organisation), here, { pkceCodeVerifier: verifier, expectedNonce: nonce, expectedState: state, idTokenExpected: true }))
  const claims = granted?.claims()
  if (claims === undefined) return undefined
  const account = await accountOfSubject(door.context, { issuer: claims.iss, subject: claims.sub, roles: rolesOf(claims, organisation) }, random)
  return account.ok ? account.value : undefined
}

function rolesOf(claims: Readonly<Record<string, unknown>>, { charges }: Organisation): readonly Role[] | undefined {
  if (charges === undefined) return undefined
  const values = [claims[charges.claim]].flat()
  return [...new Set(values.flatMap((value) => (typeof value === 'string' ? (charges.rolesByValue.get(value) ?? []) : [])))]
}

/** Asked anew each time: people sign in a few times a day, and the sign-on may have changed its keys. Without TLS only on this machine. */
function configure({ issuer, client, secret }: Organisation): Promise<Configuration> {
  const url = new URL(issuer)
  return discovery(url, client, secret, undefined, url.protocol === 'http:' && isLocalHost(url.host) ? { execute: [allowInsecureRequests] } : {})
}

function originOf(request: Request, { address }: Door): string {
  return address === '' ? `http://${request.req.header('host') ?? 'localhost'}` : new URL(address).origin
}

/** What the sign-on refuses, or says that does not fit, signs nobody in; that it does not answer is a defect. */
async function orNobody<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError || error instanceof ClientError) return undefined
    throw error
  }
}
