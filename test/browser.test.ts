/// <reference lib="dom" />
import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadExamples } from '../src/actions/load-examples.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import { createApp } from '../src/api/app.ts'
import { servePages, type Server } from '../src/api/serve.ts'
import { decodeText } from '../src/documents/decode-text.ts'
import { readFont } from '../src/cli/read-font.ts'
import type { Store } from '../src/store/store.ts'
import { aPublishedSite } from './builders/a-public-site.ts'
import { aContext, aStore } from './builders/a-store.ts'

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium'
const isMissing = !existsSync(executablePath)
const picture = '?country=NL&as-of=2018-03-26'

describe('the page in a browser', () => {
  let store: Store
  let server: Server
  let browser: Browser

  beforeAll(async () => {
    if (isMissing) return
    store = await aStore()
    const context = aContext(store)
    expect((await loadRecord(context)).ok).toBe(true)
    expect((await loadExamples(context)).ok).toBe(true)
    const served = await servePages(createApp({ context, readFont, decodeText, published: await aPublishedSite(), log: console.error }), 0)
    if (!served.ok) throw new Error('no free port')
    server = served.value
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  })
  beforeEach(({ skip }) => skip(isMissing, `no Chromium at ${executablePath}: apt-get install chromium, or name one with CHROMIUM`))
  afterAll(async () => {
    await browser?.close()
    await server?.[Symbol.asyncDispose]()
    await store?.[Symbol.asyncDispose]()
  })

  /** Opens a page, hands it over, and gives what the browser complained of. */
  async function visit(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<readonly string[]> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
    page.on('request', (request) => new URL(request.url()).hostname !== 'localhost' && complaints.push(`left the machine: ${request.url()}`))
    await page.goto(`http://localhost:${server.port}${path}`, { waitUntil: 'networkidle' })
    await look(page)
    await context.close()
    return complaints
  }

  test.each([
    [`/nl/${picture}`, 'light', 1280], [`/en/${picture}`, 'dark', 375], ['/en/?country=FI&as-of=2018-03-26', 'light', 375], ['/nl/?as-of=geen-dag', 'dark', 375],
  ] as const)('%s in %s at %i pixels: axe finds nothing, nothing scrolls sideways, the browser does not complain', async (path, colorScheme, pixels) => {
    const complaints = await visit(path, { ...width(pixels), colorScheme }, async (page) => {
      await open(page)
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(sideways).toBe(0)
      await leaveTwoOpen(page)
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    })
    // A refused question is answered with status 400, which the browser reports as it should.
    expect(complaints.filter((text) => !(path.includes('geen-dag') && text.includes('400')))).toEqual([])
  }, 120_000)

  test('a sentence opens, and the form and the other language work, without JavaScript', async () => {
    await visit(`/nl/${picture}`, { ...width(375), javaScriptEnabled: false }, async (page) => {
      const sentence = page.locator('#why details.said').first()
      expect(await sentence.locator('.evidence').isVisible()).toBe(false)
      await sentence.locator('summary').click()
      expect(await sentence.locator('.evidence').isVisible()).toBe(true)
      await page.selectOption('select[name=country]', 'GB')
      await page.locator('.chooser button').click()
      expect(new URL(page.url()).search).toBe('?country=GB&as-of=2018-03-26')
      expect(await page.locator('.kicker').textContent()).toContain('Verenigd Koninkrijk')
      await page.locator('.languages a').click()
      expect(await page.locator('.kicker').textContent()).toContain('United Kingdom')
    })
  })

  test('the keyboard reaches the content first and opens a sentence', async () => {
    await visit(`/en/${picture}`, width(1280), async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.parentElement?.hasAttribute('open'))).toBe(true)
    })
  })

  test('on paper the chooser is gone and the ink is dark', async () => {
    await visit(`/nl/${picture}`, { ...width(1280), colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      expect(await page.locator('.chooser').isVisible()).toBe(false)
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
    })
  })
})

const width = (value: number) => ({ viewport: { width: value, height: 800 } })

function open(page: Page): Promise<void> {
  return page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')))
}

/** Sentences repeat one pattern: axe needs to see the first two of each section open, and takes minutes for hundreds. */
function leaveTwoOpen(page: Page): Promise<void> {
  return page.locator('section').evaluateAll((sections) => sections.forEach((section) => [...section.querySelectorAll('details')].slice(2).forEach((each) => each.removeAttribute('open'))))
}
