/// <reference lib="dom" />
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { Hono } from 'hono'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inviteAccount } from '../../src/actions/people/invite-account.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { apiDocs } from '../../src/api/api-docs.ts'
import { servePages, type Server } from '../../src/api/serve.ts'
import { workbenchFiles } from '../../src/api/workbench-files.ts'
import { readApiDocs } from '../../src/cli/read-api-docs.ts'
import { workbenchReader } from '../../src/cli/read-workbench.ts'
import { aTeamSite } from '../builders/a-team-site.ts'
import { get } from '../builders/get.ts'
import { testSignIn, type SignedInApp, type TestAccount } from '../builders/signed-in.ts'

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium'
const isMissing = !existsSync(executablePath)
const first: TestAccount = { name: 'analyst-1', roles: ['analyst'] }
const second: TestAccount = { name: 'analyst-2', roles: ['analyst'] }

const faults = async (page: Page) => (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
const dutch = (page: Page) => page.locator('textarea[lang="nl"]').first()

async function signInByPassword(on: Page, password: string): Promise<void> {
  await on.getByLabel('Account name').fill('analyst-3')
  await on.getByLabel('Password').fill(password)
  await on.getByRole('button', { name: 'Sign in', exact: true }).click()
}

describe('people who work at the same time', () => {
  let team: SignedInApp
  let site: Hono
  let server: Server
  let browser: Browser
  let draft: string

  beforeAll(async () => {
    if (isMissing) return
    team = await testSignIn()
    get(await loadRecord(team.context))
    site = new Hono()
    site.route('/workbench', workbenchFiles(await workbenchReader()))
    site.route('/api/docs', apiDocs(readApiDocs))
    site.route('/', team.app)
    server = get(await servePages(site, 0))
    const body = { day: '2018-03-26', corrects: null, acceptsUnreviewed: false, sentences: [{ id: 's1', text: { nl: 'De dreiging blijft.', en: 'The threat remains.' }, behind: null, evidence: [] }] }
    draft = ((await (await team.as(first, '/drafts', { method: 'POST', body: { country: 'NL', body } })).json()) as { readonly id: string }).id
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  }, 60_000)
  beforeEach(({ skip }) => skip(isMissing, `no Chromium at ${executablePath}: apt-get install chromium, or name one with CHROMIUM`))
  afterAll(async () => {
    await browser?.close()
    await server?.[Symbol.asyncDispose]()
    await team?.[Symbol.asyncDispose]()
  })

  const address = () => `http://localhost:${server.port}`
  async function signIn(context: BrowserContext, account: TestAccount, by = team): Promise<void> {
    const { cookie = '' } = await by.headersOf(account)
    await context.clearCookies()
    await context.addCookies(cookie.split('; ').map((each) => ({ name: each.slice(0, each.indexOf('=')), value: each.slice(each.indexOf('=') + 1), url: address() })))
  }
  async function at(account: TestAccount, path: string): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    await signIn(context, account)
    const page = await context.newPage()
    await page.goto(`${address()}/workbench${path}`)
    return { page, context }
  }
  const atDraft = (account: TestAccount) => at(account, `/write/${encodeURIComponent(draft)}`)
  const kept = async () => ((await (await team.as(first, `/drafts/${encodeURIComponent(draft)}`)).json()) as { readonly body: { readonly sentences: readonly { readonly text: { readonly nl: string; readonly en: string } }[] } }).body.sentences[0]?.text

  test('two on one draft are told of each other, and who saves second chooses field by field; nothing is lost', async () => {
    const [one, other] = await Promise.all([atDraft(first), atDraft(second)])
    await one.page.getByText('analyst-2 is working on this').waitFor()
    await other.page.getByText('analyst-1 is working on this').waitFor()
    await Promise.all([dutch(one.page).fill('De dreiging daalt.'), dutch(other.page).fill('De dreiging stijgt.')])
    const pages = [one.page, other.page]
    const told = await Promise.any(pages.map(async (page) => {
      await page.getByText('Somebody else changed this too').waitFor({ timeout: 15_000 })
      return page
    }))
    expect(await faults(told)).toEqual([])
    const save = told.getByRole('button', { name: 'Save as chosen' })
    expect(await save.isDisabled()).toBe(true)
    await told.getByRole('radio', { name: /^Yours/ }).check()
    await save.click()
    const mine = told === one.page ? 'De dreiging daalt.' : 'De dreiging stijgt.'
    await expect.poll(kept, { timeout: 15_000 }).toEqual({ nl: mine, en: 'The threat remains.' })
    // The other sees it without asking.
    await expect.poll(() => dutch(told === one.page ? other.page : one.page).inputValue(), { timeout: 15_000 }).toBe(mine)
    await one.context.close()
    await other.context.close()
  }, 60_000)

  test('a server that is killed and comes back gets what was typed meanwhile, also after the page is loaded again', async () => {
    const { page, context } = await atDraft(first)
    await dutch(page).waitFor()
    const { port } = server
    await server[Symbol.asyncDispose]()
    await dutch(page).fill('Getypt zonder server.')
    await page.getByText('The server cannot be reached').waitFor({ timeout: 15_000 })
    server = get(await servePages(site, port))
    await expect.poll(kept, { timeout: 20_000 }).toMatchObject({ nl: 'Getypt zonder server.' })
    await page.getByText('The server cannot be reached').waitFor({ state: 'hidden' })
    await context.close()
  }, 60_000)

  test('a session that ends in the middle of a correction: the page stays, and after signing in again the correction is saved', async () => {
    const { page, context } = await atDraft(first)
    await dutch(page).fill('Getypt')
    await team.context.store.pool.query("delete from session where account = 'a-analyst-1'")
    await dutch(page).fill('Getypt zonder sessie.')
    await page.locator('.lost', { hasText: 'Your session has ended' }).waitFor({ timeout: 15_000 })
    expect(await dutch(page).inputValue()).toBe('Getypt zonder sessie.')
    const stored = () => page.evaluate(() => JSON.stringify(localStorage))
    // It is closed and written a moment after the last key.
    await expect.poll(stored).toContain('peil-form:analyst-1:')
    expect(await stored()).not.toContain('Getypt')
    const again = await testSignIn(team.context)
    // Somebody else on the same browser sees nothing of it, and nothing is sent in their name.
    await signIn(context, second, again)
    const theirs = await context.newPage()
    await theirs.goto(page.url())
    await expect.poll(() => dutch(theirs).inputValue()).toBe('Getypt zonder server.')
    await theirs.close()
    await signIn(context, first, again)
    team = again
    await expect.poll(kept, { timeout: 20_000 }).toMatchObject({ nl: 'Getypt zonder sessie.' })
    await context.close()
  }, 60_000)

  test('every page is found by its name in either language, and keys are listed', async () => {
    const { page, context } = await at(first, '/evidence/flags')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'A page, an action' }).fill('schrijven')
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL('**/workbench/write')
    await page.keyboard.press('?')
    await page.getByRole('heading', { name: 'Keys on this page' }).waitFor()
    expect(await page.locator('kbd', { hasText: 'Ctrl+k' }).count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Keys on this page' }).waitFor({ state: 'hidden' })
    await context.close()
  }, 60_000)

  test('whoever just set Peil up is led to those who bring reports in', async () => {
    const { page, context } = await at({ name: 'admin-1', roles: ['administrator'] }, '/inbox')
    await page.getByRole('link', { name: 'Invite somebody' }).click()
    await page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor()
    expect(await page.title()).toBe('Accounts · Peil')
    await context.close()
  })

  test('the page to try the API on runs under the policy of its own, with nothing from elsewhere', async () => {
    const { page, context } = await at(first, '/')
    const complaints: string[] = []
    const asked: string[] = []
    // The mark of the tab is a file of the pages of the team, which are not served here.
    page.on('console', (message) => message.type() === 'error' && !message.text().includes('status of 404') && complaints.push(message.text()))
    page.on('request', (request) => asked.push(new URL(request.url()).host))
    await page.goto(`${address()}/api/docs/`)
    await page.getByText('Starts a draft of an edition').first().waitFor({ timeout: 20_000 })
    expect([...new Set(asked)].filter((host) => host !== '' && host !== new URL(address()).host)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test('a wrong password is said at once; much later a token takes a fresh proof, and then goes on; the language goes with the account', async () => {
    const { context: made } = team
    const whole = await aTeamSite(made, { readWorkbench: await workbenchReader() })
    await using served = get(await servePages(whole, 0))
    const at = `http://localhost:${served.port}/workbench`
    const { secret } = get(await inviteAccount(made, { name: 'analyst-3', roles: ['analyst'], clearance: 'green' }, randomBytes))
    const context = await browser.newContext({ locale: 'en-GB' })
    const page = await context.newPage()
    await page.goto(`${at}/sign-in#link=${secret}`)
    await page.getByLabel('Password').fill('four words in a row')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await signInByPassword(page, 'four words in a rew')
    await page.getByRole('alert').filter({ hasText: 'Signing in did not work' }).waitFor()
    await signInByPassword(page, 'four words in a row')
    await page.getByRole('button', { name: 'Sign out' }).waitFor()

    await made.store.pool.query('update session set proved = $1', [new Date(made.clock().getTime() - 3_600_000)])
    await page.goto(`${at}/account`)
    await page.getByLabel('What for').fill('nightly export')
    await page.getByRole('button', { name: 'Make a token' }).click()
    const proof = page.getByRole('dialog', { name: 'Is it you?' })
    await proof.waitFor()
    expect(await faults(page)).toEqual([])
    await proof.getByLabel('Password').fill('not the password')
    await proof.getByRole('button', { name: 'Continue' }).click()
    await proof.getByRole('alert').filter({ hasText: 'not the password of this account' }).waitFor()
    await proof.getByLabel('Password').fill('four words in a row')
    await proof.getByRole('button', { name: 'Continue' }).click()
    await page.getByText(/peil_[\w-]+/).waitFor()
    expect(await proof.count()).toBe(0)

    await page.getByRole('radio', { name: 'Nederlands' }).check()
    await page.getByRole('heading', { name: 'Mijn account' }).waitFor()
    await expect.poll(async () => (await made.store.pool.query<{ language: string | null }>("select language from account where name = 'analyst-3'")).rows[0]?.language).toBe('nl')
    const elsewhere = await browser.newContext({ locale: 'en-GB' })
    const other = await elsewhere.newPage()
    await other.goto(`${at}/sign-in?to=${encodeURIComponent('/workbench/account')}`)
    await signInByPassword(other, 'four words in a row')
    await other.getByRole('heading', { name: 'Mijn account' }).waitFor()

    // Two windows of one browser: signing out in one ends the other.
    const twin = await context.newPage()
    await twin.goto(`${at}/account`)
    await twin.getByRole('heading', { name: 'Mijn account' }).waitFor()
    await page.getByRole('button', { name: 'Afmelden' }).first().click()
    await page.getByLabel('Accountnaam').waitFor()
    await twin.reload()
    await twin.getByLabel('Accountnaam').waitFor()
    await elsewhere.close()
    await context.close()
  }, 60_000)
})
