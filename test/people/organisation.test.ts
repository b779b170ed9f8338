import { afterAll, beforeAll, expect, test } from 'vitest'
import { disableAccount } from '../../src/actions/people/change-account.ts'
import type { Context } from '../../src/actions/context.ts'
import { aSignOn, type SignOn } from '../builders/a-sign-on.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { aBrowser, aTeamSite, type TestBrowser } from '../builders/a-team-site.ts'

let context: Context
let signOn: SignOn
let site: Awaited<ReturnType<typeof aTeamSite>>
const logged: unknown[] = []
beforeAll(async () => {
  context = aContext(await aStore())
  signOn = await aSignOn('http://localhost:4300/api/v1/sign-in/organisation/back')
  const charges = { claim: 'groups', rolesByValue: new Map([['peil-board', ['decider'] as const]]) }
  site = await aTeamSite(context, { log: logged, organisation: { issuer: signOn.issuer, client: 'peil', secret: 'a secret between the two', charges } })
})
afterAll(async () => {
  await signOn[Symbol.asyncDispose]()
  await context.store[Symbol.asyncDispose]()
})

/** Leaves for the sign-on and comes back; gives where the browser ends. */
async function signIn(browser: TestBrowser, subject: string, to = ''): Promise<{ readonly end: string | null; readonly back: string }> {
  const left = await browser.ask(`/api/v1/sign-in/organisation?to=${encodeURIComponent(to)}`)
  const back = await signOn.goThrough(left.headers.get('location') ?? '', subject)
  const returned = await browser.ask(back.replace('http://localhost:4300', ''), { headers: { 'sec-fetch-site': 'cross-site' } })
  return { end: returned.headers.get('location'), back }
}

test('whoever comes for the first time has an account that says nothing of them, and no role until somebody gives one', async () => {
  const browser = aBrowser(site)
  expect((await signIn(browser, 'someone@office.example')).end).toBe('/workbench/account')
  const own = await (await browser.ask('/api/v1/own-account')).json()
  expect(own).toMatchObject({ name: expect.stringMatching(/^member-[0-9a-f]{8}$/), roles: [], clearance: 'clear', hasPassword: false })
  expect((await browser.ask('/api/v1/me')).status).toBe(403)
  expect(JSON.stringify(await context.store.db.selectFrom('credential').selectAll().execute())).not.toContain('someone')
})

test('groups give roles, and the same person has the same account the next time', async () => {
  const [first, second] = [aBrowser(site), aBrowser(site)]
  expect((await signIn(first, 'board-1', '/nl/?as-of=2018-03-26')).end).toBe('/nl/?as-of=2018-03-26')
  await signIn(second, 'board-1', 'https://evil.example/')
  const [me, again] = await Promise.all([first, second].map(async (browser) => (await browser.ask('/api/v1/me')).json()))
  expect(me).toMatchObject({ roles: ['decider'] })
  expect(again).toEqual(me)
})

test('an answer is taken once, and only in the browser that asked', async () => {
  const [browser, other] = [aBrowser(site), aBrowser(site)]
  const { back } = await signIn(browser, 'board-2')
  const path = back.replace('http://localhost:4300', '')
  expect((await browser.ask(path)).headers.get('location')).toBe('/workbench/sign-in?refused=organisation')
  expect((await other.ask(path)).headers.get('location')).toBe('/workbench/sign-in?refused=organisation')
  expect((await other.ask('/api/v1/me')).status).toBe(401)
})

test('a disabled account is not opened by the organisation either', async () => {
  const browser = aBrowser(site)
  await signIn(browser, 'board-3')
  const { name } = (await (await browser.ask('/api/v1/me')).json()) as { readonly name: string }
  await disableAccount(context, name)
  expect((await signIn(aBrowser(site), 'board-3')).end).toBe('/workbench/sign-in?refused=organisation')
})

test('nothing in these answers was a defect', () => {
  expect(logged).toEqual([])
})
