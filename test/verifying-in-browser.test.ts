/// <reference lib="dom" />
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rotateKey } from '../src/actions/publishing/rotate-key.ts'
import { setLevel } from '../src/actions/logbook/set-level.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import { verifierText } from '../src/publishing/log/signed-note.ts'
import { aSigner, publishOn, siteOf, type SiteFiles } from './builders/a-publication.ts'
import { aContext, aStore } from './builders/a-store.ts'
import { get } from './builders/get.ts'
import { checkpointOf, entriesOf, isVouchedFor, resigned, withByte, withEntries, withoutEntry, withoutFile } from './builders/tampering.ts'

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium'
const isMissing = !existsSync(executablePath)
const types: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml' }

describe('a reader who verifies the site in a browser', () => {
  let [before, now, rotated]: [SiteFiles, SiteFiles, SiteFiles] = [new Map(), new Map(), new Map()]
  /** What the server hands out now. */
  let served: SiteFiles = new Map()
  /** Waits before a file is handed out, so that somebody can stop in between. */
  let delay = 0
  let server: Server
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    if (isMissing) return
    ;[before, now, rotated] = await threeSites()
    server = createServer((request, response) => {
      const path = decodeURIComponent(request.url ?? '').slice(1).replace(/(^|\/)$/, '$1index.html')
      const body = served.get(path)
      setTimeout(() => {
        response.writeHead(body === undefined ? 404 : 200, { 'content-type': types[path.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8' })
        response.end(body ?? '')
      }, delay)
    })
    await new Promise<void>((listening) => server.listen(0, listening))
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    page = await open('en/verify/')
  }, 120_000)
  beforeEach(({ skip }) => skip(isMissing, `no Chromium at ${executablePath}: apt-get install chromium, or name one with CHROMIUM`))
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  async function open(path: string, prepare: (page: Page) => Promise<unknown> = async () => undefined): Promise<Page> {
    served = now
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the server has no port')
    const opened = await (await browser.newContext()).newPage()
    await prepare(opened)
    await opened.goto(`http://localhost:${address.port}/${path}`, { waitUntil: 'networkidle' })
    return opened
  }

  /** What the page says of these files. */
  async function verdictOn(files: SiteFiles, { key = verifierText(aSigner()), since = '' } = {}): Promise<string> {
    served = files
    await page.fill('#key', key)
    await page.fill('#since', since)
    await page.click('#begin')
    await page.waitForFunction(() => document.querySelector('#stop')?.hasAttribute('hidden'))
    return page.innerText('#result')
  }

  test('reads that a sound site holds, with how much of it, and gets the checkpoint to keep', async () => {
    const said = await verdictOn(now)
    expect(said).toContain('Everything holds: 3 entries in the log, 2 editions,')
    expect(said).toContain('Whether anything was left out at the end was not checked')
    expect(said).toContain('You used the key of the site itself.')
    expect(await page.locator('#result pre').textContent()).toBe(checkpointOf(now))
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result')
  })

  test('is told of a log that begins with what it held at the checkpoint that was kept', async () => {
    expect(await verdictOn(now, { since: checkpointOf(before) })).toContain('What the log held at the checkpoint that you kept is still there as well.')
  })

  test('sees one byte changed in any file, and any file that is left out', async () => {
    const paths = [...now.keys()].filter(isVouchedFor)
    expect(paths.length).toBeGreaterThan(10)
    for (const [at, path] of paths.entries()) {
      expect(await verdictOn(withByte(now, path, at * 7919, 1 + (at % 255))), path).toContain('Not everything holds')
      expect(await verdictOn(withoutFile(now, path)), path).toContain('Not everything holds')
    }
  }, 120_000)

  test('sees entries that change places, and one that goes', async () => {
    const [first, second, third] = entriesOf(now)
    if (first === undefined || second === undefined || third === undefined) return expect.fail()
    const isOther = 'The entries in the log are not those that were signed for'
    expect(await verdictOn(await withEntries(now, [second, first, third]))).toContain(isOther)
    expect(await verdictOn(await withoutEntry(now, 1))).toContain(isOther)
  })

  test('sees a dropped tail by the later checkpoint that was kept, and a log that its publisher wrote anew', async () => {
    expect(await verdictOn(before)).toContain('Everything holds')
    expect(await verdictOn(before, { since: checkpointOf(now) })).toContain('The log is shorter than it was, so something was left out')
    const [first, , third] = entriesOf(now)
    if (first === undefined || third === undefined) return expect.fail()
    const forged = Buffer.from(first.toString('utf8').replace('duty-officer', 'night-desk'))
    expect(await verdictOn(await resigned(now, [forged, third]), { since: checkpointOf(before) })).toContain('is no longer what it was')
  })

  test('sees a checkpoint that somebody else signed, and follows a key to the one that took its place', async () => {
    expect(await verdictOn(now, { key: verifierText(aSigner(9)) })).toContain('The checkpoint is not signed by the key')
    expect(await verdictOn(rotated, { since: checkpointOf(now) })).toContain('Everything holds')
    expect(await verdictOn(await resigned(rotated, entriesOf(rotated)))).toContain('The checkpoint is not signed by the key')
  })

  test('is told what a key looks like when something else was pasted', async () => {
    expect(await verdictOn(now, { key: 'peil.example+1a2b' })).toBe('')
    expect(await page.innerText('#status')).toContain('This is no public key.')
    expect(await page.getAttribute('#key', 'aria-invalid')).toBe('true')
  })

  test('can stop in between, and gets no result then', async () => {
    served = now
    delay = 150
    await page.fill('#key', verifierText(aSigner()))
    await page.click('#begin')
    await page.click('#stop')
    expect(await page.innerText('#status')).toBe('Stopped. There is no result.')
    expect(await page.innerText('#result')).toBe('')
    delay = 0
  })

  test('does all of it by the keyboard, in Dutch, with the key of the site itself', async () => {
    const dutch = await open('nl/verify/')
    await dutch.locator('#own-key').focus()
    await dutch.keyboard.press('Enter')
    await dutch.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#key')?.value !== '')
    await dutch.locator('#begin').focus()
    await dutch.keyboard.press('Enter')
    await dutch.waitForSelector('#result.holds')
    expect(await dutch.innerText('#result')).toContain('U gebruikte de sleutel van de site zelf.')
    await dutch.context().close()
  })

  test('is sent to the program where the browser cannot check such signatures, or runs no scripts', async () => {
    const old = await open('nl/verify/', (each) => each.addInitScript(() => {
      Object.defineProperty(crypto.subtle, 'generateKey', { value: () => Promise.reject(new DOMException('no such algorithm', 'NotSupportedError')) })
    }))
    expect(await old.innerText('#needs-script')).toContain('kan handtekeningen van de soort Ed25519 niet controleren')
    expect(await old.locator('#verify').isVisible()).toBe(false)
    await old.context().close()
    const scriptless = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await scriptless.goto(page.url().replace('/en/', '/nl/'))
    expect(await scriptless.innerText('main')).toContain('peil verify https://peil.example --key KEY')
    expect(await scriptless.locator('#verify').isVisible()).toBe(false)
    await scriptless.context().close()
  })
})

/** A site of one edition, the same with a level and a second edition after it, and the same after its key was replaced. */
async function threeSites(): Promise<[SiteFiles, SiteFiles, SiteFiles]> {
  await using store = await aStore()
  const context = aContext(store)
  get(await loadRecord(context))
  get(await publishOn(context, '2018-03-31'))
  const before = await siteOf(context)
  const reasons = [{ nl: 'Het beeld is niet veranderd.', en: 'The picture has not changed.' }]
  get(await setLevel(context, { scope: { country: 'NL', parts: [] }, step: 4, reasons, author: 'duty-officer', second: undefined, review: '2018-09-26', until: undefined, trigger: undefined, evidence: ['J067'], known: '2018-04-10' }))
  get(await publishOn(context, '2018-04-15'))
  const now = await siteOf(context)
  get(await rotateKey(context, { before: aSigner(), next: aSigner(8), signer: aSigner(), keyFile: '' }))
  get(await publishOn(context, '2018-04-16', { signer: aSigner(8) }))
  return [before, now, await siteOf(context, aSigner(8))]
}
