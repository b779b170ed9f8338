/// <reference lib="dom" />
import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ingestReport } from '../../src/actions/adding/ingest-report.ts'
import { openReport, type OpenReport } from '../../src/actions/inbox/open-report.ts'
import type { Server } from '../../src/api/serve.ts'
import { aPdf } from '../builders/a-pdf.ts'
import { aReport, aSource } from '../builders/a-report.ts'
import { aWorkbench } from '../builders/a-workbench.ts'
import { get } from '../builders/get.ts'
import { testSignIn, type SignedInApp, type TestAccount } from '../builders/signed-in.ts'
import { signInBrowser } from '../builders/sign-in-browser.ts'

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium'
const isMissing = !existsSync(executablePath)

const analyst: TestAccount = { name: 'analyst-1', roles: ['analyst'] }
const colleague: TestAccount = { name: 'analyst-2', roles: ['analyst'] }
const reader: TestAccount = { name: 'reader-1', roles: ['reader'] }

const desk = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 360, height: 740 } }

/** Twenty claims, of which the last two carry a doubt. */
const twenty = `Het dreigingsniveau voor Nederland blijft 4 op een schaal van 5, aldus de NCTV. Sinds 2012 zijn ongeveer 300 personen uit Nederland uitgereisd naar Syrië en Irak. Er zijn ongeveer 140 Nederlandse jihadisten in Syrië en Irak. Ongeveer 55 Nederlanders zijn teruggekeerd. Zeker 80 Nederlandse uitreizigers zijn omgekomen.

De kans op een aanslag in Nederland is reëel, schrijft de NCTV. De AIVD waarschuwt voor terugkeerders. Het aantal uitreizigers neemt af. In België blijft het dreigingsniveau 2 op een schaal van 4. Ongeveer 400 Belgen zijn uitgereisd. Ongeveer 130 Belgen zijn teruggekeerd.

In Breda hield de politie op 12 maart 2018 een man aan. Op 23 maart 2018 pleegde een man een aanslag in Trèbes. Daarbij kwamen vier mensen om. Daarbij raakten vijftien mensen gewond. In Rotterdam werden twee mannen veroordeeld.

Volgens bronnen zijn er enkele tientallen Nederlandse jihadisten in Turkije.`

/** A practised person presses two keys a second and a half: 30 presses, with a look at each claim, are well within a minute. */
const mostPresses = 30

const faults = async (page: Page) => (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
const said = (page: Page, words: string) => page.locator('.said', { hasText: words }).waitFor()

interface Point {
  readonly x: number
  readonly y: number
}

const file = (name: string, bytes: Buffer) => ({ name, mimeType: 'application/pdf', buffer: bytes })

const centreOf = (box: (Point & { readonly width: number; readonly height: number }) | null): Point => (box === null ? expect.fail() : { x: box.x + box.width / 2, y: box.y + box.height / 2 })

/** Where a word of the text stands on the screen. */
const centreOfWord = async (page: Page, word: string): Promise<Point> => centreOf(await page.locator('.report-text').evaluate((text, sought) => {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const from = (node.textContent ?? '').indexOf(sought)
    if (from === -1) continue
    const range = document.createRange()
    range.setStart(node, from)
    range.setEnd(node, from + sought.length)
    return range.getBoundingClientRect().toJSON()
  }
  return null
}, word))

describe('a report is reviewed in the workbench', () => {
  let team: SignedInApp
  let server: Server
  let browser: Browser

  beforeAll(async () => {
    if (isMissing) return
    team = await testSignIn()
    server = await aWorkbench(team)
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  }, 60_000)
  beforeEach(({ skip }) => skip(isMissing, `no Chromium at ${executablePath}: apt-get install chromium, or name one with CHROMIUM`))
  afterAll(async () => {
    await browser?.close()
    await server?.[Symbol.asyncDispose]()
    await team?.[Symbol.asyncDispose]()
  })

  /** A browser in which an account is signed in, at a page; what the browser complains of fails the test. */
  async function at(account: TestAccount, path: string, options: { readonly viewport: { readonly width: number; readonly height: number }; readonly locale?: string; readonly colorScheme?: 'light' | 'dark'; readonly hasTouch?: boolean } = desk): Promise<{ readonly page: Page } & AsyncDisposable> {
    const address = `http://localhost:${server.port}`
    const context = await browser.newContext({ locale: 'en-GB', colorScheme: 'light', ...options })
    await signInBrowser(context, team, account, address)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('the server responded with a status of 4')) complaints.push(message.text()) })
    await page.goto(`${address}/workbench${path}`)
    return { page, [Symbol.asyncDispose]: async () => { await context.close(); expect(complaints).toEqual([]) } }
  }

  const keep = async (id: string, text: string, changes = {}) => get(await ingestReport(team.context, aReport({ id, title: id, text, ...changes }), aSource))
  const read = async (id: string): Promise<OpenReport> => get(await openReport(team.context, { asOf: '2026-12-31', recordedBy: undefined }, id, analyst))
  const firstQuote = async (id: string) => (await read(id)).claims[0]?.claim.quote

  test('twenty claims, three of them put right and two in doubt, in no more presses than a minute holds', async () => {
    await keep('twintig', twenty)
    expect((await read('twintig')).claims).toHaveLength(20)
    await using opened = await at(analyst, '/inbox/reports/twintig')
    const { page } = opened
    let presses = 0
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key)
      presses += keys.length
    }
    await page.getByRole('button', { name: /^Claim 20 of 20/ }).waitFor()
    await press('4', 'e')
    await page.locator('.field-editor input').first().waitFor()
    await press('1', '5', '0', 'Enter')
    await said(page, 'Corrected.')
    await press('6', 'e')
    await page.locator('.field-editor input').first().waitFor()
    await press('Tab', 'm', 'Enter')
    await page.getByRole('button', { name: /^Claim 6 of 20.*corrected/ }).waitFor()
    await press('1', '5', '[', 'Enter')
    await page.getByRole('button', { name: /^Claim 15 of 20.*corrected/ }).waitFor()
    // The rest cannot go before each doubt has been looked at, and does not take them with it.
    await page.keyboard.press('A')
    await said(page, 'Look at 2 more doubts first (key d).')
    await press('d', 'a', 'a', 'A')
    await said(page, '15 accepted. Nothing is open any more.')
    await page.locator('header', { hasText: '· Reviewed' }).waitFor()
    expect(presses).toBeLessThanOrEqual(mostPresses)
    const { claims, state } = await read('twintig')
    expect(state).toBe('reviewed')
    expect(claims.map(({ verdict }) => verdict)).toEqual(claims.map(() => 'accepted'))
    expect(claims[3]?.claim).toMatchObject({ kind: 'FIGURE', fields: { value: 150 } })
    expect(claims[5]?.claim).toMatchObject({ fields: { qualifier: 'more_than' } })
    expect(claims[14]?.claim.quote).toBe('Op 23 maart 2018 pleegde een man een aanslag in Trèbes')
  }, 60_000)

  test('keyboard alone: reject, split, choose words and add, move a passage, undo all of it', async () => {
    await keep('toetsen', 'Er zijn ongeveer 140 Nederlandse jihadisten in Syrië en Irak. Ongeveer 55 Nederlanders zijn teruggekeerd. Het weer was goed.')
    const before = await read('toetsen')
    await using opened = await at(analyst, '/inbox/reports/toetsen')
    const { page } = opened
    const press = async (...keys: readonly string[]) => { for (const key of keys) await page.keyboard.press(key) }
    await page.getByRole('button', { name: /^Claim 1 of 2/ }).waitFor()
    await press('x')
    await page.getByText('Why do you reject this claim?').waitFor()
    await press('2')
    await said(page, 'Rejected.')
    await press('2', 's')
    await page.locator('.report-text .cut').waitFor()
    await press('ArrowLeft', 'ArrowRight', 'Enter')
    await said(page, 'Split into two claims.')
    await press('1', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'n')
    await page.getByText('On: “').waitFor()
    await page.locator('.field-editor input').first().fill('9')
    await press('Enter')
    await said(page, 'Claim added.')
    expect((await read('toetsen')).claims.filter(({ claim }) => claim.rule === 'by-hand')).toHaveLength(3)
    await press('u')
    await said(page, 'Undone.')
    await press('u', 'u')
    await page.getByRole('button', { name: /^Claim 2 of 2, .*Not reviewed\.$/ }).waitFor()
    await page.locator('header', { hasText: '· To review' }).waitFor()
    expect((await read('toetsen')).claims.map(({ claim, verdict }) => [claim, verdict])).toEqual(before.claims.map(({ claim, verdict }) => [claim, verdict]))
    await press('r')
    await said(page, 'Done again.')
    expect(await faults(page)).toEqual([])
    // Under the list of keys the page rests, and Escape is the list's.
    await press('?')
    await page.getByRole('heading', { name: 'Keys on this page' }).waitFor()
    await press('x', 'Escape')
    await page.getByRole('heading', { name: 'Keys on this page' }).waitFor({ state: 'detached' })
    expect(await page.getByText('Why do you reject this claim?').count()).toBe(0)
  }, 60_000)

  test('an end of a passage is dragged, by mouse and by finger: it shows as it goes, Escape leaves it, letting go keeps it, and undo takes it back', async () => {
    await keep('slepen', 'Er zijn ongeveer 140 Nederlandse jihadisten in Syrië en Irak, aldus de NCTV. Het weer was goed.')
    const before = await firstQuote('slepen')
    await using opened = await at(analyst, '/inbox/reports/slepen', { ...desk, hasTouch: true })
    const { page } = opened
    const marked = (words: string) => expect.poll(async () => (await page.locator('.report-text mark').allTextContents()).join('')).toBe(words)
    const edge = async (which: 'start' | 'end') => centreOf(await page.locator(`.report-text .edge.${which}`).boundingBox())
    await page.locator('.edge.end').waitFor()
    const from = await edge('end')
    const to = await centreOfWord(page, 'ongeveer')
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await marked('Er zijn ongeveer')
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await marked(before ?? '')
    expect(await firstQuote('slepen')).toBe(before)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    const last = await centreOfWord(page, 'NCTV')
    await page.mouse.move(last.x, last.y, { steps: 5 })
    await page.mouse.up()
    await said(page, 'Corrected.')
    expect(await firstQuote('slepen')).toBe('Er zijn ongeveer 140 Nederlandse jihadisten in Syrië en Irak, aldus de NCTV')
    await page.keyboard.press('u')
    await said(page, 'Undone.')
    await marked(before ?? '')
    const finger = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly { readonly x: number; readonly y: number }[]) => finger.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] })
    const start = await edge('start')
    const second = await centreOfWord(page, 'zijn')
    await touch('touchStart', [start])
    await touch('touchMove', [{ x: (start.x + second.x) / 2, y: start.y }])
    await touch('touchMove', [second])
    await marked(before?.replace('Er ', '') ?? '')
    await touch('touchEnd', [])
    await said(page, 'Corrected.')
    expect(await firstQuote('slepen')).toBe(before?.replace('Er ', ''))
    expect(await faults(page)).toEqual([])
  }, 60_000)

  test('two analysts on one claim: the second is told, sees both, and puts theirs over it or not', async () => {
    await keep('samen', 'Er zijn ongeveer 160 Nederlandse jihadisten in Syrië en Irak, in maart 2018.')
    await using opened = await at(analyst, '/inbox/reports/samen')
    const { page } = opened
    await page.getByRole('button', { name: /^Claim 1 of/ }).waitFor()
    const [claim] = (await read('samen')).claims
    if (claim === undefined) expect.fail()
    const answer = await team.as(colleague, `/inbox/claims/${encodeURIComponent(claim.claim.id)}/verdict`, { method: 'POST', body: { act: 'reject', reason: 'not-said' }, headers: { 'if-match': `"${claim.version}~"` } })
    expect(answer.status).toBe(200)
    await page.keyboard.press('a')
    const conflict = page.getByRole('alert').filter({ hasText: 'Somebody else decided on this claim meanwhile' })
    await conflict.getByText('Rejected by analyst-2').waitFor()
    await conflict.getByRole('button', { name: 'Put my change over it' }).click()
    await said(page, 'Accepted.')
    expect((await read('samen')).claims[0]).toMatchObject({ verdict: 'accepted', decided: { author: 'analyst-1' } })
  }, 60_000)

  test('two analysts put one claim right: field by field what it said, theirs and mine, and nothing typed is lost', async () => {
    await keep('getal', 'Er zijn ongeveer 170 Nederlandse jihadisten in Syrië en Irak.')
    await using opened = await at(analyst, '/inbox/reports/getal')
    const { page } = opened
    await page.getByRole('button', { name: /^Claim 1 of/ }).waitFor()
    await page.keyboard.press('e')
    await page.locator('.field-editor input').first().fill('180')
    // What is typed outlives a reload, which a session that ended comes to.
    await page.waitForTimeout(500)
    await page.reload()
    await page.getByRole('button', { name: /^Claim 1 of/ }).waitFor()
    await page.keyboard.press('e')
    await expect.poll(() => page.locator('.field-editor input').first().inputValue()).toBe('180')
    const [claim] = (await read('getal')).claims
    if (claim === undefined) expect.fail()
    const answer = await team.as(colleague, `/inbox/claims/${encodeURIComponent(claim.claim.id)}`, { method: 'PATCH', body: { fields: ['value=190'] }, headers: { 'if-match': `"${claim.version}~"` } })
    expect(answer.status).toBe(200)
    await page.locator('.field-editor input').first().press('Enter')
    const conflict = page.getByRole('alert').filter({ hasText: 'Somebody else changed this too' })
    await conflict.getByRole('radio', { name: /^Yours/ }).first().check()
    await conflict.getByRole('button', { name: 'Save as chosen' }).click()
    await said(page, 'Corrected.')
    expect((await read('getal')).claims[0]).toMatchObject({ claim: { fields: { value: 180 } }, decided: { author: 'analyst-1' } })
  }, 60_000)

  test('why a claim is rejected, in own words, is there again after a reload, and goes with the rejection', async () => {
    await keep('eigen-woorden', 'Ongeveer 56 Nederlanders zijn teruggekeerd uit Syrië.')
    await using opened = await at(analyst, '/inbox/reports/eigen-woorden')
    const { page } = opened
    const reject = async () => {
      await page.getByRole('button', { name: /^Claim 1 of 1/ }).click()
      await page.keyboard.press('x')
    }
    await reject()
    await page.keyboard.press('6')
    await page.getByLabel('In your own words').fill('the report jests')
    await page.getByText('1 form not saved yet').waitFor()
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).some((name) => name.startsWith('peil-form:')))).toBe(true)
    await page.reload()
    await reject()
    await expect.poll(() => page.getByLabel('In your own words').inputValue()).toBe('the report jests')
    await page.getByLabel('In your own words').press('Enter')
    await said(page, 'Rejected.')
    expect((await read('eigen-woorden')).claims[0]?.decided).toMatchObject({ reason: 'other', words: 'the report jests' })
    await page.locator('header', { hasText: aSource.name }).waitFor()
  }, 60_000)

  test('a text is brought in, its doubts are said, and it stands in the inbox; a reader may look and change nothing', async () => {
    await using opened = await at(analyst, '/inbox/new')
    const { page } = opened
    await page.getByLabel('Paste the text').fill('De NCTV meldt dat ongeveer 55 Nederlanders zijn teruggekeerd uit Syrië. <script>alert(1)</script>')
    await page.getByLabel('Source').fill('De Proefkrant')
    expect(await faults(page)).toEqual([])
    await page.getByRole('button', { name: 'Bring in' }).click()
    await page.getByText('Doubt: the day of publication is unknown').waitFor()
    await page.getByLabel('Paste the text').fill('Ongeveer 57 Nederlanders zijn teruggekeerd uit Syrië.')
    await page.getByLabel('Source').fill('')
    await page.getByRole('button', { name: 'Bring in' }).click()
    await page.getByText('Kept: Ongeveer 57').waitFor()
    await page.getByRole('link', { name: 'To the inbox' }).click()
    await page.locator('li', { hasText: 'Ongeveer 57' }).getByText('source without a name').waitFor()
    await page.getByRole('link', { name: 'Ongeveer 57' }).click()
    await page.getByText('day of publication unknown').waitFor()
    // One stands on a doubt of the text first, where there is nothing to accept.
    await page.keyboard.press('a')
    await said(page, 'You are not on a claim.')
    await using other = await at(reader, '/inbox')
    await other.page.getByRole('link', { name: 'De NCTV meldt' }).click()
    await other.page.getByText('you may only read here').waitFor()
    expect(await other.page.getByRole('button', { name: /Accept/ }).count()).toBe(0)
  }, 60_000)

  test('files are dropped together, each comes in by itself; one that is too large is told so at once, and one on its way is stopped', async () => {
    await using opened = await at(analyst, '/inbox/new')
    const { page } = opened
    const choice = page.getByLabel('Or choose files')
    await choice.setInputFiles([file('eerste.pdf', aPdf([[{ x: 60, y: 700, text: 'Ongeveer 61 Nederlanders zijn teruggekeerd uit Syrië.' }]])), file('groot.pdf', Buffer.alloc(20_000_001))])
    await page.locator('.drop').evaluate((place) => {
      const dropped = new DataTransfer()
      dropped.items.add(new File(['Ongeveer 62 Nederlanders zijn teruggekeerd uit Syrië.'], 'gesleept.txt', { type: 'text/plain' }))
      place.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }))
    })
    await page.getByText('3 files chosen').waitFor()
    expect(await faults(page)).toEqual([])
    await page.getByRole('button', { name: 'Bring in' }).click()
    await page.getByText('groot.pdf is larger than the 20 MB that can come in at once').waitFor()
    await page.getByRole('link', { name: /^Kept: .*, 1 claim/ }).nth(1).waitFor()
    await page.getByRole('button', { name: 'Take groot.pdf away' }).click()
    const line = await page.context().newCDPSession(page)
    await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 500_000 })
    await choice.setInputFiles([file('vlug.txt', Buffer.from('Ongeveer 64 Nederlanders zijn teruggekeerd uit Syrië.')), file('traag.pdf', Buffer.concat([aPdf([[{ x: 60, y: 700, text: 'Ongeveer 63 Nederlanders zijn teruggekeerd uit Syrië.' }]]), Buffer.alloc(8_000_000)]))])
    await page.getByRole('button', { name: 'Bring in' }).click()
    await page.getByText(/^[1-9]\d?% sent$/).waitFor()
    // What was sent already comes in with the rest: no button says otherwise.
    expect(await page.getByRole('button', { name: 'Stop vlug.txt' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Stop traag.pdf' }).click()
    await page.getByText('stopped', { exact: true }).waitFor()
    await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 })
    await using inbox = await at(analyst, '/inbox')
    await inbox.page.getByRole('link', { name: /61 Nederlanders/ }).waitFor()
    await inbox.page.getByRole('link', { name: /64 Nederlanders/ }).waitFor()
    expect(await inbox.page.getByRole('link', { name: /63 Nederlanders/ }).count()).toBe(0)
  }, 60_000)

  test('lists and pages are whole on a phone and in the dark, in Dutch and English, for eyes and for ears', async () => {
    const printed = 'Er zijn ongeveer 170 Nederlandse jihadisten in Syrië en Irak, aldus de NCTV.'
    const words = [...printed.matchAll(/\S+/g)].map(({ 0: { length }, index }) => ({ page: 1, start: index, end: index + length, x: 72 + index * 5.5, y: 90, width: length * 5.5, height: 12 }))
    await keep('bladzijden', printed, { layout: { stretches: [{ page: 1, start: 0, end: printed.length }], words } })
    await using opened = await at(analyst, '/inbox', { ...phone, locale: 'nl-NL', colorScheme: 'dark' })
    const { page } = opened
    await page.getByRole('heading', { name: 'Postvak' }).waitFor()
    await page.getByRole('link', { name: 'twintig' }).waitFor()
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.getByRole('link', { name: 'twintig' }).click()
    await page.getByRole('button', { name: /^Bewering 1 van 20, niveau/ }).waitFor()
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await using wide = await at(analyst, '/inbox/reports/bladzijden')
    await wide.page.getByRole('button', { name: 'Pages' }).click()
    await wide.page.getByRole('img', { name: 'Page 1' }).waitFor()
    await wide.page.goto(`http://localhost:${server.port}/workbench/inbox/reports/twintig`)
    await wide.page.getByRole('button', { name: /^Claim 4 of 20/ }).click()
    await wide.page.goto(`http://localhost:${server.port}/workbench/inbox`)
    await wide.page.getByRole('link', { name: 'twintig' }).waitFor()
  }, 60_000)

  test('nothing broke on the way', () => {
    expect(team.logged).toEqual([])
  })
})
