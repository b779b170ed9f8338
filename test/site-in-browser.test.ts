/// <reference lib="dom" />
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { composePicture, readPictureFiles } from '../src/actions/picture/picture.ts'
import { readFont } from '../src/cli/read-font.ts'
import { badgeFiles } from '../src/publishing/exchange/badge/badge-files.ts'
import type { Day, Edition } from '../src/core/index.ts'
import { get } from './builders/get.ts'
import { anEdition } from './builders/published-editions.ts'
import { numbersOfRecord } from './builders/numbers-of-record.ts'
import { renderSite, rendered } from './builders/rendered.ts'
import { someWarnings } from './builders/some-warnings.ts'
import { readData, theRecord } from './builders/the-record.ts'

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium'
const isMissing = !existsSync(executablePath)
const types: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml', woff2: 'font/woff2' }

describe('the site of the Dutch record in a browser', () => {
  let server: Server
  let browser: Browser

  beforeAll(async () => {
    if (isMissing) return
    const editions = await dutchEditions()
    const files = new Map([...renderSite({ editions }), ...rendered(badgeFiles({ editions }))].map(({ path, body }) => [path, body]))
    files.set('elsewhere.html', '<!DOCTYPE html><html lang="nl"><title>Elders</title><link rel="icon" href="data:,">')
    server = createServer((request, response) => {
      const path = (request.url ?? '').slice(1).replace(/\?.*$/, '').replace(/(^|\/)$/, '$1index.html')
      const font = /^assets\/fonts\/(.+)$/.exec(path)?.[1]
      void Promise.resolve(font === undefined ? files.get(path) : readFont(font)).then((body) => {
        response.writeHead(body === undefined ? 404 : 200, { 'content-type': types[path.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8' })
        response.end(body ?? '')
      })
    })
    await new Promise<void>((listening) => server.listen(0, listening))
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  })
  beforeEach(({ skip }) => skip(isMissing, `no Chromium at ${executablePath}: apt-get install chromium, or name one with CHROMIUM`))
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  /** Opens a page, hands it over, and gives what the browser complained of. */
  async function visit(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<readonly string[]> {
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the server has no port')
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
    // What a reader's going on to another page breaks off has not failed.
    page.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && complaints.push(`failed: ${request.url()}`))
    page.on('request', (request) => new URL(request.url()).hostname !== 'localhost' && complaints.push(`left the machine: ${request.url()}`))
    await page.goto(`http://localhost:${address.port}/${path}`, { waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await look(page)
    await context.close()
    return complaints
  }

  test.each([
    ['nl/', 'light', 1280], ['en/', 'dark', 360], ['nl/history/', 'dark', 1280], ['nl/tempo/', 'light', 360], ['en/travellers/', 'dark', 360], ['nl/events/', 'dark', 1280],
    ['nl/warnings/', 'light', 360], ['en/warnings/', 'dark', 1280], ['en/sources/', 'dark', 360], ['nl/editions/NL-1/', 'dark', 360], ['nl/compare/NL-1-NL-2/', 'dark', 360],
    ['nl/errata/', 'light', 360], ['en/errata/ask/', 'dark', 1280], ['404.html', 'light', 360], ['', 'dark', 360], ['en/', 'light', 2560],
    ['nl/search/?q=aanslag', 'light', 360], ['en/search/NL-1-16/', 'dark', 1280], ['nl/verify/', 'dark', 360],
    ['nl/indicators/', 'light', 360], ['en/indicators/foiled-plots/', 'light', 1280], ['en/indicators/severity/', 'light', 360],
    ['nl/indicators/traveller-stocks/', 'light', 360], ['nl/indicators/source-mix/', 'light', 1280],
  ] as const)('%s in %s at %i pixels: axe finds nothing, nothing scrolls sideways, the browser does not complain', async (path, colorScheme, pixels) => {
    const complaints = await visit(path, { ...width(pixels), colorScheme }, async (page) => {
      await page.locator('section').evaluateAll((sections) => sections.forEach((section) => [...section.querySelectorAll('details')].slice(0, 2).forEach((each) => each.setAttribute('open', ''))))
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).setLegacyMode().analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    })
    expect(complaints).toEqual([])
  }, 240_000)

  test('without JavaScript a reader opens a sentence, goes to an edition that was corrected and on to the one that corrects it', async () => {
    await visit('nl/history/', { ...width(360), javaScriptEnabled: false }, async (page) => {
      const sentence = page.locator('#boards details.said').first()
      await sentence.locator('summary').first().click()
      expect(await sentence.locator('.evidence').isVisible()).toBe(true)
      await page.locator('#editions a', { hasText: /^uitgave 1$/ }).click()
      expect(await page.locator('.banner.corrected').isVisible()).toBe(true)
      await page.locator('.banner a').click()
      expect(new URL(page.url()).pathname).toBe('/nl/editions/NL-2/')
      await page.locator('.languages a').click()
      expect(new URL(page.url()).pathname).toBe('/en/editions/NL-2/')
    })
  })

  test('the keyboard passes over the menu, and opens the first sentence', async () => {
    await visit('en/', width(1280), async (page) => {
      // The first stop in the page is the way to the edition that this one corrects.
      for (const key of ['Tab', 'Enter', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key)
      expect(await page.evaluate(() => document.activeElement?.closest('details')?.hasAttribute('open'))).toBe(true)
    })
  })

  test('at four times the size, with letters spaced out and forced colours, nothing scrolls sideways and each stop of the keyboard is seen', async () => {
    const paths = ['nl/', 'en/history/', 'nl/tempo/', 'en/travellers/', 'nl/events/', 'en/warnings/', 'nl/sources/', 'en/errata/', 'nl/errata/ask/', 'nl/editions/NL-1/', 'en/compare/NL-1-NL-2/', 'nl/indicators/', 'en/search/?q=attack', 'nl/search/NL-1-16/', 'en/verify/', '404.html', '']
    // A window of 1280 pixels at 400 % has room for 320.
    await visit('nl/', { ...width(320), forcedColors: 'active' }, async (page) => {
      for (const path of paths) {
        await page.goto(new URL(path, page.url().replace(/(:\d+\/).*/, '$1')).href)
        await page.evaluate(spaceOut)
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0)
        for (const stop of await stops(page, 14)) expect(stop, `${path}: ${stop.text}`).toMatchObject({ isSeen: true, isOutlined: true })
      }
    })
  }, 120_000)

  test('the keyboard comes by the way past the menu first, and by everything in the order in which it stands', async () => {
    await visit('nl/editions/NL-2/', width(1280), async (page) => {
      const found = await stops(page, 40)
      expect(found[0]?.text).toBe('Naar de inhoud')
      expect(found.map(({ place }) => place)).toEqual(found.map(({ place }) => place).toSorted((one, other) => one - other))
      expect(new Set(found.map(({ place }) => place)).size).toBe(40)
    })
  })

  test('the badge stands in a frame of another site, runs nothing and leads to the edition', async () => {
    await visit('nl/', width(800), async (page) => {
      const badgeAddress = new URL('/badge/NL.nl.html', page.url()).href
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      await page.goto(new URL('/elsewhere.html', page.url().replace('localhost', '127.0.0.1')).href)
      await page.evaluate((address) => document.body.append(Object.assign(document.createElement('iframe'), { src: address, title: 'Dreigingsniveau', width: '300', height: '96' })), badgeAddress)
      const badge = page.frameLocator('iframe').locator('a')
      expect(await badge.locator('svg').boundingBox()).toMatchObject({ width: 300 })
      expect([await badge.getAttribute('href'), await badge.getAttribute('target')]).toEqual(['https://peil.example/nl/editions/NL-2/', '_top'])
      expect(await page.frameLocator('iframe').locator('script').count()).toBe(0)
      expect(complaints).toEqual([])
    })
  })

  describe('a reader who searches all editions', () => {
    test('does so by the keyboard, finds a word in its other forms, and is led to the sentence in the newest edition that has it', async () => {
      const complaints = await visit('nl/search/', width(1280), async (page) => {
        await page.focus('#q')
        await page.keyboard.type('terugkeerder')
        await page.keyboard.press('Enter')
        await page.waitForSelector('#found li')
        expect(await page.innerText('#status')).toMatch(/^\d+ zinnen met ‘terugkeerder’ in alle 2 uitgaven\.$/)
        expect((await page.locator('#found mark').allInnerTexts()).map((word) => word.toLowerCase())).toContain('terugkeerders')
        expect(new URL(page.url()).search).toBe('?q=terugkeerder')
        const [first] = await answers(page)
        await page.locator('#found a').first().click()
        const target = page.locator(':target')
        expect(new URL(page.url()).pathname).toBe('/nl/editions/NL-2/')
        expect(first).toContain(await target.locator('.sentence').innerText())
        await page.goBack()
        await page.waitForSelector('#found li')
        expect((await answers(page))[0]).toBe(first)
      })
      expect(complaints).toEqual([])
    })

    test('is told with which words the search was widened, and when there is nothing', async () => {
      await visit('en/search/?q=asilum', width(360), async (page) => {
        await page.waitForSelector('#found li')
        expect(await page.innerText('#status')).toMatch(/in all 2 editions\. The search was widened to asylum\.$/)
        await page.fill('#q', 'rhinoceros')
        await page.keyboard.press('Enter')
        await page.waitForFunction(() => document.querySelector('#status')?.textContent?.startsWith('No sentence'))
        expect(await answers(page)).toEqual([])
        await page.fill('#q', 'the of')
        await page.keyboard.press('Enter')
        expect(await page.innerText('#status')).toContain('Give at least one word')
      })
    })

    test('gets lists of sentences and of editions where no script runs', async () => {
      await visit('nl/search/', { ...width(360), javaScriptEnabled: false }, async (page) => {
        expect(await page.locator('#search').isVisible()).toBe(false)
        expect(await page.locator('#editions li').allInnerTexts()).toEqual(['Nederland, uitgave 2, 26 maart 2018', 'Nederland, uitgave 1, 20 november 2017'])
        await page.locator('#lists a').click()
        expect(await page.locator('#sentences li').count()).toBeGreaterThan(20)
      })
    })
  })

  test('where motion is not wanted nothing moves, and on paper the menu is gone and the ink black', async () => {
    await visit('nl/editions/NL-2/', { ...width(1280), colorScheme: 'dark', reducedMotion: 'reduce' }, async (page) => {
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      // As broad as the text on a sheet of A4, where a screen would stack what stands side by side.
      await page.setViewportSize({ width: 640, height: 900 })
      const [gauge, name] = await Promise.all(['.instrument', '.hero .name'].map((part) => page.locator(part).first().boundingBox()))
      expect(name?.x).toBeGreaterThan((gauge?.x ?? Infinity) + (gauge?.width ?? 0))
      expect(await page.locator('.menu').isVisible()).toBe(false)
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
    })
  })

  test('on a wall the letters are half as large again', async () => {
    await visit('nl/', { viewport: { width: 2560, height: 1440 } }, async (page) => expect(await letterSize(page)).toBe(24))
    await visit('nl/', width(1280), async (page) => expect(await letterSize(page)).toBe(16))
  })
})

const width = (value: number) => ({ viewport: { width: value, height: 800 } })

function answers(page: Page): Promise<readonly string[]> {
  return page.locator('#found li').allInnerTexts()
}

function letterSize(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
}

/** Letters, words, lines and paragraphs as far apart as WCAG 2.2 asks a page to bear (1.4.12). */
function spaceOut(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }')
  document.adoptedStyleSheets = [sheet]
}

/** The first stops of the tab key, each with its place in the page; fewer where the page has fewer. */
async function stops(page: Page, most: number): Promise<readonly { readonly text: string; readonly place: number; readonly isSeen: boolean; readonly isOutlined: boolean }[]> {
  const found = []
  while (found.length < most) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return undefined
      const { top, bottom, left, width, height } = element.getBoundingClientRect()
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const isSeen = width > 0 && height > 0 && bottom > 0 && top < innerHeight && left >= 0
      return { text: element.textContent.trim(), place: [...document.querySelectorAll('*')].indexOf(element), isSeen, isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 }
    })
    if (stop === undefined) break
    found.push(stop)
  }
  return found
}

/** Two editions of the public record; the second corrects the first. */
async function dutchEditions(): Promise<readonly Edition[]> {
  const files = get(await readPictureFiles({ readData }))
  const publisher = { ...anEdition().publisher, address: 'https://peil.example' }
  const of = async (asOf: Day) => {
    const picture = composePicture(theRecord(asOf), 'NL', files)
    return { picture, numbers: await numbersOfRecord(asOf, picture) }
  }
  return [
    anEdition({ publisher, ...await of('2017-11-20'), issued: '2017-11-20T09:00:00Z', period: { first: '2017-07-01', last: '2017-11-20' } }),
    anEdition({ publisher, id: 'NL-2', number: 2, ...await of('2018-03-26'), corrects: { edition: 'NL-1', what: { nl: 'Een aanslag stond op een verkeerde dag.' } }, warnings: someWarnings }),
  ]
}
