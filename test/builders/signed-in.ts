import { Hono } from 'hono'
import { auditWriter } from '../../src/actions/audit/audit-writer.ts'
import { createAuth } from '../../src/api/sign-in/auth.ts'
import { signedIn } from '../../src/api/sign-in/signed-in.ts'
import { createTeamApi, type TeamApiOptions } from '../../src/api/team/team-api.ts'
import { documentDoor } from '../../src/cli/document-door.ts'
import type { Context } from '../../src/actions/context.ts'
import type { Clearance, Role } from '../../src/core/index.ts'
import { addAccount, findAccountByName } from '../../src/store/people/accounts.ts'
import { aContext, aStore } from './a-store.ts'

/** An account as a test names it. */
export interface TestAccount {
  readonly name: string
  readonly roles: readonly Role[]
  readonly clearance?: Clearance
}

/** What is asked of the team API as somebody. */
export interface TestRequest {
  readonly method?: string
  /** Sent as JSON. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** The team API on a real store, with people who are signed in to it. */
export interface SignedInApp extends AsyncDisposable {
  readonly context: Context
  readonly app: Hono
  /** Headers of a browser in which this account is signed in; the account is made on first use. */
  readonly headersOf: (account: TestAccount) => Promise<Record<string, string>>
  /** Asks below `/api/v1` as this account: `as({ name: 'analyst-1', roles: ['analyst'] }, '/me')`. */
  readonly as: (account: TestAccount, path: string, request?: TestRequest) => Promise<Response>
  /** What broke inside; empty in a test that went well. */
  readonly logged: readonly unknown[]
}

const address = 'http://localhost:4300'

/** The team API for a test, with a store of its own unless one is given. */
export async function testSignIn(given?: Context, means: Pick<TeamApiOptions, 'publishing' | 'documents'> = {}): Promise<SignedInApp> {
  const context = given ?? aContext(await aStore())
  const logged: unknown[] = []
  const auth = createAuth({ store: context.store, secret: 'a secret of the tests, of 40 characters.', address })
  const app = new Hono()
  app.route('/api/v1', createTeamApi({ documents: documentDoor({ cancelled: new AbortController().signal }), ...means, context, signedIn: signedIn({ context, auth, audit: auditWriter(context), address, demo: false }), log: (error) => logged.push(error) }))
  const cookies = new Map<string, string>()
  const headersOf = async (account: TestAccount) => {
    const cookie = cookies.get(account.name) ?? (await cookieOf(await accountOf(context, account), auth))
    cookies.set(account.name, cookie)
    return { cookie, host: 'localhost:4300', origin: address, 'sec-fetch-site': 'same-origin', 'accept-language': 'en' }
  }
  const as = async (account: TestAccount, path: string, { method = 'GET', body, headers }: TestRequest = {}) => app.request(`${address}/api/v1${path}`, {
    method,
    headers: { ...(await headersOf(account)), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { context, app, headersOf, as, logged, [Symbol.asyncDispose]: () => context.store[Symbol.asyncDispose]() }
}

async function accountOf({ store, clock }: Context, { name, roles, clearance = 'red' }: TestAccount): Promise<string> {
  const there = await findAccountByName(store.db, name)
  if (there !== undefined) return there.id
  const id = `a-${name}`
  await addAccount(store.db, { id, name, roles, clearance, demo: false, created: clock() })
  return id
}

async function cookieOf(account: string, auth: ReturnType<typeof createAuth>): Promise<string> {
  const { headers } = await auth.api.openSession({ body: { account }, headers: new Headers(), returnHeaders: true })
  return headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
}
