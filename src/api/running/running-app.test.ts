import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Hono } from 'hono'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import { aPublishedSite } from '../../../test/builders/a-public-site.ts'
import { decodeText } from '../../documents/decode-text.ts'
import { readFont } from '../../cli/read-font.ts'
import type { Store } from '../../store/store.ts'
import { createApp } from '../app.ts'
import { createRunningApp, type AnsweredRequest } from './running-app.ts'

let store: Store
let app: Hono
const lines: AnsweredRequest[] = []
beforeAll(async () => {
  store = await aStore()
  const context = aContext(store)
  const served = createApp({ context, readFont, decodeText, published: await aPublishedSite(), log: () => undefined })
  app = createRunningApp(served, { context, metricsToken: 'geheim-van-de-meter', answered: (line) => lines.push(line) })
})
afterAll(() => store[Symbol.asyncDispose]())

const ask = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') => app.request(`http://localhost${path}`, { method, headers: { host: 'localhost', ...headers } })

describe('health', () => {
  test('says that the process runs, and that the store answers with the tables of this version', async () => {
    expect(await (await ask('/health/live')).json()).toEqual({ status: 'live' })
    const ready = await ask('/health/ready')
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', checks: { 'store-answers': true, 'tables-of-this-version': true } }])
  })

  test('is not ready without a store, while the process runs', async () => {
    const lost = await aStore()
    await lost[Symbol.asyncDispose]()
    const without = createRunningApp(app, { context: { store: lost, clock: () => new Date(0) }, metricsToken: '', answered: () => undefined })
    expect((await without.request('/health/live')).status).toBe(200)
    const ready = await without.request('/health/ready')
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', checks: { 'store-answers': false, 'tables-of-this-version': false } }])
  })
})

describe('the numbers of a server', () => {
  test('count by pattern and status, and say what waits and how big the store is', async () => {
    await ask('/assets/geen-bestand?naam=anna')
    const text = await (await ask('/metrics')).text()
    expect(text).toMatch(/^peil_requests_total\{method="GET",route="\/assets\/:name",status="404"\} 1$/m)
    expect(text).toMatch(/^peil_store_bytes [1-9]\d+$/m)
    expect(text).toMatch(/^peil_queue_reports\{state="waiting"\} 0$/m)
    expect(text).toMatch(/^peil_deliveries\{state="due"\} 0$/m)
    expect(text).not.toMatch(/anna|geen-bestand/)
  })

  test('hold no name of a country without an edition: there is no age that is 0', async () => {
    expect(await (await ask('/metrics')).text()).not.toMatch(/^peil_newest_edition_age_seconds\{/m)
  })

  test.each([
    ['this machine', {}, 200],
    ['a proxy on this machine', { 'x-forwarded-for': '192.0.2.7' }, 404],
    ['another machine', { host: 'peil.example' }, 404],
    ['another machine with the token', { host: 'peil.example', authorization: 'Bearer geheim-van-de-meter' }, 200],
    ['another machine with another token', { host: 'peil.example', authorization: 'Bearer geheim-van-de-metex' }, 404],
  ])('asked for by %s', async (_, headers, status) => {
    expect((await ask('/metrics', headers)).status).toBe(status)
  })
})

describe('the log', () => {
  test('has a line for each answer, with nothing of who asked and what for', async () => {
    lines.length = 0
    await ask('/nl/?country=NL&as-of=2018-03-26', { 'x-request-id': 'proxy-17', 'x-forwarded-for': '192.0.2.7', cookie: 'peil=geheim' })
    await ask('/wp-admin/anna')
    await app.request('http://localhost/', { method: 'BREW', headers: { host: 'localhost' } })
    expect(lines).toMatchObject([{ request: 'proxy-17', method: 'GET', route: '/nl/', status: 200 }, { route: '(other)', status: 404 }, { method: 'other' }])
    expect(Object.keys(lines[0] ?? {})).toEqual(['time', 'level', 'request', 'method', 'route', 'status', 'milliseconds'])
    expect(JSON.stringify(lines)).not.toMatch(/192\.0\.2|2018-03-26|anna|geheim|BREW/)
  })
})

test('an answer is compressed for whoever can read that', async () => {
  const style = Object.keys((await import('../../publishing/pages/page-assets.ts')).pageAssets).find((name) => name.endsWith('.css')) ?? expect.fail('no style')
  const [plain, small] = [await ask(`/assets/${style}`), await ask(`/assets/${style}`, { 'accept-encoding': 'gzip' })]
  expect(small.headers.get('content-encoding')).toBe('gzip')
  expect((await small.bytes()).length).toBeLessThan((await plain.bytes()).length / 2)
})
