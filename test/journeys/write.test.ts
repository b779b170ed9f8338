/// <reference lib="dom" />
import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { Hono } from 'hono'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ingestReport } from '../../src/actions/adding/ingest-report.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { createApp } from '../../src/api/app.ts'
import { servePages, type Server } from '../../src/api/serve.ts'
import { workbenchFiles } from '../../src/api/workbench-files.ts'
import { readFont } from '../../src/cli/read-font.ts'
import { workbenchReader } from '../../src/cli/read-workbench.ts'
import { decodeText } from '../../src/documents/decode-text.ts'
import { editionRenderers } from '../../src/publishing/site-renderers.ts'
import { aPublishedSite } from '../builders/a-public-site.ts'
import { aSigner } from '../builders/a-publication.ts'
import { aReport, aSource } from '../builders/a-report.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'
import { testSignIn, type SignedInApp, type TestAccount } from '../builders/signed-in.ts'
import { signInBrowser } from '../builders/sign-in-browser.ts'

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium'
const isMissing = !existsSync(executablePath)
/** A folder for pictures of the pages, for whoever wants to look at them. */
const pictures = process.env.PEIL_PICTURES

const analyst: TestAccount = { name: 'analyst-1', roles: ['analyst'] }
const colleague: TestAccount = { name: 'analyst-2', roles: ['analyst'] }
const reviewer: TestAccount = { name: 'reviewer-1', roles: ['reviewer'] }
const decider: TestAccount = { name: 'decider-1', roles: ['decider'] }

const desk = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 360, height: 740 } }

const faults = async (page: Page) => (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`)
const isWithinPhone = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

const publisher = { name: 'Voorbeeldbureau', address: 'https://peil.example', isAuthority: false, contact: undefined, licence: undefined }
const own = { nl: 'Zo’n 155 Nederlandse jihadisten zijn in Syrië en Irak.', en: 'Some 155 Dutch jihadists are in Syria and Iraq.' }

const picture = async (page: Page, name: string) => {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

describe('a team writes and warns in the workbench', () => {
  let team: SignedInApp
  let server: Server
  let browser: Browser

  beforeAll(async () => {
    if (isMissing) return
    const context = aContext(await aStore(), '2018-03-27T09:00:00Z')
    team = await testSignIn(context, { publishing: () => Promise.resolve({ publisher, signer: aSigner(), keyFile: 'publishing.key', reasons: [], openRenderers: () => Promise.resolve(editionRenderers) }) })
    get(await loadRecord(context))
    get(await ingestReport(context, aReport({ id: 'open-1', published: '2018-03-20', text: 'Er zijn nog ongeveer 155 Nederlandse jihadisten in Syrië en Irak, zegt de AIVD.' }), aSource))
    const app = new Hono()
    app.route('/workbench', workbenchFiles(await workbenchReader()))
    app.all('/api/v1/*', (request) => team.app.fetch(request.req.raw))
    app.mount('/', createApp({ context, readFont, decodeText, published: await aPublishedSite(), log: () => undefined }).fetch)
    server = get(await servePages(app, 0))
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  }, 60_000)
  beforeEach(({ skip }) => skip(isMissing, `no Chromium at ${executablePath}: apt-get install chromium, or name one with CHROMIUM`))
  afterAll(async () => {
    await browser?.close()
    await server?.[Symbol.asyncDispose]()
    await team?.[Symbol.asyncDispose]()
  })

  /** A browser in which an account is signed in, at a page; what the browser complains of fails the test, unless it was refused or away. */
  async function at(account: TestAccount, path: string, options: Parameters<Browser['newContext']>[0] = desk): Promise<{ readonly page: Page } & AsyncDisposable> {
    const address = `http://localhost:${server.port}`
    const context = await browser.newContext({ locale: 'en-GB', colorScheme: 'light', ...options })
    await signInBrowser(context, team, account, address)
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => { if (message.type() === 'error' && !/the server responded with a status of 4|ERR_INTERNET_DISCONNECTED/.test(message.text())) complaints.push(message.text()) })
    await page.goto(`${address}/workbench${path}`)
    return { page, [Symbol.asyncDispose]: async () => { await context.close(); expect(complaints).toEqual([]) } }
  }

  /** A draft with one sentence, made by the first analyst over the API. */
  async function aDraft(): Promise<string> {
    const body = { day: '2018-03-26', corrects: null, acceptsUnreviewed: true, sentences: [{ id: 's1', text: own, behind: null, evidence: ['J067'] }] }
    const { id }: { readonly id: string } = await (await team.as(analyst, '/drafts', { method: 'POST', body: { country: 'NL', body } })).json()
    return id
  }

  test('report, sentence, check, translation, preflight, signature, publication: three people, and everybody can read it', async () => {
    let draft = ''
    {
      await using first = await at(analyst, '/write')
      const { page } = first
      await page.getByText('There is no draft yet.').waitFor()
      await page.getByLabel('Picture of').fill('2018-03-26')
      await page.getByRole('button', { name: 'Start a draft' }).click()
      await page.getByText('There is no own sentence yet.').waitFor()
      await page.getByRole('button', { name: 'New sentence', exact: true }).click()
      await page.getByLabel('Sentence 1, Dutch').fill(own.nl)
      await page.locator('.verdict.supported').first().waitFor()
      await page.locator('.verdicts').getByRole('button', { name: 'Let the sentence rest on this' }).first().click()
      await page.getByRole('button', { name: 'Search for evidence' }).click()
      await page.getByLabel('Evidence for this sentence').fill('J067')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Take J067 as it stands' }).click()
      await page.getByRole('button', { name: 'Let go of J067' }).waitFor()
      await page.getByLabel('Sentence 1, English').fill(own.en)
      await page.getByText('older than the other language').waitFor()
      await page.getByRole('button', { name: 'They say the same' }).click()
      await page.getByLabel('Also with claims that nobody has looked at').check()
      await page.getByText('Nothing stands in the way.').waitFor()
      await page.getByText(/Saved as revision/).waitFor()
      expect(await faults(page)).toEqual([])
      await picture(page, 'draft')
      await page.getByRole('button', { name: 'Put forward' }).click()
      await page.getByText('Another account has to sign now').waitFor()
      draft = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '')
    }
    {
      await using second = await at(reviewer, `/write/${draft}`)
      await second.page.getByRole('button', { name: 'Look at the page' }).click()
      await second.page.frameLocator('iframe').getByText(own.en).first().waitFor()
      await picture(second.page, 'preview')
      await second.page.getByRole('button', { name: 'Sign', exact: true }).click()
      await second.page.getByText(/Signed by reviewer-1/).waitFor()
    }
    await using third = await at(decider, `/write/${draft}`)
    await third.page.getByRole('button', { name: 'Publish' }).click()
    await third.page.getByText('NL-1 was published.').waitFor()
    await picture(third.page, 'published')
    await third.page.getByRole('link', { name: '/published/en/editions/NL-1/' }).click()
    await third.page.getByText(own.en).first().waitFor()
  }, 240_000)

  test('two who write at once are told, reconcile by sentence, and lose nothing; typing outlives a reload', async () => {
    const draft = await aDraft()
    await using first = await at(analyst, `/write/${draft}`)
    await using second = await at(colleague, `/write/${draft}`)
    await second.page.getByLabel('Sentence 1, English').waitFor()
    // Away from the server while the other saves: a change that arrives before somebody types is no conflict.
    await second.page.context().setOffline(true)
    await second.page.getByLabel('Sentence 1, English').fill('Of the second.')
    await first.page.getByLabel('Sentence 1, English').fill('Of the first.')
    await first.page.getByText('Saved as revision 2').waitFor()
    // The network goes once more between the refusal and the look at what the other saved.
    let isLost: boolean | undefined
    await second.page.route('**/api/v1/drafts/*', (route) => (route.request().method() === 'GET' && isLost === true ? route.abort('internetdisconnected') : route.continue()))
    second.page.on('response', (response) => {
      if (response.status() !== 412 || isLost !== undefined) return
      isLost = true
      setTimeout(() => { isLost = false }, 1000)
    })
    await second.page.context().setOffline(false)
    await second.page.getByRole('heading', { name: /changed|same/i }).first().waitFor()
    await picture(second.page, 'reconcile')
    expect(await faults(second.page)).toEqual([])
    // What is typed and not saved yet is there again after a reload.
    await second.page.reload()
    await expect.poll(() => second.page.getByLabel('Sentence 1, English').inputValue(), { timeout: 20_000 }).toBe('Of the second.')
    await second.page.locator('.reconcile').getByRole('radio').last().waitFor()
    await second.page.locator('.reconcile tbody tr').last().getByRole('radio').last().check()
    await second.page.locator('.reconcile').getByRole('button').first().click()
    await second.page.getByText('Saved as revision 3').waitFor()
    const { steps }: { readonly steps: readonly { readonly body: { readonly sentences: readonly { readonly text: { readonly en: string } }[] } }[] } = await (await team.as(analyst, `/drafts/${draft}/history`)).json()
    expect(steps.map(({ body }) => body.sentences[0]?.text.en)).toEqual(['Of the second.', 'Of the first.', own.en])
  }, 180_000)

  test('a warning is issued, stands in the calendar, and is decided by another', async () => {
    {
      await using first = await at(analyst, '/warnings')
      const { page } = first
      await page.getByText('No warning waits for a decision.').waitFor()
      await page.keyboard.press('n')
      await page.getByLabel('First day').fill('2018-03-01')
      await page.getByLabel('Last day').fill('2018-06-30')
      await page.getByLabel('The rule, in Dutch').fill('Een rij in de tabel van aanslagen.')
      await page.getByLabel('The rule, in English').fill('A row in the table of attacks.')
      await page.locator('form').getByRole('button', { name: 'Issue a warning' }).click()
      await page.getByRole('alert').waitFor()
      expect(await page.getByLabel('First day').getAttribute('aria-invalid')).toBe('true')
      expect(await faults(page)).toEqual([])
      await picture(page, 'issue')
      await page.getByLabel('First day').fill('2018-04-01')
      await page.locator('form').getByRole('button', { name: 'Issue a warning' }).click()
      await page.getByText('to be decided on 1 July 2018').waitFor()
      expect(await page.getByRole('button', { name: 'Decide what became of it' }).count()).toBe(0)
      await page.getByRole('link', { name: 'To all warnings' }).click()
      await page.keyboard.press('m')
      await page.getByRole('heading', { name: 'July 2018' }).waitFor()
      await page.getByRole('table').getByRole('link', { name: /Deadly attack/ }).waitFor()
      await picture(page, 'month')
    }
    await using second = await at(reviewer, '/warnings')
    await second.page.getByRole('link', { name: /Deadly attack/ }).click()
    await second.page.getByLabel('It did not come').waitFor()
    expect(await second.page.getByRole('radio', { checked: true }).count()).toBe(0)
    await second.page.getByText('It cannot be said: void').click()
    await second.page.getByLabel('Why, in Dutch').fill('De afspraak is niet duidelijk.')
    await second.page.getByLabel('Why, in English').fill('The rule is not clear.')
    await second.page.getByRole('button', { name: 'Decide what became of it' }).click()
    await second.page.getByRole('alert').waitFor()
    await picture(second.page, 'decide')
  }, 120_000)

  test('on a phone, in the dark, in Dutch', async () => {
    const draft = await aDraft()
    await using held = await at(analyst, `/write/${draft}`, { ...phone, colorScheme: 'dark', locale: 'nl-NL' })
    for (const path of [`/write/${draft}`, '/write', '/warnings']) {
      await held.page.goto(`http://localhost:${server.port}/workbench${path}`)
      await held.page.getByRole('heading', { level: 1 }).waitFor()
      await held.page.waitForLoadState('networkidle')
      expect(await faults(held.page)).toEqual([])
      expect(await isWithinPhone(held.page)).toBe(true)
      await picture(held.page, `phone-${path.split('/')[1]}-${path.split('/').length}`)
    }
  }, 120_000)
})
