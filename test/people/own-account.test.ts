import { randomBytes } from 'node:crypto'
import { createOTP } from '@better-auth/utils/otp'
import { base32 } from '@better-auth/utils/base32'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeAccount } from '../../src/actions/people/change-account.ts'
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
const codeOf = (secret: string) => createOTP(new TextDecoder().decode(base32.decode(secret))).totp()
const ask = (token: string, path: string) => site.request(`http://localhost:4300${path}`, { headers: { host: 'localhost:4300', authorization: `Bearer ${token}` } })
const signIn = async (body: unknown) => {
  const other = aBrowser(site)
  expect(await (await other.ask('/api/v1/sign-in/password', post({ name: 'reviewer-2', password: passphrase }))).json()).toEqual({ next: 'second-factor' })
  expect((await other.ask('/api/v1/me')).status).toBe(401)
  const answer = await other.ask('/api/v1/sign-in/second-factor', post(body))
  return [answer.status, (await other.ask('/api/v1/me')).status]
}
beforeAll(async () => {
  context = aContext(await aStore())
  site = await aTeamSite(context, { log: logged })
  const { secret } = get(await inviteAccount(context, { name: 'reviewer-2', roles: ['reviewer'], clearance: 'amber' }, randomBytes))
  browser = aBrowser(site)
  expect((await browser.ask('/api/v1/sign-in/link/use', post({ secret, name: null, password: passphrase }))).status).toBe(200)
})
afterAll(() => context.store[Symbol.asyncDispose]())

describe('a second factor', () => {
  let codes: readonly string[] = []
  let secret = ''

  test('is set up with the password, and is on once a code was given', async () => {
    expect((await browser.ask('/api/v1/own-account/second-factor', post({ password: 'not this one at all' }))).status).toBe(401)
    const begun = (await (await browser.ask('/api/v1/own-account/second-factor', post({ password: passphrase }))).json()) as { readonly address: string; readonly secret: string; readonly recoveryCodes: readonly string[] }
    expect(begun.address).toMatch(/^otpauth:\/\/totp\/Peil%3Areviewer-2\?secret=[A-Z2-7]+&issuer=Peil$/)
    ;({ secret, recoveryCodes: codes } = begun)
    expect((await browser.ask('/api/v1/own-account/second-factor/confirm', post({ code: '000000' }))).status).toBe(401)
    expect((await browser.ask('/api/v1/own-account/second-factor/confirm', post({ code: await codeOf(secret) }))).status).toBe(200)
    expect(await (await browser.ask('/api/v1/own-account')).json()).toMatchObject({ hasSecondFactor: true })
  })

  test('is asked for after the password, takes a code once, and a recovery code once', async () => {
    const code = await codeOf(secret)
    expect(await signIn({ code, recovery: false })).toEqual([200, 200])
    expect(await signIn({ code, recovery: false })).toEqual([401, 401])
    expect(await signIn({ code: codes[0], recovery: true })).toEqual([200, 200])
    expect(await signIn({ code: codes[0], recovery: true })).toEqual([401, 401])
  })
})

describe('a token', () => {
  let token = { id: '', secret: '' }

  test('may do a part of what its account may, and is shown once', async () => {
    const beyond = await browser.ask('/api/v1/own-account/tokens', post({ label: 'too much', rights: ['read', 'decide'], days: 30 }))
    expect([beyond.status, await beyond.json()]).toMatchObject([422, { beyond: ['decide'] }])
    token = (await (await browser.ask('/api/v1/own-account/tokens', post({ label: 'nightly export', rights: ['read'], days: 30 }))).json()) as typeof token
    expect(await (await ask(token.secret, '/api/v1/me')).json()).toMatchObject({ name: 'reviewer-2', rights: ['read'], clearance: 'amber' })
    expect(JSON.stringify(await (await browser.ask('/api/v1/own-account')).json())).not.toContain(token.secret)
  })

  test('changes nothing of its account, and loses what its account loses', async () => {
    expect((await ask(token.secret, '/api/v1/own-account')).status).toBe(401)
    get(await changeAccount(context, 'reviewer-2', { roles: [], clearance: 'clear' }))
    expect((await ask(token.secret, '/api/v1/me')).status).toBe(403)
    get(await changeAccount(context, 'reviewer-2', { roles: ['reviewer'], clearance: 'amber' }))
  })

  test('that was taken back, or never given, opens nothing', async () => {
    expect((await browser.ask(`/api/v1/own-account/tokens/${token.id}`, { method: 'DELETE' })).status).toBe(200)
    for (const wrong of [token.secret, 'peil_nothing', '']) expect((await ask(wrong, '/api/v1/me')).status).toBe(401)
  })
})

const grow = (minutes: number) => context.store.pool.query('update session set proved = $1', [new Date(context.clock().getTime() - minutes * 60_000)])

describe('whoever came in more than ten minutes ago', () => {
  const refused = { status: 403, kind: 'proof-needed' }
  const ways = [['POST', '/own-account/passkeys/question', undefined], ['POST', '/own-account/passkeys', { attempt: 'x', response: {} }], ['DELETE', '/own-account/passkeys/x', undefined], ['POST', '/own-account/tokens', { label: 'later', rights: ['read'], days: 1 }], ['POST', '/accounts', { name: 'analyst-9', roles: ['analyst'], clearance: 'clear' }], ['POST', '/accounts/reviewer-2/link', undefined], ['POST', '/accounts/reviewer-2/enable', undefined], ['PATCH', '/accounts/reviewer-2', { roles: ['administrator'], clearance: 'red' }]] as const
  const tryAll = () => Promise.all(ways.map(async ([method, path, body]) => {
    const response = await browser.ask(`/api/v1${path}`, { method, ...(body === undefined ? {} : { body }) })
    return { status: response.status, kind: ((await response.json()) as { readonly kind?: string }).kind }
  }))
  beforeAll(async () => {
    get(await changeAccount(context, 'reviewer-2', { roles: ['reviewer', 'administrator'], clearance: 'amber' }))
  })

  test('adds no passkey, token, account or link by the session alone, and is told why', async () => {
    await grow(9)
    expect((await tryAll()).filter(({ kind }) => kind === 'proof-needed')).toEqual([])
    await grow(11)
    expect(await tryAll()).toEqual(ways.map(() => refused))
    expect((await browser.ask('/api/v1/own-account')).status).toBe(200)
  })

  test('shows by the password who they are, and by no other, and then goes on', async () => {
    await grow(11)
    expect((await browser.ask('/api/v1/own-account/proof', post({ password: 'not this one at all' }))).status).toBe(401)
    expect((await browser.ask('/api/v1/own-account/proof/passkey', post({ attempt: 'x', response: {} }))).status).toBe(401)
    expect((await tryAll())[3]).toEqual(refused)
    expect((await browser.ask('/api/v1/own-account/proof', post({ password: passphrase }))).status).toBe(200)
    expect((await browser.ask('/api/v1/own-account/tokens', post({ label: 'later', rights: ['read'], days: 1 }))).status).toBe(200)
  })
})

test('the language that an account chose goes with it to another browser', async () => {
  expect(await (await browser.ask('/api/v1/me')).json()).toMatchObject({ language: null })
  expect((await browser.ask('/api/v1/own-account/language', post({ language: 'en' }))).status).toBe(200)
  expect(await (await browser.ask('/api/v1/me')).json()).toMatchObject({ language: 'en' })
  expect((await browser.ask('/api/v1/own-account/language', post({ language: 'fr' }))).status).toBe(400)
})

test('a new password ends every other session', async () => {
  const { sessions } = (await (await browser.ask('/api/v1/own-account')).json()) as { readonly sessions: readonly { readonly isThis: boolean }[] }
  expect(sessions.length).toBeGreaterThan(1)
  expect((await browser.ask('/api/v1/own-account/password', post({ current: passphrase, password: 'reviewer-2 is in here' }))).status).toBe(422)
  expect((await browser.ask('/api/v1/own-account/password', post({ current: passphrase, password: 'quite another four words' }))).status).toBe(200)
  expect(await (await browser.ask('/api/v1/own-account')).json()).toMatchObject({ sessions: [{ isThis: true }] })
})

test('nothing in these answers was a defect', () => {
  expect(logged).toEqual([])
})
