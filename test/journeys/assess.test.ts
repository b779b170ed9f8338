/// <reference lib="dom" />
import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readLogbook } from '../../src/actions/logbook/read-logbook.ts'
import { recordDocuments } from '../../src/actions/logbook/record-documents.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import type { Server } from '../../src/api/serve.ts'
import { aWorkbench } from '../builders/a-workbench.ts'
import { get } from '../builders/get.ts'
import { testSignIn, type SignedInApp, type TestAccount } from '../builders/signed-in.ts'
import { signInBrowser } from '../builders/sign-in-browser.ts'

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium'
const isMissing = !existsSync(executablePath)

const analyst: TestAccount = { name: 'analyst-1', roles: ['analyst'] }
const colleague: TestAccount = { name: 'analyst-2', roles: ['analyst'] }
const decider: TestAccount = { name: 'decider-1', roles: ['decider'] }
const reviewer: TestAccount = { name: 'reviewer-1', roles: ['reviewer'] }

const desk = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 360, height: 740 } }

const faults = async (page: Page) => (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)

const give = async (page: Page, percent: string, reason: string) => {
  await page.getByLabel('An attack is completed in the Netherlands. (Probability in per cent)').fill(percent)
  await page.getByLabel('Why', { exact: true }).fill(reason)
  for (const ground of ['What information there is', 'How carefully it was weighed', 'How complex and changeable it is']) await page.getByLabel(ground).fill('fair')
  await page.getByRole('button', { name: 'Give this judgement' }).click()
}

describe('a team weighs and decides in the workbench', () => {
  let team: SignedInApp
  let server: Server
  let browser: Browser

  beforeAll(async () => {
    if (isMissing) return
    team = await testSignIn()
    get(await loadRecord(team.context))
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
  async function at(account: TestAccount, path: string, options = desk): Promise<{ readonly page: Page } & AsyncDisposable> {
    const address = `http://localhost:${server.port}`
    const context = await browser.newContext({ ...options, locale: 'en-GB', colorScheme: 'light' })
    await signInBrowser(context, team, account, address)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('the server responded with a status of 4')) complaints.push(message.text()) })
    await page.goto(`${address}/workbench${path}`)
    return { page, [Symbol.asyncDispose]: async () => { await context.close(); expect(complaints).toEqual([]) } }
  }

  test('two analysts judge blind, and see each other only when the question is opened', async () => {
    get(await recordDocuments(team.context, { path: 'set', author: 'analyst-1', known: undefined, text: JSON.stringify([{ kind: 'propositions', scope: 'NL', question: { en: 'Will there be an attack?' }, relation: 'single', propositions: [{ id: 'attack', text: { en: 'An attack is completed in the Netherlands.' } }], judges: ['analyst-1', 'analyst-2'], due: '2027-03-01' }]) }))
    {
      await using first = await at(analyst, '/judgements')
      await give(first.page, '12', 'attacks are rare')
      await first.page.getByText('Judged by: analyst-1; still asked: analyst-2').waitFor()
      expect(await faults(first.page)).toEqual([])
    }
    await using second = await at(colleague, '/judgements')
    await second.page.getByText('Judged by: analyst-1; still asked: analyst-2').waitFor()
    expect(await second.page.content()).not.toMatch(/12%|attacks are rare/)
    expect(await second.page.getByRole('button', { name: 'Open the judgements' }).isDisabled()).toBe(true)
    await give(second.page, '70', 'the networks are growing')
    await second.page.getByRole('button', { name: 'Open the judgements' }).click()
    await second.page.getByText('attacks are rare').waitFor()
    expect(await second.page.getByText('from 12% to 70%').count()).toBe(1)
    expect(await second.page.locator('.dissent li').allTextContents()).toEqual([expect.stringContaining('analyst-1 differs on attack')])
    expect(await faults(second.page)).toEqual([])
  }, 120_000)

  test('assumptions, questions, hypotheses and signposts are put on record by forms, in both languages and on evidence found by words', async () => {
    await using open = await at(analyst, '/judgements', phone)
    const { page } = open
    const form = (title: string) => {
      const opened = page.locator('details', { has: page.locator('summary', { hasText: title }) }).last()
      return { opened, begin: () => opened.locator('summary').first().click(), send: () => opened.getByRole('button', { name: title, exact: true }).click() }
    }
    const assumption = form('Record a key assumption')
    await assumption.begin()
    await assumption.opened.getByLabel('What is assumed, English').fill('The border stays closed.')
    await assumption.opened.getByLabel('What is assumed, Dutch').fill('De grens blijft dicht.')
    await assumption.opened.getByLabel('What would show that it is not so, English').fill('A convoy crosses.')
    await assumption.opened.getByLabel('Search evidence').fill('Madrid')
    await page.keyboard.press('Enter')
    await assumption.opened.getByRole('button', { name: /^Take: .*Madrid/ }).first().click()
    await assumption.opened.getByLabel('Marking (TLP)').selectOption('amber')
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.reload()
    await assumption.begin()
    await expect.poll(() => assumption.opened.getByLabel('What is assumed, Dutch').inputValue()).toBe('De grens blijft dicht.')
    await assumption.send()
    await page.getByRole('heading', { name: 'The border stays closed.' }).waitFor()
    const question = form('Record a question for the picture')
    await question.begin()
    await question.opened.getByLabel('Question, English').fill('Are there two attacks in half a year?')
    await question.opened.getByLabel('Number', { exact: true }).fill('2')
    await question.opened.getByLabel('Owner').fill('analyst-1')
    await question.opened.getByLabel('Last day to answer').fill('2027-06-01')
    await question.send()
    await page.getByRole('heading', { name: /two attacks in half a year/ }).waitFor()
    const register = form('Record hypotheses')
    await register.begin()
    await register.opened.getByLabel('Question, English').fill('Who steers the cell?')
    await register.opened.getByLabel('Hypothesis 1, English').fill('A leader abroad')
    await register.opened.getByLabel('Hypothesis 2, English').fill('Nobody')
    await register.opened.getByLabel('Item 1, English').fill('Money came from abroad')
    await register.opened.getByLabel('Fits hypothesis 2').selectOption('I')
    await register.send()
    await page.getByRole('heading', { name: 'Who steers the cell?' }).waitFor()
    const signpost = form('Record a signpost')
    await signpost.begin()
    await signpost.opened.locator('select').first().selectOption({ label: 'Who steers the cell?' })
    await signpost.opened.getByLabel('What would be seen, English').fill('A visit from abroad')
    await signpost.opened.getByLabel('Chance if “A leader abroad” is true').fill('60')
    await signpost.opened.getByLabel('Chance if “Nobody” is true').fill('5')
    await signpost.send()
    await page.getByText('A visit from abroad (h1 60%, h2 5%)').waitFor()
    expect(await faults(page)).toEqual([])
  }, 120_000)

  test('a what-if says in words what would change, by the keyboard, and changes nothing', async () => {
    await using open = await at(analyst, '/assess/what-if?as-of=2018-03-26', phone)
    const { page } = open
    await page.getByText('You have changed nothing').waitFor()
    await page.getByRole('slider', { name: 'Capability' }).focus()
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowLeft')
    await page.getByText('The model would propose 3 and not 4.').waitFor()
    expect(await page.getByRole('slider', { name: 'Capability' }).getAttribute('aria-valuetext')).toBe('0.75 moderate pieces of evidence for a lower state')
    expect(await page.getByRole('note').textContent()).toContain('This is no proposal.')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(await faults(page)).toEqual([])
    await page.getByRole('button', { name: 'Put everything back' }).click()
    await page.getByText('You have changed nothing').waitFor()
    await page.getByRole('link', { name: 'Assessment', exact: true }).last().click()
    await page.getByText('The model proposes level 4; 4 holds now.').waitFor()
    expect(get(await readLogbook(team.context, { asOf: '2026-12-31', recordedBy: undefined })).some(({ body }) => body.kind === 'level')).toBe(false)
  }, 120_000)

  test('a driver opens on its evidence in place, and an indicator on what it cannot see', async () => {
    await using open = await at(analyst, '/assess?as-of=2018-03-26')
    const { page } = open
    await page.locator('.driver').first().locator('summary').first().click()
    await page.locator('.driver .opener summary').first().click()
    await page.locator('.opened .evidence li').first().waitFor()
    expect(await faults(page)).toEqual([])
    await page.getByRole('link', { name: 'Indicators' }).click()
    await page.getByRole('heading', { name: 'What this cannot see' }).first().waitFor()
    expect(await page.locator('svg.chart.wide').count()).toBeGreaterThan(3)
    expect(await faults(page)).toEqual([])
  }, 120_000)

  test('a decider puts a level forward, a reviewer signs it, and it stands with its reasons', async () => {
    let address = ''
    {
      await using deciding = await at(decider, '/level')
      const { page } = deciding
      await page.getByText('No level has been put forward yet.').waitFor()
      await page.getByRole('button', { name: 'Begin a decision' }).click()
      await page.getByLabel('Reasons').fill('Nothing of weight has changed.')
      await page.getByRole('link', { name: 'Overview' }).first().click()
      await page.goBack()
      expect(await page.getByLabel('Reasons').inputValue()).toBe('Nothing of weight has changed.')
      await page.getByRole('button', { name: 'Save and put forward for signature' }).click()
      await page.getByText('A level cannot be put forward yet').waitFor()
      await page.getByLabel('Step').selectOption('4')
      await page.getByLabel('To be reviewed by').fill('2027-02-01')
      await page.getByLabel('Evidence', { exact: true }).fill('J067')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Take J067 as it stands' }).click()
      expect(await faults(page)).toEqual([])
      await page.getByText('Not saved yet', { exact: true }).waitFor()
      await page.getByRole('button', { name: 'Save and put forward for signature' }).click()
      await page.getByText('You started this or put it forward. Another account has to sign.').waitFor()
      address = new URL(page.url()).pathname.replace('/workbench', '')
    }
    {
      await using signing = await at(reviewer, address)
      const { page } = signing
      await page.getByText('Nothing of weight has changed.').waitFor()
      await page.getByText('All evidence that is named still stands.').waitFor()
      expect(await faults(page)).toEqual([])
      await page.getByRole('button', { name: 'Sign and set' }).click()
      await page.getByText('Set as entry:level:NL:').waitFor()
    }
    await using overview = await at(analyst, '/overview', phone)
    await overview.page.getByText('set here by decider-1').waitFor()
    await overview.page.getByText('To be reviewed by 1 February 2027 at the latest.').waitFor()
    expect(await faults(overview.page)).toEqual([])
    expect(await overview.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }, 120_000)
})
