import http from 'node:http'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '../../src/actions/context.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { readPublished } from '../../src/actions/publishing/read-published.ts'
import { planSite } from '../../src/actions/publishing/site-plan.ts'
import { eraseReport } from '../../src/actions/withdrawing/erase-report.ts'
import { ingestReport } from '../../src/actions/adding/ingest-report.ts'
import { createPublicApp } from '../../src/api/public/public-app.ts'
import { servePages, type Server } from '../../src/api/serve.ts'
import type { Store } from '../../src/store/store.ts'
import { publishOn } from '../builders/a-publication.ts'
import { aPublishedSite } from '../builders/a-public-site.ts'
import { aReport, aSource } from '../builders/a-report.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'

let store: Store
let context: Context
let server: Server
const logged: unknown[] = []
/** Publishing and reading happen at moments that the test chooses. */
let now = '2018-04-01T09:00:00Z'
const at = (moment: string) => {
  now = moment
}

beforeAll(async () => {
  store = await aStore()
  context = { ...aContext(store), clock: () => new Date(now) }
  get(await loadRecord(context))
  server = get(await servePages(createPublicApp({ context, publicAddress: 'https://peil.example', mountedAt: '', log: (error) => logged.push(error), ...(await aPublishedSite()) }), 0))
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await store[Symbol.asyncDispose]()
})

const ask = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') => fetch(`http://127.0.0.1:${server.port}${path}`, { method, headers, redirect: 'manual' })
const browser = { accept: 'text/html,*/*', 'accept-language': 'en-GB' }

/** A request under another name than that of the machine, as a proxy may pass it on. */
function statusUnder(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    http.get({ host: '127.0.0.1', port: server.port, path: '/level.json', headers: { host } }, (response) => resolve(response.resume().statusCode)).on('error', reject)
  })
}

/** Each part needs the ones before it: nothing published, then one edition, then more. */
describe('before anything is published', () => {
  test('a reader is told so with what to do, and a machine gets a problem', async () => {
    const page = await ask('/', browser)
    expect(page.status).toBe(404)
    expect(page.headers.get('content-language')).toBe('en')
    expect(await page.text()).toContain('peil publish --out DIR --by ROLE')
    const machine = await ask('/level.json')
    expect(machine.status).toBe(404)
    expect(machine.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(await machine.json()).toMatchObject({ type: 'urn:peil:problem:nothing-published', status: 404 })
    expect((await ask('/assets/peil.css')).status).toBe(200)
    expect((await ask('/nl/?as-of=2018-01-01')).status).toBe(404)
  })
})

describe('the published site', () => {
  test('is there at the next request, every file as the folder has it, with its type', async () => {
    get(await publishOn(context, '2018-03-31'))
    const { maker, readVerifier } = await aPublishedSite()
    const plan = planSite(get(await readPublished(context)), maker, await readVerifier()) ?? expect.fail()
    const files = [...plan.fixed, ...plan.once, ...plan.moving, ...plan.tiles, plan.checkpoint]
    expect(files.length).toBeGreaterThan(50)
    const untyped: string[] = []
    for (const { path, render } of files) {
      const response = await ask(`/${path}`)
      expect(response.status, path).toBe(200)
      expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from((await render()) ?? '')), path).toBe(true)
      if (response.headers.get('content-type') === 'application/octet-stream') untyped.push(path)
    }
    expect(untyped.filter((path) => !path.startsWith('log/tile/'))).toEqual([])
  })

  test.each([
    ['/nl/', 'text/html; charset=utf-8'], ['/level.json', 'application/json'], ['/feeds/nl.atom', 'application/atom+xml'], ['/alerts/NL-1.xml', 'application/cap+xml'], ['/sitemap.xml', 'application/xml'],
    ['/editions/NL-1/stix.json', 'application/stix+json;version=2.1'], ['/data/NL/levels.csv', 'text/csv; charset=utf-8'], ['/badge/NL.nl.svg', 'image/svg+xml'], ['/assets/fonts/serif-400.woff2', 'font/woff2'], ['/key.txt', 'text/plain; charset=utf-8'],
  ])('%s is sent as %s, and may be read from anywhere but run nothing', async (path, type) => {
    const { headers } = await ask(path)
    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
  })

  test('a badge may stand in a frame of another site', async () => {
    expect((await ask('/badge/NL.nl.html')).headers.get('content-security-policy')).toContain('frame-ancestors *')
  })

  test('a reader who has a file already gets no more than that it still holds', async () => {
    const first = await ask('/nl/')
    const etag = first.headers.get('etag') ?? expect.fail()
    expect(first.headers.get('last-modified')).toBe('Sun, 01 Apr 2018 09:00:00 GMT')
    const again = await ask('/nl/', { 'if-none-match': `"other", W/${etag}` })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    expect((await ask('/nl/', { 'if-none-match': '"other"' })).status).toBe(200)
    expect((await ask('/nl/', { 'if-modified-since': 'Sun, 01 Apr 2018 09:00:00 GMT' })).status).toBe(304)
    expect((await ask('/nl/', { 'if-modified-since': 'Sun, 01 Apr 2018 08:59:59 GMT' })).status).toBe(200)
    const head = await ask('/nl/', {}, 'HEAD')
    expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([200, '', first.headers.get('content-length')])
    expect(Number(head.headers.get('content-length'))).toBe((await first.arrayBuffer()).byteLength)
  })

  test('what is not there is the page of the site, or a problem; another method is refused', async () => {
    const page = await ask('/nl/bestaat-niet/', browser)
    expect(page.status).toBe(404)
    expect(parseHTML(await page.text()).document.querySelector('link[rel=stylesheet]')?.getAttribute('href')).toBe('../../assets/peil.css')
    expect((await ask('/nothing.json')).headers.get('content-type')).toContain('application/problem+json')
    expect((await ask('/api/picture')).status).toBe(404)
    expect((await ask('/editions/NL-1/%2e%2e/%2e%2e/package.json')).status).toBe(404)
    expect((await ask('/constructor')).status).toBe(404)
    const post = await ask('/level.json', {}, 'POST')
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect((await ask('/nl/history')).headers.get('location')).toBe('history/')
  })

  test('is given under the name of the public address and of this machine, and under no other', async () => {
    expect(await Promise.all(['peil.example', 'localhost:4300', 'evil.example', 'peil.example.evil.example', 'peil.example:81'].map(statusUnder))).toEqual([200, 200, 421, 421, 421])
  })
})

describe('the site as it was', () => {
  beforeAll(async () => {
    at('2018-05-01T10:00:00Z')
    get(await publishOn(context, '2018-04-30'))
    at('2018-05-01T15:30:00Z')
    get(await publishOn(context, '2018-04-30', { country: 'GB' }))
    at('2018-06-20T12:00:00Z')
  })

  test('a day leads to an address of its own, where links stay within that day', async () => {
    const asked = await ask('/nl/history/?as-of=2018-04-15')
    expect([asked.status, asked.headers.get('location')]).toEqual([302, '../../as-of/2018-04-15/nl/history/'])
    const page = await ask('/as-of/2018-04-15/nl/history/')
    expect(page.status).toBe(200)
    expect(page.headers.get('memento-datetime')).toBe('Sun, 01 Apr 2018 09:00:00 GMT')
    const { document } = parseHTML(await page.text())
    expect(document.querySelector('.banner.past')?.textContent).toContain('15 april 2018')
    expect(document.querySelector('.banner.past a')?.getAttribute('href')).toBe('../../../../nl/history/')
    expect(document.querySelectorAll('a[href$="editions/NL-1/"]').length).toBeGreaterThan(0)
    expect(document.querySelectorAll('a[href$="editions/NL-2/"]')).toHaveLength(0)
    const inside = [...document.querySelectorAll('a[href], link[rel=stylesheet]')].map((link) => link.getAttribute('href') ?? '').filter((href) => !/^(https?:|#)/.test(href) && href !== '../../../../nl/history/')
    expect(inside.length).toBeGreaterThan(10)
    for (const href of inside) {
      const url = new URL(href, `http://127.0.0.1:${server.port}/as-of/2018-04-15/nl/history/`)
      expect(url.pathname).toMatch(/^\/as-of\/2018-04-15\//)
      expect((await ask(url.pathname)).status, url.pathname).toBe(200)
    }
  })

  test('every address of a day is to the byte what it was on that day, but for the line on top of a page', async () => {
    const { maker, readVerifier } = await aPublishedSite()
    const record = get(await readPublished(context))
    const plan = planSite(record, maker, await readVerifier(), 1) ?? expect.fail()
    for (const { path, render } of [...plan.fixed, ...plan.once, ...plan.moving, ...plan.tiles, plan.checkpoint]) {
      const response = await ask(`/as-of/2018-04-30/${path}`)
      const body = (await response.text()).replace(/<div class="banner past".*?<\/div>/s, '')
      expect(response.status, path).toBe(200)
      if (!path.endsWith('.woff2') && !path.startsWith('log/tile/')) expect(body, path).toBe(String(await render()))
    }
    expect((await (await ask('/as-of/2018-04-30/level.json')).json() as { levels: readonly { edition: { id: string } }[] }).levels.map(({ edition }) => edition.id)).toEqual(['NL-1'])
    expect((await (await ask('/level.json')).json() as { levels: readonly { edition: { id: string } }[] }).levels.map(({ edition }) => edition.id)).toEqual(['GB-1', 'NL-2'])
  })

  test('Accept-Datetime leads to what was there at that second (RFC 7089)', async () => {
    const gate = await ask('/level.json', { 'accept-datetime': 'Tue, 01 May 2018 12:00:00 GMT' })
    expect([gate.status, gate.headers.get('location'), gate.headers.get('vary')]).toEqual([302, './as-of/2018-05-01T10:00:00Z/level.json', 'accept-datetime'])
    expect(gate.headers.get('link')).toContain('<https://peil.example/level.json>; rel="original timegate"')
    const memento = await ask('/as-of/2018-05-01T10:00:00Z/level.json')
    expect(memento.headers.get('memento-datetime')).toBe('Tue, 01 May 2018 10:00:00 GMT')
    expect(linksOf(memento)).toEqual([
      ['https://peil.example/level.json', 'original timegate'],
      ['https://peil.example/timemap/level.json', 'timemap'],
      ['https://peil.example/as-of/2018-04-01T09:00:00Z/level.json', 'first prev memento'],
      ['https://peil.example/as-of/2018-05-01T10:00:00Z/level.json', 'memento'],
      ['https://peil.example/as-of/2018-05-01T15:30:00Z/level.json', 'last next memento'],
    ])
    expect((await memento.json() as { levels: readonly { edition: { id: string } }[] }).levels.map(({ edition }) => edition.id)).toEqual(['NL-2'])
    expect((await ask('/nl/', { 'accept-datetime': 'Tue, 01 May 2018 23:00:00 GMT' })).headers.get('location')).toBe('../as-of/2018-05-01T10:00:00Z/nl/')
  })

  test('the list of what an address was names the moments at which it changed', async () => {
    const response = await ask('/timemap/nl/editions/NL-1/')
    expect(response.headers.get('content-type')).toBe('application/link-format')
    expect(await response.text()).toBe(`<https://peil.example/nl/editions/NL-1/>; rel="original timegate",
<https://peil.example/timemap/nl/editions/NL-1/>; rel="self"; type="application/link-format"; from="Sun, 01 Apr 2018 09:00:00 GMT"; until="Sun, 01 Apr 2018 09:00:00 GMT",
<https://peil.example/as-of/2018-04-01T09:00:00Z/nl/editions/NL-1/>; rel="first last memento"; datetime="Sun, 01 Apr 2018 09:00:00 GMT"
`)
    expect((await ask('/timemap/nothing.json')).status).toBe(404)
  })

  test('a day before the first edition, one to come and one that is none are refused in the language of the page', async () => {
    const early = await ask('/as-of/2018-03-30/nl/')
    expect(early.status).toBe(404)
    expect(await early.text()).toContain('Op 30 maart 2018 was dit nog niet gepubliceerd. Het stond er voor het eerst op 1 april 2018.')
    const gate = await ask('/level.json', { 'accept-datetime': 'Fri, 30 Mar 2018 12:00:00 GMT' })
    expect([gate.status, await gate.json()]).toMatchObject([404, { type: 'urn:peil:problem:not-published-then', first: '2018-04-01T09:00:00Z' }])
    expect(gate.headers.get('link')).toContain('rel="timemap"')
    expect((await ask('/as-of/2018-04-15/nl/editions/NL-2/', browser)).status).toBe(404)
    for (const [day, kind] of [['2018-02-29', 'date-invalid'], ['gisteren', 'date-invalid'], ['2018-06-22', 'date-to-come'], ['2018-04-15T25:00:00Z', 'date-invalid'], ['<script>', 'date-invalid']] as const) {
      const refused = await ask(`/level.json?as-of=${encodeURIComponent(day)}`)
      expect([refused.status, await refused.json()], day).toMatchObject([400, { type: `urn:peil:problem:${kind}` }])
      const page = await ask(`/en/?as-of=${encodeURIComponent(day)}`)
      expect([page.status, page.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8'])
      expect(await page.text()).not.toContain('<script>')
    }
    expect((await ask('/level.json', { 'accept-datetime': '2018-05-01' })).status).toBe(400)
    expect((await ask('/level.json', { 'accept-datetime': 'Fri, 30 Feb 2018 12:00:00 GMT' })).status).toBe(400)
    expect((await ask('/nl/?as-of=')).status).toBe(200)
    expect((await ask('/as-of/2018-04-15')).headers.get('location')).toBe('./2018-04-15/')
  })

  test.each(['/as-of/https:evil.example', '/as-of/%5C%5Cevil.example', '/as-of/javascript:alert(1)', '//evil.example?as-of=2018-04-15', '/nl/%E2%82%AC?as-of=2018-04-15', '/nl/%0d%0aset-cookie:a?as-of=2018-04-15'])('%s leads to nothing outside this site, and is an address that a header can carry', async (path) => {
    const location = (await ask(path)).headers.get('location') ?? ''
    expect(new URL(location, `https://peil.example${path}`).origin).toBe('https://peil.example')
    expect(location).toMatch(/^[!-~]+$/)
  })

  test('the tiles of the log as it was a moment ago are still there', async () => {
    expect((await ask('/log/tile/entries/000.p/1')).status).toBe(200)
    expect((await ask('/log/tile/entries/000.p/99')).status).toBe(404)
  })

  test('another day can be asked for from a day', async () => {
    expect((await ask('/as-of/2018-04-15/nl/?as-of=2018-05-01')).headers.get('location')).toBe('../../../as-of/2018-05-01/nl/')
    const form = parseHTML(await (await ask('/nl/')).text()).document.querySelector('form.past-day')
    expect([form?.getAttribute('method'), form?.getAttribute('action'), form?.querySelector('input')?.getAttribute('name')]).toEqual(['get', null, 'as-of'])
  })
})

test('passages that are erased are gone at the next request, also from the days before', async () => {
  at('2018-07-01T09:00:00Z')
  const report = aReport({ id: 'krant-1', text: 'Er zijn nog 999 Nederlandse jihadisten in Syrië en Irak, een zeldzaamwoord.', published: '2018-06-28' })
  get(await ingestReport(context, report, aSource))
  get(await publishOn(context, '2018-07-01', { acceptsUnreviewed: true }))
  const shown = '/nl/editions/NL-3/'
  const words = 'zeldzaamwoord'
  const frozen = ['/editions/NL-3/edition.json', '/editions/NL-3/passages.txt', '/as-of/2018-07-01/editions/NL-3/annotations.jsonld']
  for (const path of [shown, ...frozen]) expect(await (await ask(path)).text(), path).toContain(words)
  get(await eraseReport(context, { report: 'krant-1', demand: 'publisher', reason: 'brief', known: '2018-07-01' }))
  for (const path of [shown, `/as-of/2018-07-01${shown}`]) expect(await (await ask(path)).text(), path).not.toContain(words)
  for (const path of frozen) {
    const answer = await ask(path)
    expect([answer.status, await answer.json()], path).toMatchObject([410, { type: 'urn:peil:problem:file-taken-back' }])
  }
})

test('nothing in these answers was a defect', () => {
  expect(logged).toEqual([])
})

/** Address and relations of each link of an answer. */
function linksOf(response: Response): readonly (readonly [string, string])[] {
  return [...(response.headers.get('link') ?? '').matchAll(/<([^>]*)>((?:; [a-z]+="[^"]*")*)/g)].map(([, address = '', rest = '']) => [address, /rel="([^"]*)"/.exec(rest)?.[1]?.split(' ').toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).join(' ') ?? ''])
}

const order = ['original', 'timegate', 'timemap', 'first', 'last', 'prev', 'next', 'memento']
