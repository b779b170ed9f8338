/// <reference lib="dom" />
import { randomBytes } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { chromium, type Browser, type Page, type Request } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ingestReport } from '../../src/actions/adding/ingest-report.ts'
import { createToken } from '../../src/actions/people/create-token.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { servePages, type Server } from '../../src/api/serve.ts'
import { workbenchReader } from '../../src/cli/read-workbench.ts'
import { editionRenderers } from '../../src/publishing/site-renderers.ts'
import { aSigner } from '../builders/a-publication.ts'
import { aReport, aSource } from '../builders/a-report.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { aTeamSite } from '../builders/a-team-site.ts'
import { get } from '../builders/get.ts'
import { testSignIn, type SignedInApp, type TestAccount } from '../builders/signed-in.ts'
import { signInBrowser } from '../builders/sign-in-browser.ts'
import { pathOf, queryOf, teamRoutes } from '../builders/team-routes.ts'

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium'
const isMissing = !existsSync(executablePath)
const person: TestAccount = { name: 'decider-1', roles: ['decider', 'administrator'] }
const reviewer: TestAccount = { name: 'reviewer-1', roles: ['reviewer'] }

/** What runs where a text is taken for markup; the name says in which field it was. */
const hostile = (field: string) => `in-${field} "'><img src=/ran-${field} onerror="alert('${field}')"><script>alert('${field}')</script></script></textarea></svg>\${alert(1)}{{alert(1)}}`
const both = (field: string) => ({ nl: hostile(`${field}-nl`), en: hostile(`${field}-en`) })
const text = 'In Utrecht vielen op 18 maart 2018 drie doden bij een aanslag, aldus <img src=/ran-text onerror=alert(1)> de politie. Volgens de AIVD zijn 160 uitreizigers nog in Syrië. <script>alert(2)</script>'

const publishing = () => Promise.resolve({ publisher: { name: hostile('publisher'), address: 'https://peil.example', isAuthority: false, contact: undefined, licence: undefined }, signer: aSigner(), keyFile: 'publishing.key', reasons: [], openRenderers: () => Promise.resolve(editionRenderers) })

let team: SignedInApp
let server: Server
let browser: Browser
const logged: unknown[] = []
const ids: string[] = []

beforeAll(async () => {
  if (isMissing) return
  const context = aContext(await aStore(), '2026-11-24T12:00:00Z')
  get(await loadRecord(context))
  team = await testSignIn(context, { publishing })
  server = get(await servePages(await aTeamSite(context, { log: logged, readWorkbench: await workbenchReader(), machine: { publishing } }), 0))
  await fill()
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}, 120_000)
beforeEach(({ skip }) => skip(isMissing, `no Chromium at ${executablePath}: apt-get install chromium, or name one with CHROMIUM`))
afterAll(async () => {
  await browser?.close()
  await server?.[Symbol.asyncDispose]()
  await team?.[Symbol.asyncDispose]()
})

/** Sends what must be taken, and keeps the id of what came of it. */
async function send(path: string, body: object, account = person, method = 'POST'): Promise<string> {
  const state = method === 'POST' && !/\/(?:verdict|closing|withdrawal|resolve|put-forward)$/.test(path) ? undefined : (await team.as(account, path.replace(/\/(?:verdict|closing|withdrawal|resolve|put-forward)$/, ''))).headers.get('etag')
  const response = await team.as(account, path, { method, body, headers: state === undefined || state === null ? {} : { 'if-match': state } })
  const answer = await response.text()
  if (!response.ok) throw new Error(`${path}: ${response.status} ${answer}`)
  const { id, report, kept } = JSON.parse(answer) as { readonly id?: string; readonly report?: { readonly id: string }; readonly kept?: readonly { readonly report: string }[] }
  const made = id ?? report?.id ?? kept?.[0]?.report ?? ''
  if (made !== '') ids.push(made)
  return made
}
const path = (...parts: readonly string[]) => parts.map((part) => `/${encodeURIComponent(part)}`).join('')

/** Every text that a person can send through the API, with a script in it. */
async function fill(): Promise<void> {
  const { context } = team
  const brought = await send('/inbox/reports', { text, source: hostile('source').slice(0, 300), title: hostile('title'), licence: hostile('licence'), published: '2018-03-20', lang: 'nl', country: 'NL' })
  get(await ingestReport(context, aReport({ id: 'met-adres', title: hostile('title-2'), text: `${text} Nogmaals.`, url: "javascript:alert('url')", note: hostile('note') }), { ...aSource, name: hostile('source-name') }))
  ids.push('met-adres')
  const { claims } = (await (await team.as(person, `/inbox/reports${path(brought)}`)).json()) as { readonly claims: readonly { readonly claim: { readonly id: string } }[] }
  const [first = '', second = ''] = claims.map(({ claim }) => claim.id)
  await send(`/inbox/claims${path(first)}/verdict`, { act: 'reject', reason: 'other', words: hostile('rejection') })
  const evidence = [second]
  await send('/logbook', { kind: 'assumption', scope: 'NL', text: both('assumption'), standing: 'supported', breaks: both('breaks'), evidence })
  const set = await send('/logbook', { kind: 'propositions', scope: 'NL', question: both('set'), relation: 'single', propositions: [{ id: 'attack', text: both('proposition') }], judges: ['decider-1'], due: '2027-03-01' })
  await send('/logbook', { kind: 'judgement', set, probabilities: { attack: 0.3 }, confidence: { level: 'moderate', grounds: { informationBase: both('base'), analyticalRigour: both('rigour'), complexityAndVolatility: both('volatility') } }, reasons: [both('reasoning')], evidence })
  await send('/logbook', { kind: 'reveal', set })
  await send('/logbook', { kind: 'hypotheses', scope: 'NL', question: both('register'), hypotheses: [{ id: 'a', text: both('hypothesis') }, { id: 'b', text: both('hypothesis-b') }], items: [{ id: 'i', text: both('item'), evidence, credibility: 'H', relevance: 'H', ratings: { a: 'C', b: 'II' } }] })
  await send('/logbook', { kind: 'question', scope: 'NL', stream: 'jihadist', text: both('question'), owner: 'analyst-1', indicator: 'attack-tempo', measure: 'count', threshold: 1, direction: 'at-least', due: '2027-03-01', staleAfterDays: 90 })
  await send('/triggers', { scope: 'NL', ground: 'specific-and-imminent', reason: both('trigger'), until: '2026-12-30', evidence })
  await send('/warnings', { scope: 'NL', stream: 'jihadist', event: { class: 'deadly-attack', atLeast: null }, window: { first: '2026-12-01', last: '2026-12-31' }, probability: 0.1, rule: { text: { nl: `${hostile('rule-nl')}\r\nEND:VEVENT\r\nBEGIN:VEVENT`, en: `${hostile('rule-en')}\r\nEND:VEVENT\r\nBEGIN:VEVENT` }, counted: null }, evidence })
  await send('/level-drafts', { scope: 'NL', step: 4, reasons: [both('level-reason')], review: '2027-01-01', evidence })
  await send('/drafts', { country: 'NL', body: { day: '2026-11-24', corrects: null, acceptsUnreviewed: true, sentences: [{ id: 's1', text: both('sentence'), behind: null, evidence: ['J067'] }] } })
  await send('/searches', { name: hostile('search').slice(0, 80), question: hostile('asked') })
  await team.app.request(`http://localhost:4300/api/v1/jobs/imports?format=ucdp-ged&name=${encodeURIComponent(hostile('file').slice(0, 200))}`, { method: 'POST', headers: { ...(await team.headersOf(person)), 'content-type': 'application/octet-stream' }, body: 'no table' })
  const own = await send(`/evidence${path('met-adres')}/withdrawal`, { reason: hostile('withdrawal') }, reviewer)
  expect(own).toBe('')
  get(await createToken(context, { id: `a-${person.name}`, roles: person.roles }, { label: hostile('token').slice(0, 60), rights: ['read'], days: 1 }, randomBytes))
  const named = await team.as(person, '/accounts', { method: 'POST', body: { name: hostile('account'), roles: ['reader'], clearance: 'clear' } })
  expect(named.status).toBe(400)
}

/** What of a text ran, or would have: dialogs, complaints of the browser, and what it asked for because a text said so. */
function listenTo(page: Page): readonly string[] {
  const heard: string[] = []
  page.on('dialog', (dialog) => { heard.push(`dialog ${dialog.message()}`); void dialog.dismiss() })
  page.on('pageerror', (error) => heard.push(String(error)))
  page.on('request', (request) => { if (/\/ran-/.test(request.url())) heard.push(request.url()) })
  page.on('console', (message) => { if (/content.security.policy|refused to/i.test(message.text())) heard.push(message.text()) })
  return heard
}

/** What the page at hand waits for, but for the stream that never ends. */
function requestsOf(page: Page): ReadonlySet<Request> {
  const asking = new Set<Request>()
  page.on('request', (request) => {
    if (request.isNavigationRequest()) asking.clear()
    else if (request.url().includes('/api/v1/') && !request.url().endsWith('/changes')) asking.add(request)
  })
  page.on('requestfinished', (request) => asking.delete(request))
  page.on('requestfailed', (request) => asking.delete(request))
  return asking
}

/** Paths of every page, as they are described: what is added tomorrow is opened too. */
const pages = globSync('src/workbench/*/pages.ts').flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/path: '([^']+)'/g)].map(([, of = '']) => of))

const elementsOfTexts = () => [...document.querySelectorAll('img[src*="/ran-"], script:not([src]), [onerror], a[href^="javascript:" i]:not([href*="React has blocked"])')].map((each) => each.outerHTML.slice(0, 200))

test('no page of the workbench runs what a person wrote in any field, or in an address', { timeout: 300_000 }, async () => {
  const origin = `http://localhost:${server.port}`
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'en-GB' })
  await signInBrowser(context, team, person, origin)
  const page = await context.newPage()
  const heard = listenTo(page)
  const asking = requestsOf(page)
  const query = encodeURIComponent(hostile('query'))
  const names = [...new Set([...ids, `source:${aSource.id}`, 'J067'])]
  const paths = pages.flatMap((of) => (of.includes('$') ? names.filter((id) => isOf(of, id)).map((id) => of.replace(/\$\w+/, encodeURIComponent(id))) : [of]))
  const asked = ['/evidence/search', '/evidence/events', '/sign-in', '/overview'].map((of) => `${of}?q=${query}&to=javascript:alert(1)&country=${query}&as-of=${query}`)
  const seen = new Set<string>()
  const found: string[] = []
  for (const at of [...paths, ...asked, `/nowhere/${query}`, `/inbox/reports/${query}`, '/inbox#"><img src=/ran-hash onerror=alert(1)>']) {
    await page.goto(`${origin}/workbench${at}`)
    const isShown = await page.locator('main').locator('h1, h2, p, form').first().waitFor({ timeout: 15_000 }).then(() => true, () => false)
    if (!isShown) found.push(`${at}: a page without anything`)
    await page.waitForTimeout(150)
    await expect.poll(() => asking.size, { message: at, timeout: 20_000 }).toBe(0)
    // What is folded away is opened, so that it is written too.
    await page.evaluate(() => { for (const each of document.querySelectorAll('details')) each.open = true })
    await page.waitForTimeout(200)
    for (const [, field = ''] of (await page.locator('body').textContent() ?? '').matchAll(/in-([\w-]+) "'></g)) seen.add(field)
    for (const each of await page.locator('input, textarea').evaluateAll((all) => all.map((one) => (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : '')))) for (const [, field = ''] of each.matchAll(/in-([\w-]+) "'></g)) seen.add(field)
    found.push(...(await page.evaluate(elementsOfTexts)).map((each) => `${at}: ${each}`))
  }
  await context.close()
  expect([...found, ...heard]).toEqual([])
  // What is seen nowhere proves nothing.
  expect(['title', 'title-2', 'source', 'rejection', 'assumption-en', 'breaks-en', 'set-en', 'proposition-en', 'reasoning-en', 'hypothesis-en', 'item-en', 'question-en', 'rule-en', 'level-reason-en', 'sentence-en', 'search', 'asked', 'file', 'withdrawal', 'token', 'query'].filter((field) => !seen.has(field))).toEqual([])
})

test('no markup, drawing or calendar that the API gives holds one', { timeout: 120_000 }, async () => {
  const wrong: string[] = []
  for (const route of teamRoutes(team.context).filter(({ method, path: of }) => method === 'GET' && of !== '/changes')) {
    for (const id of route.path.includes('{') ? ids : ['']) {
      const response = await team.as(person, `${pathOf(route, id)}${queryOf(route)}`)
      if (!/json/.test(response.headers.get('content-type') ?? '') || response.headers.get('x-content-type-options') === '') wrong.push(`${route.path}: no JSON`)
      for (const markup of textsIn(JSON.parse((await response.text()).split('\n')[0] || 'null')).filter((each) => /^\s*</.test(each))) {
        if (/<img src=\/ran-|<script>alert|href="javascript:/i.test(markup)) wrong.push(`${route.path} ${id}: ${/.{80}(?:<img src=\/ran-|<script>alert|javascript:).{40}/is.exec(markup)?.[0]}`)
      }
    }
  }
  expect(wrong).toEqual([])
  const { ics } = (await (await team.as(person, '/warning-calendar')).json()) as { readonly ics: string }
  expect(ics.match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
  expect(team.logged).toEqual([])
})

test('no page that the server writes holds one', { timeout: 60_000 }, async () => {
  const { cookie = '' } = await team.headersOf(person)
  const query = encodeURIComponent(hostile('query'))
  for (const at of ['/en/', '/nl/', `/en/?as-of=${query}`, `/en/?country=${query}`, `/${query}`, `/published/${query}`, `/api/picture?country=${query}`, `/api/v1/nothing/${query}`, `/api/docs/${query}`]) {
    const response = await fetch(`http://localhost:${server.port}${at}`, { headers: { cookie } })
    const body = await response.text()
    if (/html|svg|xml/.test(response.headers.get('content-type') ?? '')) expect([at, body.match(/<img src=\/ran-|<script>alert/g)]).toEqual([at, null])
    expect([at, response.headers.get('x-content-type-options'), /script-src (?!'self')|unsafe/.test(response.headers.get('content-security-policy') ?? '')]).toEqual([at, 'nosniff', false])
  }
  expect(logged).toEqual([])
})

/** Whether a page is one for things of this kind. */
function isOf(of: string, id: string): boolean {
  if (of.startsWith('/write')) return id.startsWith('draft:edition')
  if (of.startsWith('/level')) return id.startsWith('draft:level')
  if (of.startsWith('/warnings')) return id.startsWith('entry:warning')
  if (of.startsWith('/inbox')) return !/^(?:draft|entry|source|search|job)|^J\d/.test(id)
  return of.startsWith('/evidence/things') && !/^(?:draft|job|search):/.test(id)
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
