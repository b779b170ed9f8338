import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { offerDemoAccounts } from '../../src/actions/people/demo-accounts.ts'
import { giveLink } from '../../src/actions/people/give-link.ts'
import { inviteAccount } from '../../src/actions/people/invite-account.ts'
import { offerFirstAdministrator } from '../../src/actions/people/offer-first-administrator.ts'
import type { Context } from '../../src/actions/context.ts'
import type { Outcome } from '../../src/core/index.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { aBrowser, aTeamSite } from '../builders/a-team-site.ts'

let context: Context
let site: Awaited<ReturnType<typeof aTeamSite>>
const logged: unknown[] = []
beforeAll(async () => {
  context = aContext(await aStore())
  site = await aTeamSite(context, { log: logged })
})
afterAll(() => context.store[Symbol.asyncDispose]())

const from = (network: string) => ({ 'x-forwarded-for': network })
const passphrase = 'four words in a row'
const post = (body: unknown) => ({ method: 'POST', body })
const kindOf = async (response: Response) => ((await response.json()) as { readonly kind?: string }).kind

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

describe('the first administrator', () => {
  test('comes by a one-time link, chooses a name and a password, and is signed in', async () => {
    const secret = valueOf(await offerFirstAdministrator(context, randomBytes)) ?? ''
    const browser = aBrowser(site)
    expect(await (await browser.ask('/api/v1/sign-in/link', post({ secret }))).json()).toEqual({ leadsTo: 'first-administrator', name: null })
    const short = await browser.ask('/api/v1/sign-in/link/use', post({ secret, name: 'keeper', password: 'too short' }))
    expect([short.status, await kindOf(short)]).toEqual([422, 'password-refused'])
    const used = await browser.ask('/api/v1/sign-in/link/use', post({ secret, name: 'keeper', password: passphrase }))
    expect(await used.json()).toEqual({ next: 'in' })
    expect(used.headers.getSetCookie()).toEqual([expect.stringMatching(/^peil\.session_token=.+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/)])
    expect(await (await browser.ask('/api/v1/me')).json()).toMatchObject({ name: 'keeper', rights: ['read', 'administer'] })
    const again = await aBrowser(site).ask('/api/v1/sign-in/link/use', post({ secret, name: 'intruder', password: passphrase }))
    expect([again.status, await kindOf(again)]).toEqual([410, 'link-unusable'])
  })

  test('is offered no more where there is one', async () => {
    expect(valueOf(await offerFirstAdministrator(context, randomBytes))).toBeUndefined()
  })
})

describe('signing in', () => {
  test('takes the name and the password, and signing out ends it', async () => {
    const browser = aBrowser(site)
    expect(await (await browser.ask('/api/v1/sign-in/password', post({ name: 'keeper', password: passphrase }))).json()).toEqual({ next: 'in' })
    const cookie = browser.cookies()
    expect((await browser.ask('/api/v1/me')).status).toBe(200)
    await browser.ask('/api/v1/sign-in/out', { method: 'POST' })
    expect(browser.cookies()).toBe('')
    expect((await browser.ask('/api/v1/me', { headers: { cookie } })).status).toBe(401)
  })

  test('says the same of a wrong password, of an account that nobody has, and of one that is still to be taken', async () => {
    valueOf(await inviteAccount(context, { name: 'analyst-2', roles: ['analyst'], clearance: 'amber' }, randomBytes))
    const refusals = await Promise.all([['keeper', 'four words in a rew'], ['nobody', passphrase], ['analyst-2', passphrase]].map(async ([name, password]) => {
      const response = await aBrowser(site).ask('/api/v1/sign-in/password', post({ name, password }))
      return [response.status, await response.text()]
    }))
    expect(refusals[0]?.[0]).toBe(401)
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1)
  })

  test('is refused from a page of another site, and from another port of the same machine', async () => {
    for (const headers of [{ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, { 'sec-fetch-site': 'same-site', origin: 'http://localhost:8080' }]) {
      const response = await aBrowser(site).ask('/api/v1/sign-in/password', { ...post({ name: 'keeper', password: passphrase }), headers })
      expect([response.status, await kindOf(response)]).toEqual([403, 'cross-site'])
    }
  })

  test('takes no body without end, also one that does not say how long it is', async () => {
    let sent = 0
    const body = new ReadableStream<Uint8Array>({ pull: (controller) => { sent += 1; if (sent > 1000) controller.close(); else controller.enqueue(new Uint8Array(16 * 1024).fill(32)) } })
    const streamed = { method: 'POST', headers: { host: 'localhost:4300', origin: 'http://localhost:4300', 'content-type': 'application/json' }, body, duplex: 'half' }
    const response = await site.request(new Request('http://localhost:4300/api/v1/sign-in/password', streamed))
    expect([response.status, sent < 10]).toEqual([413, true])
  })

  test('is put off after ten attempts from one network, by whichever process, and not for others', async () => {
    const other = await aTeamSite(context, { log: logged })
    const attemptAt = async (where: typeof site, network: string) => aBrowser(where).ask('/api/v1/sign-in/password', { ...post({ name: 'keeper', password: 'not this one at all' }), headers: from(network) })
    for (let count = 0; count < 10; count++) expect((await attemptAt(count % 2 === 0 ? site : other, '192.0.2.7')).status).toBe(401)
    const late = await attemptAt(site, '192.0.2.200')
    expect([late.status, await kindOf(late)]).toEqual([429, 'sign-in-throttled'])
    expect((await aBrowser(site).ask('/api/v1/sign-in/password', { ...post({ name: 'keeper', password: passphrase }), headers: from('198.51.100.1') })).status).toBe(200)
  })
})

test('a link that an administrator gives replaces the password, and everything that was signed in by the old one', async () => {
  const before = aBrowser(site)
  await before.ask('/api/v1/sign-in/password', { ...post({ name: 'keeper', password: passphrase }), headers: { 'x-forwarded-for': '203.0.113.9' } })
  const { secret } = valueOf(await giveLink(context, 'keeper', randomBytes))
  expect((await aBrowser(site).ask('/api/v1/sign-in/link/use', post({ secret, name: null, password: 'another four words here' }))).status).toBe(200)
  expect((await before.ask('/api/v1/me')).status).toBe(401)
})

describe('the pages of the picture', () => {
  test('lead who is not signed in to the sign-in, and a program to a token', async () => {
    const browser = aBrowser(site)
    const page = await browser.ask('/nl/?as-of=2018-03-26')
    expect([page.status, page.headers.get('location')]).toEqual([302, '/workbench/sign-in?to=%2Fnl%2F%3Fas-of%3D2018-03-26'])
    expect((await browser.ask('/api/picture')).status).toBe(401)
    expect((await browser.ask('/published/')).status).not.toBe(401)
  })

  test('are open in the demo, whose accounts open nothing elsewhere', async () => {
    const offered = valueOf(await offerDemoAccounts(context, randomBytes))
    const demo = await aTeamSite(context, { demo: offered, log: logged })
    expect((await aBrowser(demo).ask('/nl/?as-of=2018-03-26')).status).toBe(200)
    const [analyst] = offered
    const browser = aBrowser(demo)
    expect(await (await browser.ask('/api/v1/sign-in/link', post({ secret: analyst?.secret }))).json()).toEqual({ leadsTo: 'demo', name: 'analyst-1' })
    expect((await browser.ask('/api/v1/sign-in/link/use', post({ secret: analyst?.secret, name: null, password: null }))).status).toBe(200)
    expect(await (await browser.ask('/api/v1/me')).json()).toMatchObject({ name: 'analyst-1', rights: ['read', 'contribute'] })
    expect((await aBrowser(demo).ask('/api/v1/sign-in/link/use', post({ secret: analyst?.secret, name: null, password: null }))).status).toBe(410)
    expect((await site.request('http://localhost:4300/api/v1/me', { headers: { host: 'localhost:4300', cookie: browser.cookies() } })).status).toBe(401)

    // Whom the demo's administrator invites is at home there too, and nowhere else.
    const decider = offered.find(({ name }) => name === 'decider-1')
    const { secret } = valueOf(await inviteAccount(context, { name: 'analyst-8', roles: ['analyst'], clearance: 'green' }, randomBytes, decider?.id))
    const invited = aBrowser(demo)
    expect((await invited.ask('/api/v1/sign-in/link/use', post({ secret, name: null, password: 'a long password for a demo' }))).status).toBe(200)
    expect(await (await invited.ask('/api/v1/me')).json()).toMatchObject({ name: 'analyst-8' })
    expect((await site.request('http://localhost:4300/api/v1/me', { headers: { host: 'localhost:4300', cookie: invited.cookies() } })).status).toBe(401)
  })
})

test('nothing in these answers was a defect', () => {
  expect(logged).toEqual([])
})
