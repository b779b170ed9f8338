import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPublishedSite } from '../../test/builders/a-public-site.ts'
import { aContext, aStore } from '../../test/builders/a-store.ts'
import { loadRecord } from '../actions/record/load-record.ts'
import { decodeText } from '../documents/decode-text.ts'
import { readFont } from '../cli/read-font.ts'
import type { Store } from '../store/store.ts'
import { createApp } from './app.ts'

let store: Store
let app: ReturnType<typeof createApp>
const logged: unknown[] = []

beforeAll(async () => {
  store = await aStore()
  const context = aContext(store)
  expect((await loadRecord(context)).ok).toBe(true)
  app = createApp({ context, readFont, decodeText, published: await aPublishedSite(), log: (error) => logged.push(error) })
})
afterAll(() => store[Symbol.asyncDispose]())

const get = (path: string, headers: Record<string, string> = {}) => app.request(`http://localhost:4300${path}`, { headers: { host: 'localhost:4300', ...headers } })
const post = (path: string, body: string | Uint8Array<ArrayBuffer>, type: string, headers: Record<string, string> = {}) =>
  app.request(`http://localhost:4300${path}`, { method: 'POST', body, headers: { host: 'localhost:4300', 'content-type': type, ...headers } })

describe('pages', () => {
  test('the front door leads to the language the reader prefers', async () => {
    expect((await get('/')).headers.get('location')).toBe('/nl/')
    expect((await get('/')).headers.get('vary')).toBe('accept-language')
    expect((await get('/?as-of=2018-03-26', { 'accept-language': 'en-GB,nl;q=0.5' })).headers.get('location')).toBe('/en/?as-of=2018-03-26')
  })

  test('the Dutch picture of 26 March 2018 says substantial, 4 of 5', async () => {
    const response = await get('/nl/?as-of=2018-03-26')
    expect(response.status).toBe(200)
    const page = await response.text()
    expect(page).toContain('<html lang="nl">')
    expect(page).toMatch(/<h1>Substantieel <small>4 van 5<\/small><\/h1>/)
  })

  test('a country without a decision says that none is known', async () => {
    const response = await get('/en/?country=fi&as-of=2018-03-26')
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('Finland: no threat level known')
  })

  test('what is no day or country is a page that says so, and its text is escaped', async () => {
    const day = await get('/nl/?as-of=2018-02-29')
    expect(day.status).toBe(400)
    expect(await day.text()).toContain('is geen bestaande dag')
    const country = await get(`/en/?country=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
    expect(country.status).toBe(400)
    expect(await country.text()).not.toContain('<img')
  })

  test('an unknown address is a page with a way back', async () => {
    const response = await get('/nl/bestaat-niet')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('href="/nl/"')
  })

  test('nothing but own style, fonts and mark may load, and no script may run', async () => {
    const policy = (await get('/nl/?as-of=2018-03-26')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|script-src|https?:/)
  })

  test('a name that is not this machine is not answered', async () => {
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:4300', '']) {
      expect((await app.request('http://localhost/nl/', { headers: { host } })).status, host).toBe(421)
    }
    expect((await app.request('http://localhost/assets/peil.css', { headers: { host: '[::1]:4300' } })).status).toBe(200)
  })

  test('style and fonts come from the own origin', async () => {
    expect((await get('/assets/peil.css')).headers.get('content-type')).toBe('text/css; charset=utf-8')
    const font = await get('/assets/fonts/serif-400.woff2')
    expect(new TextDecoder().decode((await font.arrayBuffer()).slice(0, 4))).toBe('wOF2')
    expect((await get('/assets/fonts/..%2f..%2fpackage.json')).status).toBe(404)
    expect((await get('/assets/constructor')).status).toBe(404)
  })
})

describe('the picture as JSON', () => {
  test('is the picture that the page shows', async () => {
    const picture = await (await get('/api/picture?as-of=2018-03-26')).json()
    expect(picture).toMatchObject({ country: 'NL', official: false, level: { ordinal: 4, steps: 5, label: 'substantieel' } })
  })

  test('a day that is none is a problem with status, name and words', async () => {
    const response = await get('/api/picture?as-of=gisteren&lang=en')
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(await response.json()).toMatchObject({ type: 'urn:peil:problem:date-invalid', status: 400, given: 'gisteren', detail: expect.stringContaining('not a day that exists') })
  })

  test('a day to come is refused: nobody knows what will be known then', async () => {
    const response = await get('/api/picture?as-of=2999-01-01&lang=en')
    expect(await response.json()).toMatchObject({ type: 'urn:peil:problem:date-to-come', status: 400, given: '2999-01-01' })
  })

  test('a language that is none is refused, not passed over', async () => {
    const response = await get('/api/picture?lang=de')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ type: 'urn:peil:problem:language-unknown', given: 'de' })
  })
})

test.each([['/api/check', 'GET', 'POST'], ['/api/picture', 'POST', 'GET, HEAD'], ['/nl/', 'POST', 'GET, HEAD'], ['/assets/peil.css', 'DELETE', 'GET, HEAD']])('%s does not take %s, and says what it takes', async (path, method, allow) => {
  const response = await app.request(`http://localhost:4300${path}`, { method, headers: { host: 'localhost:4300' } })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe(allow)
})

describe('the check', () => {
  const text = 'Het dreigingsniveau in Nederland blijft substantieel, niveau 4 op een schaal van 5.'

  test('takes plain text and gives each claim a verdict', async () => {
    const response = await post('/api/check?published=2018-03-26&lang=nl', text, 'text/plain')
    expect(response.status).toBe(200)
    const { claims } = (await response.json()) as { claims: { start: number; end: number; quote: string }[] }
    expect(claims.length).toBeGreaterThan(0)
    for (const { start, end, quote } of claims) expect(text.slice(start, end)).toBe(quote)
  })

  test('takes JSON and says the same', async () => {
    const plain = await (await post('/api/check?published=2018-03-26&lang=nl', text, 'text/plain')).json()
    const json = await (await post('/api/check', JSON.stringify({ id: 'text', text, published: '2018-03-26', lang: 'nl' }), 'application/json')).json()
    expect(json).toEqual(plain)
  })

  test('reads the charset that the sender names, else the one that the bytes look like', async () => {
    const dutch = 'Volgens de coördinator is het dreigingsniveau 4 op een schaal van 5, meldt één dienst.'
    const latin1 = new Uint8Array(Buffer.from(dutch, 'latin1'))
    const utf8 = await (await post('/api/check?lang=nl', dutch, 'text/plain')).json()
    expect(JSON.stringify(utf8)).toContain('coördinator')
    expect(await (await post('/api/check?lang=nl', latin1, 'text/plain; charset=ISO-8859-1')).json()).toEqual(utf8)
    expect(await (await post('/api/check?lang=nl', latin1, 'text/plain')).json()).toEqual(utf8)
  })

  test('gives ClaimReview where it is asked for', async () => {
    const response = await post('/api/check?published=2018-03-26&lang=nl&format=claimreview', text, 'text/plain')
    expect(response.headers.get('content-type')).toContain('application/ld+json')
    expect(((await response.json()) as { '@graph': object[] })['@graph'][0]).toMatchObject({ '@type': 'ClaimReview', reviewRating: { alternateName: 'gesteund' } })
  })

  test('says which forms there are where another is asked for', async () => {
    const response = await post('/api/check?published=2018-03-26&lang=nl&format=claim-review', text, 'text/plain')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ kind: 'usage', detail: expect.stringContaining('claimreview') })
  })

  test('takes a country in small letters', async () => {
    expect(await (await post('/api/check?country=be&lang=nl', text, 'text/plain')).json()).toMatchObject({ country: 'BE' })
  })

  test('a text that is still to be published is held against what is known today', async () => {
    const response = await post('/api/check?published=2999-01-01&lang=nl', text, 'text/plain')
    expect(response.status).toBe(200)
    expect(((await response.json()) as { asOf: string }).asOf < '2999').toBe(true)
  })

  test.each([
    ['', 'text/plain', 400, 'text-empty'],
    ['{"id":1', 'application/json', 400, 'report-malformed'],
    ['[1]', 'application/json', 400, 'report-malformed'],
    ['{"text":"x","published":"ooit"}', 'application/json', 400, 'date-invalid'],
    ['{"text":"x","lang":"de"}', 'application/json', 400, 'language-unknown'],
    ['{"text":"x","lang":["nl"]}', 'application/json', 400, 'language-unknown'],
    ['{"text":"x","country":"Nederland"}', 'application/json', 400, 'country-unknown'],
    [Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 32), 'text/plain', 415, 'text-binary'],
    [new TextEncoder().encode('%PDF-1.7 …'), 'text/plain', 415, 'format-unsupported'],
    [Uint8Array.from([...new TextEncoder().encode('één'), 0xff]), 'text/plain', 415, 'text-broken'],
    ['Niveau 4.', 'text/plain; charset=klingon', 415, 'text-encoding'],
    ['x'.repeat(100_001), 'text/plain', 413, 'report-too-long'],
    [JSON.stringify({ text: 'é'.repeat(100_001) }), 'application/json', 413, 'report-too-long'],
  ])('%s as %s is refused', async (body, type, status, kind) => {
    const response = await post('/api/check', body, type)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ kind })
  })

  test('another type, too long a text and another site are refused', async () => {
    expect((await post('/api/check', '<p>x</p>', 'text/html')).status).toBe(415)
    expect((await post('/api/check', 'x'.repeat(1_000_000), 'text/plain')).status).toBe(413)
    expect((await post('/api/check', text, 'text/plain', { origin: 'https://evil.example' })).status).toBe(421)
  })
})

test('nothing in these answers was a defect', () => {
  expect(logged).toEqual([])
})
