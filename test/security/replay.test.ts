import { randomBytes } from 'node:crypto'
import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { disableAccount, enableAccount } from '../../src/actions/people/change-account.ts'
import { giveLink } from '../../src/actions/people/give-link.ts'
import { inviteAccount } from '../../src/actions/people/invite-account.ts'
import type { Context } from '../../src/actions/context.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { aBrowser, aTeamSite, type TestBrowser } from '../builders/a-team-site.ts'
import { get } from '../builders/get.ts'

let context: Context
let site: Awaited<ReturnType<typeof aTeamSite>>
let browser: TestBrowser
const logged: unknown[] = []
const passphrase = 'four words in a row'
const post = (body: unknown) => ({ method: 'POST', body })
const statusOf = async (asked: Promise<Response>) => (await asked).status
const codeOf = (secret: string) => createOTP(new TextDecoder().decode(base32.decode(secret))).totp()
const use = (secret: string, password = passphrase) => statusOf(aBrowser(site).ask('/api/v1/sign-in/link/use', post({ secret, name: null, password })))
const link = async () => get(await giveLink(context, 'analyst-1', randomBytes)).secret

beforeAll(async () => {
  context = { ...aContext(await aStore()), clock: () => new Date() }
  site = await aTeamSite(context, { log: logged })
  const { secret } = get(await inviteAccount(context, { name: 'analyst-1', roles: ['analyst'], clearance: 'amber' }, randomBytes))
  browser = aBrowser(site)
  expect(await statusOf(browser.ask('/api/v1/sign-in/link/use', post({ secret, name: null, password: passphrase })))).toBe(200)
})
afterAll(() => context.store[Symbol.asyncDispose]())

describe('a one-time link', () => {
  test('that five browsers use at once lets one of them in', async () => {
    const secret = await link()
    const statuses = await Promise.all(Array.from({ length: 5 }, () => use(secret)))
    expect(statuses.toSorted()).toEqual([200, 410, 410, 410, 410])
  })

  test('leads nowhere after its day, nor where a newer one was given, nor to an account that was closed', async () => {
    const late = await link()
    await context.store.pool.query("update sign_in_link set expires = '2020-01-01'")
    const [older, newer] = [await link(), await link()]
    expect([await use(late), await use(older)]).toEqual([410, 410])
    await disableAccount(context, 'analyst-1')
    expect(await use(newer)).toBe(410)
    await enableAccount(context, 'analyst-1')
    browser = aBrowser(site)
    expect(await statusOf(browser.ask('/api/v1/sign-in/password', post({ name: 'analyst-1', password: passphrase })))).toBe(200)
  })
})

/** A browser that gave the password, and is asked for the second factor. */
async function halfway(): Promise<TestBrowser> {
  const other = aBrowser(site)
  expect(await (await other.ask('/api/v1/sign-in/password', post({ name: 'analyst-1', password: passphrase }))).json()).toEqual({ next: 'second-factor' })
  return other
}

/** What each of four browsers may see that give the same code at once. */
async function giveAll(code: string, recovery: boolean): Promise<readonly number[]> {
  const browsers = await Promise.all(Array.from({ length: 4 }, halfway))
  await Promise.all(browsers.map((each) => each.ask('/api/v1/sign-in/second-factor', post({ code, recovery }))))
  return (await Promise.all(browsers.map((each) => statusOf(each.ask('/api/v1/me'))))).toSorted()
}

describe('a second factor', () => {
  let secret = ''
  let recoveryCodes: readonly string[] = []
  test('given by four browsers at once lets one of them in, by a code of the device', async () => {
    ;({ secret, recoveryCodes } = (await (await browser.ask('/api/v1/own-account/second-factor', post({ password: passphrase }))).json()) as { readonly secret: string; readonly recoveryCodes: readonly string[] })
    expect(await statusOf(browser.ask('/api/v1/own-account/second-factor/confirm', post({ code: await codeOf(secret) })))).toBe(200)
    expect(await giveAll(await codeOf(secret), false)).toEqual([200, 401, 401, 401])
  })

  test('and by a recovery code', async () => {
    expect(await giveAll(recoveryCodes[0] ?? '', true)).toEqual([200, 401, 401, 401])
    expect(await giveAll(recoveryCodes[0] ?? '', true)).toEqual([401, 401, 401, 401])
  })

  test('lets nobody in whose account was closed after the password', async () => {
    const other = await halfway()
    await disableAccount(context, 'analyst-1')
    await other.ask('/api/v1/sign-in/second-factor', post({ code: recoveryCodes[1], recovery: true }))
    expect(await statusOf(other.ask('/api/v1/me'))).toBe(401)
    await enableAccount(context, 'analyst-1')
    expect(await statusOf(other.ask('/api/v1/me'))).toBe(401)
  })
})

test('a token opens nothing after its last day, nor a session after it was ended, also when it is sent again', async () => {
  const { secret } = get(await inviteAccount(context, { name: 'analyst-2', roles: ['analyst'], clearance: 'amber' }, randomBytes))
  const other = aBrowser(site)
  await other.ask('/api/v1/sign-in/link/use', post({ secret, name: null, password: passphrase }))
  const token = (await (await other.ask('/api/v1/own-account/tokens', post({ label: 'nightly', rights: ['read'], days: 1 }))).json()) as { readonly secret: string }
  const asMachine = () => statusOf(Promise.resolve(site.request('http://localhost:4300/api/v1/me', { headers: { host: 'localhost:4300', authorization: `Bearer ${token.secret}` } })))
  expect(await asMachine()).toBe(200)
  await context.store.pool.query("update access_token set expires = '2020-01-01'")
  expect(await asMachine()).toBe(401)
  const cookie = other.cookies()
  await other.ask('/api/v1/sign-in/out', { method: 'POST' })
  for (const path of ['/api/v1/me', '/api/v1/own-account', '/api/v1/inbox', '/api/v1/changes']) expect(await statusOf(other.ask(path, { headers: { cookie } }))).toBe(401)
  expect(await statusOf(other.ask('/mcp', { ...post({ jsonrpc: '2.0', id: 1, method: 'tools/list' }), headers: { cookie } }))).toBe(401)
})

test('nothing in these answers was a defect', () => {
  expect(logged).toEqual([])
})
