import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createToken } from '../../src/actions/people/create-token.ts'
import { roles, rightsOf, type Right, type Role } from '../../src/core/index.ts'
import { get } from '../builders/get.ts'
import { testSignIn, type SignedInApp } from '../builders/signed-in.ts'
import { pathOf, queryOf, teamRoutes, type ListedRoute } from '../builders/team-routes.ts'

let team: SignedInApp
let routes: readonly ListedRoute[] = []
beforeAll(async () => {
  team = await testSignIn()
  routes = teamRoutes(team.context)
})
afterAll(() => team[Symbol.asyncDispose]())

const site = 'http://localhost:4300/api/v1'

/** Each route with something that is not there, as whoever has these headers. */
async function ask(route: ListedRoute, headers: Readonly<Record<string, string>>, changes: { readonly id?: string; readonly body?: string } = {}): Promise<Response> {
  const { id = 'none', body = '{}' } = changes
  const response = await team.app.request(`${site}${pathOf(route, id)}${queryOf(route)}`, {
    method: route.method, headers: { 'content-type': 'application/json', ...headers }, ...(route.method === 'GET' ? {} : { body }),
  })
  // A stream stays open until whoever reads it goes away.
  if (response.headers.get('content-type')?.startsWith('text/event-stream') === true) await response.body?.cancel()
  return response
}

async function statuses(headers: (route: ListedRoute) => Readonly<Record<string, string>>): Promise<ReadonlySet<number>> {
  const found = new Set<number>()
  for (const route of routes) found.add((await ask(route, headers(route))).status)
  return found
}

test('there are routes to try', () => {
  expect(routes.length).toBeGreaterThan(20)
})

describe('whoever is not let in reaches no route', () => {
  test('without a session, and with a cookie or a token that nobody gave', async () => {
    expect(await statuses(() => ({}))).toEqual(new Set([401]))
    expect(await statuses(() => ({ cookie: 'peil.session_token=x.y; better-auth.session_token=x.y' }))).toEqual(new Set([401]))
    expect(await statuses(() => ({ authorization: 'Bearer peil_0000000000000000000000000000000000000000' }))).toEqual(new Set([401]))
  })

  test.each([
    ['whose session has run out', "update session set expires = '2001-01-01' where account = 'a-gone'"],
    ['whose session was ended', "delete from session where account = 'a-gone'"],
    ['that was closed meanwhile', "update account set disabled = now() where id = 'a-gone'"],
  ])('by an account %s', async (_, change) => {
    await using own = await testSignIn()
    const headers = await own.headersOf({ name: 'gone', roles })
    const asked = async () => (await own.app.request(`${site}/me`, { headers })).status
    expect(await asked()).toBe(200)
    await own.context.store.pool.query(change)
    expect(await asked()).toBe(401)
    expect(new Set(await Promise.all(routes.map(async (route) => (await own.app.request(`${site}${pathOf(route, 'none')}`, { method: route.method, headers })).status)))).toEqual(new Set([401]))
  })
})

describe('a token of a machine', () => {
  test('does what it was given for, and none of what else its account may', async () => {
    const { secret } = await tokenFor(['read'])
    const unlike: string[] = []
    for (const route of routes) {
      const { status } = await ask(route, { authorization: `Bearer ${secret}` })
      // What a browser seals forms with is of no use to a machine.
      const mayPass = route.right === 'read' && route.path !== '/me/form-key'
      if (!(mayPass ? letThrough(status) : status === 403)) unlike.push(`${route.method} ${route.path}: ${status}`)
    }
    expect(unlike).toEqual([])
  })

  test('that was taken back reaches nothing', async () => {
    const { id, secret } = await tokenFor(['read'])
    await team.context.store.pool.query('update access_token set revoked = now() where id = $1', [id])
    expect(await statuses(() => ({ authorization: `Bearer ${secret}` }))).toEqual(new Set([401]))
  })
})

describe('a page of another site changes nothing with the session of whoever visits it', () => {
  test.each([
    ['that says where it is', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['at another port of this machine', { origin: 'http://localhost:9999', 'sec-fetch-site': 'same-site' }],
    ['in an old browser', { origin: 'https://evil.example', 'sec-fetch-site': undefined }],
    ['that hides where it is', { origin: 'null', 'sec-fetch-site': undefined }],
    ['of which nothing is said', { origin: undefined, 'sec-fetch-site': undefined }],
  ])('%s', async (_, changes) => {
    const own = await team.headersOf({ name: 'decider-1', roles: ['decider', 'administrator'] })
    const headers = Object.fromEntries(Object.entries({ ...own, ...changes }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
    const reached: string[] = []
    for (const route of routes.filter(({ method }) => method !== 'GET')) {
      const { status } = await ask(route, headers)
      if (status !== 403) reached.push(`${route.method} ${route.path}: ${status}`)
    }
    expect(reached).toEqual([])
  })

  test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])('by a form as %s', async (type) => {
    const headers = await team.headersOf({ name: 'decider-1', roles: ['decider', 'administrator'] })
    const taken: string[] = []
    for (const route of routes.filter(({ method }) => method !== 'GET')) {
      const { status } = await ask(route, { ...headers, 'content-type': type }, { body: '{"a":1}' })
      if (status < 400) taken.push(`${route.method} ${route.path}: ${status}`)
    }
    expect(taken).toEqual([])
  })
})

describe('what nobody means is refused, and breaks nothing', () => {
  const bodies = ['', 'x', 'null', '[]', '"text"', '{', '{"__proto__":{"rights":["administer"]}}', '{"constructor":1}', `${'['.repeat(5000)}${']'.repeat(5000)}`, '{"text":"\\u0000\\ud800"}']
  const ids = ['\u0000', '%ff', '%', '../../etc/passwd', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', "'; drop table report; --", 'x'.repeat(5000), '<script>alert(1)</script>', 'entry:', 'draft:', 'flag:0', '__proto__']

  test('bodies that are none', { timeout: 120_000 }, async () => {
    const headers = await team.headersOf({ name: 'everything', roles })
    expect(await brokenBy(bodies.map((body) => ({ body })), headers, 'POST')).toEqual([])
  })

  test('ids that lead elsewhere', { timeout: 120_000 }, async () => {
    const headers = await team.headersOf({ name: 'everything', roles })
    expect(await brokenBy(ids.map((id) => ({ id })), headers, undefined)).toEqual([])
  })

  test('a body larger than anything that a team writes', async () => {
    const headers = await team.headersOf({ name: 'everything', roles })
    const big = JSON.stringify({ text: 'x'.repeat(33 * 1024 * 1024) })
    const { status } = await ask({ method: 'PUT', path: '/presence', right: 'read', query: [] }, headers, { body: big })
    expect([404, 413]).toContain(status)
  })
})

/** Whoever has a right is let through to what the route then says of something that is not there. */
const letThrough = (status: number) => status !== 401 && status !== 403 && status < 500

describe('each role is let through where its rights are asked for, and nowhere else', () => {
  test.each(roles)('%s', async (role) => {
    const headers = await team.headersOf({ name: `only-${role}`, roles: [role] })
    await held([role], headers)
  })

  test('an account without a role', async () => {
    await held([], await team.headersOf({ name: 'nobody', roles: [] }))
  })
})

/** A token with these rights, of an account that has all of them. */
async function tokenFor(rights: readonly Right[]) {
  await team.headersOf({ name: 'machine', roles: ['decider', 'administrator'] })
  const account = { id: 'a-machine', roles: ['decider', 'administrator'] } as const
  return get(await createToken(team.context, account, { label: 'a machine', rights, days: 1 }, randomBytes))
}

async function brokenBy(changes: readonly { readonly id?: string; readonly body?: string }[], headers: Readonly<Record<string, string>>, method: string | undefined): Promise<readonly string[]> {
  const broken: string[] = []
  for (const route of routes.filter((each) => method === undefined || each.method !== 'GET')) {
    for (const change of changes) {
      const { status } = await ask(route, headers, change)
      if (status >= 500 || (status < 400 && change.body !== undefined && !change.body.includes('text'))) broken.push(`${route.method} ${route.path} with ${JSON.stringify(change).slice(0, 60)}: ${status}`)
    }
  }
  return [...broken, ...team.logged.map(String)]
}

async function held(given: readonly Role[], headers: Readonly<Record<string, string>>): Promise<void> {
  const unlike: string[] = []
  for (const route of routes) {
    const { status } = await ask(route, headers)
    const expected = rightsOf(given).has(route.right) ? letThrough(status) : status === 403
    if (!expected) unlike.push(`${route.method} ${route.path}: ${status}`)
  }
  expect(unlike).toEqual([])
}
