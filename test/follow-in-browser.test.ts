/// <reference lib="dom" />
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import { parseHTML } from 'linkedom'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../src/actions/context.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import { servePages, type Server } from '../src/api/serve.ts'
import { listFollowers } from '../src/store/followers.ts'
import type { Store } from '../src/store/store.ts'
import { aMailServer, type MailServer } from './builders/a-mail-server.ts'
import { aPublicService, sendMail } from './builders/a-public-service.ts'
import { publishOn } from './builders/a-publication.ts'
import { aContext, aStore } from './builders/a-store.ts'
import { get } from './builders/get.ts'

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium'
const isMissing = !existsSync(executablePath)
const publisher = { name: 'Voorbeeldbureau', address: 'https://peil.example', isAuthority: false, contact: undefined, licence: undefined } as const
const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:document'], rules: { 'require-sri': 'off' } })
const views = [{ viewport: { width: 360, height: 780 }, colorScheme: 'dark' }, { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }] as const

describe('the pages by which people follow, in a browser', () => {
  let store: Store
  let context: Context
  let mail: MailServer
  let server: Server
  let browser: Browser
  const broken: unknown[] = []

  beforeAll(async () => {
    if (isMissing) return
    store = await aStore()
    context = aContext(store)
    get(await loadRecord(context))
    get(await publishOn(context, '2018-03-26'))
    mail = await aMailServer()
    server = get(await servePages(await aPublicService(context, publisher, (error) => broken.push(error)), 0))
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  }, 60_000)
  beforeEach(({ skip }) => skip(isMissing, `no Chromium at ${executablePath}: apt-get install chromium, or name one with CHROMIUM`))
  afterAll(async () => {
    await browser?.close()
    await server?.[Symbol.asyncDispose]()
    await mail?.[Symbol.asyncDispose]()
    await store?.[Symbol.asyncDispose]()
    expect(broken).toEqual([])
  })

  const addressOf = (path: string) => `http://localhost:${server.port}${path}`
  /** The pages on this machine that the newest mail leads to. */
  async function linksOfMail(): Promise<readonly string[]> {
    await sendMail(context, publisher, mail.port)
    const links = [...parseHTML(mail.received.at(-1)?.parsed.html || '').document.querySelectorAll('a')].map((link) => new URL(link.getAttribute('href') ?? '').pathname)
    return links.map(addressOf)
  }

  async function withPage(options: BrowserContextOptions, walk: (page: Page) => Promise<void>): Promise<void> {
    const opened = await browser.newContext(options)
    const page = await opened.newPage()
    const complaints: string[] = []
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && !/status of 4\d\d/.test(message.text()) && complaints.push(message.text()))
    page.on('request', (request) => !['localhost', '127.0.0.1'].includes(new URL(request.url()).hostname) && complaints.push(`left the machine: ${request.url()}`))
    await walk(page)
    await opened.close()
    expect(complaints).toEqual([])
  }

  test('somebody with a keyboard and no script asks, confirms, chooses anew and leaves', async () => {
    await withPage({ ...views[0], javaScriptEnabled: false }, async (page) => {
      await page.goto(addressOf('/nl/follow/'))
      await page.locator('#address').focus()
      await page.keyboard.type('anna@lezers.example')
      for (const key of ['Tab', 'Tab', 'Tab', 'ArrowDown', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key)
      await page.waitForURL('**/nl/follow/mail/asked/')
      const [confirm = ''] = await linksOfMail()
      await page.goto(confirm)
      expect((await listFollowers(store.db)).map(({ confirmed, choices }) => [confirmed, choices.onlyChanges])).toEqual([[undefined, true]])
      await page.locator('form button').press('Enter')
      await page.getByRole('heading', { name: 'U volgt dit nu' }).waitFor()
      await store.pool.query(`update follower set asked = asked - interval '2 hours'`)
      await page.goto(addressOf('/en/follow/'))
      await page.locator('#address').fill('anna@lezers.example')
      await page.locator('form button').press('Enter')
      const [choose = '', leave = ''] = await linksOfMail()
      await page.goto(choose)
      await page.locator('#stream').selectOption('jihadist')
      await page.locator('form button').press('Enter')
      await page.getByRole('heading', { name: 'Uw keuzes zijn bewaard' }).waitFor()
      await page.goto(leave)
      await page.locator('form button').press('Enter')
      await page.getByRole('heading', { name: 'U bent afgemeld' }).waitFor()
      expect(await listFollowers(store.db)).toEqual([])
    })
  }, 60_000)

  test.each(views)('axe finds nothing on any of them, nothing scrolls sideways, and each is HTML as the standard has it ($colorScheme)', async (view) => {
    const language = view.colorScheme === 'dark' ? 'en' : 'nl'
    await withPage(view, async (page) => {
      const look = async () => {
        await expectFit(page)
        await expectValid(page)
      }
      await page.goto(addressOf(`/${language}/follow/`))
      await look()
      await page.locator('#address').evaluate((field) => field.setAttribute('type', 'text'))
      await page.locator('#address').fill('nobody')
      await page.locator('form button').click()
      expect(await page.locator('#address').getAttribute('aria-invalid')).toBe('true')
      await expectFit(page)
      await page.locator('#address').fill(`${language}@lezers.example`)
      await page.locator('form button').click()
      await look()
      const [confirm = ''] = await linksOfMail()
      await page.goto(confirm)
      await look()
      await page.locator('form button').click()
      await store.pool.query(`update follower set asked = asked - interval '2 hours'`)
      await page.goto(addressOf(`/${language}/follow/`))
      await page.locator('#address').fill(`${language}@lezers.example`)
      await page.locator('form button').click()
      const [choose = '', leave = ''] = await linksOfMail()
      await page.goto(choose)
      await look()
      await page.goto(leave)
      await look()
      await page.locator('form button').click()
      await expectFit(page)
      await page.goto(leave)
      await expectFit(page)
      await page.goto('about:blank')
      await page.setContent(mail.received.at(-1)?.parsed.html || '')
      await expectFit(page)
    })
  }, 120_000)

  test('a form on another site is not taken, and the badge may be framed there', async () => {
    const [badge, form] = [addressOf('/badge/NL.nl.html'), addressOf('/nl/follow/mail/')]
    const elsewhere = createServer((_, response) => response.setHeader('content-type', 'text/html').end(`<!DOCTYPE html><title>Elders</title><iframe title="niveau" src="${badge}"></iframe><form method="post" action="${form}"><input name="address" value="bert@lezers.example"><input name="when" value="editions"><input name="language" value="nl"><button>x</button></form>`))
    await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening))
    const address = elsewhere.address()
    if (address === null || typeof address === 'string') throw new Error('a listening server has a port')
    await withPage(views[1], async (page) => {
      await page.goto(`http://127.0.0.1:${address.port}/`)
      await page.frameLocator('iframe').locator('svg').waitFor()
      await page.getByRole('button').click()
      expect(await page.locator('h1').textContent()).toBe('Dat lukt niet')
      expect(await listFollowers(store.db)).toEqual([])
    })
    elsewhere.close()
  }, 60_000)
})

async function expectFit(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), page.url()).toBe(0)
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html]), page.url()).toEqual([])
}

async function expectValid(page: Page): Promise<void> {
  const { results } = await validator.validateString(await (await page.request.get(page.url())).text())
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message])), page.url()).toEqual([])
}
