/// <reference lib="dom" />
import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ingestReports } from '../../src/actions/adding/ingest-report.ts'
import { listFlags } from '../../src/actions/flagging/flags.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import type { Server } from '../../src/api/serve.ts'
import { publishOn } from '../builders/a-publication.ts'
import { aReport, aSource } from '../builders/a-report.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { aWorkbench } from '../builders/a-workbench.ts'
import { get } from '../builders/get.ts'
import { testSignIn, type SignedInApp, type TestAccount } from '../builders/signed-in.ts'
import { signInBrowser } from '../builders/sign-in-browser.ts'

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium'
const isMissing = !existsSync(executablePath)
const analyst: TestAccount = { name: 'analyst-1', roles: ['analyst'] }
const reviewer: TestAccount = { name: 'reviewer-1', roles: ['reviewer'] }
const reader: TestAccount = { name: 'reader-1', roles: ['reader'] }
const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }
const figure = 'cohort:NL:killed:2024-06:nieuws.nl'
const today = { asOf: '2026-11-24', recordedBy: undefined } as const

describe('a team finds its way in the evidence', () => {
  let team: SignedInApp
  let server: Server
  let browser: Browser

  beforeAll(async () => {
    if (isMissing) return
    const context = aContext(await aStore())
    get(await loadRecord(context))
    const text = 'In the attack on the Jewish museum in Brussels on 24 May 2014 four people were killed, the service said.'
    get(await ingestReports(context, [{ report: aReport({ id: 'verslag', title: 'Four dead in museum', lang: 'en', country: 'BE', published: '2014-06-20', text }), source: aSource }]))
    get(await publishOn(context, '2026-11-24'))
    team = await testSignIn(context)
    server = await aWorkbench(team)
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  }, 90_000)
  beforeEach(({ skip }) => skip(isMissing, `no Chromium at ${executablePath}: apt-get install chromium, or name one with CHROMIUM`))
  afterAll(async () => {
    await browser?.close()
    await server?.[Symbol.asyncDispose]()
    await team?.[Symbol.asyncDispose]()
  })

  /** A browser in which an account is signed in, at a page; what the browser complains of fails the test. */
  async function at(account: TestAccount, path: string, options = desk): Promise<{ readonly page: Page } & AsyncDisposable> {
    const address = `http://localhost:${server.port}`
    const context = await browser.newContext({ ...options, locale: 'en-GB' })
    await signInBrowser(context, team, account, address)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('the server responded with a status of 4')) complaints.push(message.text()) })
    await page.goto(`${address}/workbench${path}`)
    return { page, [Symbol.asyncDispose]: async () => { await context.close(); expect(complaints).toEqual([]) } }
  }


  test('finds an event by a search, by the keyboard alone, and sees what each source says of it', async () => {
    await using browsing = await at(analyst, '/evidence/search')
    const { page } = browsing
    await page.getByLabel('Words, in Dutch or English').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('museum Brussel')
    await page.keyboard.press('Enter')
    await page.getByText('Four dead in museum').waitFor()
    await page.getByText('Also searched for').first().waitFor()
    expect(await faults(page)).toEqual([])
    await page.getByLabel('Call it').fill('Museum')
    await page.keyboard.press('Enter')
    await page.getByText('nothing new').waitFor()
    await page.goto(page.url().replace(/evidence.*/, 'evidence/events?country=BE&to=2014-12-31'))
    await page.getByRole('link', { name: '24 May 2014' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'De Proefkrant' }).waitFor()
    expect(await page.locator('mark').first().textContent()).toContain('Jewish museum')
    expect(await faults(page)).toEqual([])
  })

  test('splits an event only after a look at what that changes, and may look without deciding; the other event is found by day, place and words', async () => {
    await using browsing = await at(analyst, '/evidence/events/event%3AEU-20140524-BE-1')
    const { page } = browsing
    await page.getByText('2 independent origins together').or(page.getByText('3 independent origins together')).waitFor()
    await page.getByRole('button', { name: 'Merge', exact: true }).click()
    await page.getByLabel('From').fill('2004-03-01')
    await page.getByLabel('To', { exact: true }).fill('2004-03-31')
    await page.locator('main').getByRole('button', { name: 'Search', exact: true }).click()
    expect(await faults(page)).toEqual([])
    await page.getByRole('button', { name: /^Choose: 11 March 2004, Madrid/ }).click()
    await page.getByRole('heading', { name: 'Will be merged with' }).waitFor()
    await page.getByText('nothing is kept yet').waitFor()
    await page.getByRole('button', { name: 'Choose another' }).click()
    for (const day of ['From', 'To']) await page.getByLabel(day, { exact: true }).fill('')
    await page.getByLabel('Place or words').fill('Madrid')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Choose: .*Madrid/ }).first().waitFor()
    await page.getByRole('button', { name: 'Split', exact: true }).click()
    await page.getByRole('button', { name: /^Choose: .*De Proefkrant/ }).click()
    await page.getByText('nothing is kept yet').waitFor()
    expect(await faults(page)).toEqual([])
    expect(await page.getByRole('button', { name: 'Decide so' }).isDisabled()).toBe(true)
    await page.getByLabel('Why', { exact: true }).fill('this report is about another day')
    await page.getByRole('button', { name: 'Decide so' }).click()
    await page.getByRole('link', { name: 'De Proefkrant' }).waitFor({ state: 'detached' })
    await page.goto(page.url().replace(/events\/.*/, 'events/event:nothing'))
    await page.getByRole('heading', { level: 1, name: 'Event' }).waitFor()
    await page.getByRole('alert').waitFor()
  }, 90_000)

  test('withdraws a figure after publication: its impact stands there before it is confirmed, and the flags after it', async () => {
    await using browsing = await at(reviewer, `/evidence/things/${encodeURIComponent(figure)}`)
    const { page } = browsing
    await page.getByRole('button', { name: 'What rests on this' }).click()
    await page.locator('.graph').waitFor()
    await page.getByRole('button', { name: 'Show what withdrawing does' }).click()
    await page.getByText('Published and touched: edition NL-1').waitFor()
    expect(get(await listFlags(team.context, today))).toEqual([])
    expect(await faults(page)).toEqual([])
    await page.getByLabel('Why', { exact: true }).fill('the page was wrong')
    await page.getByRole('button', { name: 'Withdraw, from today on' }).click()
    await page.getByText('Withdrawn.').waitFor()
    const set = get(await listFlags(team.context, today))
    expect(set.length).toBeGreaterThan(0)
    await page.getByRole('status').getByRole('link', { name: 'Flags' }).click()
    await page.getByText(`${set.length} open flags`).waitFor()
    expect(await faults(page)).toEqual([])
    await page.getByLabel('What you did about it').first().fill('corrected in the next edition')
    await page.getByRole('button', { name: 'Close', exact: true }).first().click()
    await page.getByText(`${set.length - 1} open`).waitFor()
  }, 90_000)

  test('a reader on a phone sees a past day as it was, and nothing with which to change it', async () => {
    await using browsing = await at(reader, '/evidence/events/event%3AEU-20140524-BE-1?as-of=2014-06-10', phone)
    const { page } = browsing
    await page.getByText('You are looking at a day that has passed').waitFor()
    expect(await page.getByRole('heading', { name: 'Merge or split' }).count()).toBe(0)
    for (const path of ['events', 'events?view=map', 'events?view=line', 'figures', 'figures/in_area', 'sources', 'check']) {
      await page.goto(page.url().replace(/evidence.*/, `evidence/${path}`))
      await page.locator('main h1').waitFor()
      await page.locator('main p').first().waitFor()
      expect(await faults(page), path).toEqual([])
      expect(await page.evaluate(() => Math.max(...[document.documentElement, ...document.querySelectorAll('.scroll')].map((each) => each.scrollWidth - each.clientWidth))), path).toBeLessThanOrEqual(0)
    }
    expect(await page.title()).toBe('Check · Peil')
    // One's own account is of no day.
    await page.goto(page.url().replace(/evidence.*/, 'account?as-of=2014-06-10'))
    await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor()
    expect(await page.getByText('As known on').count()).toBe(0)
  }, 90_000)

  test('an administrator erases a text: what goes is shown first, its name is typed by hand, and it is done while they may do other things', async () => {
    await using browsing = await at({ name: 'keeper-1', roles: ['administrator'] }, '/evidence/things/verslag')
    const { page } = browsing
    await page.getByRole('button', { name: 'Show what goes' }).click()
    await page.getByText('Gone: the title “Four dead in museum”').waitFor()
    expect(await faults(page)).toEqual([])
    await page.getByLabel('Why', { exact: true }).fill('request of the publisher')
    await page.getByLabel('Type to confirm').fill('verslagen')
    expect(await page.getByRole('button', { name: 'Erase, for good' }).isDisabled()).toBe(true)
    await page.getByLabel('Type to confirm').fill('verslag')
    await page.getByRole('button', { name: 'Erase, for good' }).click()
    await page.getByRole('status').getByText('That cannot be undone').waitFor()
    await page.locator('.tray summary').click()
    await page.locator('.tray').getByText('Erasing a text: verslag done').waitFor()
    expect(await faults(page)).toEqual([])
    expect((await team.context.store.pool.query("select text from report where id = 'verslag'")).rows).toEqual([{ text: '' }])
  }, 60_000)
})

async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
