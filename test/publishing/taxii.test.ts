import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ingestReport } from '../../src/actions/adding/ingest-report.ts'
import type { Context } from '../../src/actions/context.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { eraseReport } from '../../src/actions/withdrawing/erase-report.ts'
import { createApp } from '../../src/api/app.ts'
import { servePages, type Server } from '../../src/api/serve.ts'
import { decodeText } from '../../src/documents/decode-text.ts'
import { readFont } from '../../src/cli/read-font.ts'
import type { Store } from '../../src/store/store.ts'
import { aPublishedSite } from '../builders/a-public-site.ts'
import { publishOn } from '../builders/a-publication.ts'
import { aReport, aSource } from '../builders/a-report.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'
import { mistakesIn, stixSchemas, type LooseStix } from '../builders/stix-schemas.ts'

/** Media types, addresses and answers here are those of the tables of TAXII 2.1 (OASIS Standard, 10 June 2021), written out. */
const taxii = 'application/taxii+json;version=2.1'
const ofMedia = { accept: taxii }

interface Message {
  readonly [property: string]: unknown
  readonly objects?: readonly LooseStix[]
  readonly more?: boolean
  readonly next?: string
}

let store: Store
let context: Context
let server: Server
let all = ''
let dutch = ''
const logged: unknown[] = []

async function ask(path: string, { method = 'GET', headers = ofMedia }: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {}) {
  const response = await fetch(`http://localhost:${server.port}${path}`, { method, headers, redirect: 'manual' })
  const text = await response.text()
  const message = (text === '' ? {} : JSON.parse(text)) as Message
  return { status: response.status, headers: response.headers, message }
}

/** Every page of an address, as a client asks: the same query, with the `next` of the answer before. */
async function askAll(path: string, begin = ''): Promise<readonly Message[]> {
  const pages: Message[] = []
  for (let next: string | undefined = begin; next !== undefined; next = pages.at(-1)?.next) {
    const { status, message } = await ask(`${path}${path.includes('?') ? '&' : '?'}${next === '' ? '' : `next=${next}`}`.replace(/[?&]$/, ''))
    expect(status).toBe(200)
    pages.push(message)
  }
  return pages
}

const objectsAt = async (path: string, begin = '') => (await askAll(path, begin)).flatMap(({ objects = [] }) => objects)

beforeAll(async () => {
  store = await aStore()
  context = aContext(store)
  get(await loadRecord(context))
  server = get(await servePages(createApp({ context, readFont, decodeText, published: await aPublishedSite(), log: (error) => logged.push(error) }), 0))
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await store[Symbol.asyncDispose]()
  expect(logged).toEqual([])
})

test('before anything is published the server says what it is, and has no collections', async () => {
  const root = `http://localhost:${server.port}/taxii2/editions/`
  expect((await ask('/taxii2/')).message).toEqual({ title: 'Threat pictures', description: expect.any(String) as string, default: root, api_roots: [root] })
  expect((await ask('/taxii2/editions/')).message).toEqual({ title: 'Threat pictures', description: expect.any(String) as string, versions: [taxii], max_content_length: 0 })
  expect((await ask('/taxii2/editions/collections/')).message).toEqual({})
})

/** Each part needs the ones before it, as in a conversation. */
describe('a follower', () => {
  test('finds a collection of everything and one of each country', async () => {
    get(await ingestReport(context, aReport({ id: 'krant', published: '2018-03-28', text: 'Er zijn nog 999 Nederlandse jihadisten in Syrië en Irak.' }), aSource))
    get(await publishOn(context, '2018-03-31', { acceptsUnreviewed: true }))
    get(await publishOn(context, '2018-03-31', { country: 'GB' }))
    const { message } = await ask('/taxii2/editions/collections/')
    const collections = message.collections as readonly { readonly id: string; readonly alias: string }[]
    expect(collections.map(({ alias }) => alias)).toEqual(['all', 'gb', 'nl'])
    for (const collection of collections) {
      expect(collection).toEqual({ id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/) as string, alias: collection.alias, title: expect.any(String) as string, description: expect.any(String) as string, can_read: true, can_write: false, media_types: ['application/stix+json;version=2.1'] })
      expect((await ask(`/taxii2/editions/collections/${collection.id}/`)).message).toEqual(collection)
      expect((await ask(`/taxii2/editions/collections/${collection.alias}/`)).message).toEqual(collection)
    }
    all = `/taxii2/editions/collections/${collections[0]?.id ?? ''}`
    dutch = `/taxii2/editions/collections/${collections[2]?.id ?? ''}`
  })

  test('receives every object of the editions, each valid by the schemas of OASIS, as an envelope and not as a bundle', async () => {
    const ajv = stixSchemas()
    const objects = await objectsAt(`${all}/objects/`)
    expect(objects.flatMap((object) => mistakesIn(ajv, object))).toEqual([])
    expect(objects.filter(({ type }) => type === 'report')).toHaveLength(2)
    expect(objects.filter(({ type }) => type === 'identity')).toHaveLength(1)
    expect(objects.filter(({ type }) => type === 'bundle')).toEqual([])
    expect((await objectsAt(`${dutch}/objects/`)).length).toBeLessThan(objects.length)
  })

  test('receives the same page by page, in the order of the manifest, with the first and last moment of each page', async () => {
    const whole = (await objectsAt(`${all}/objects/`)).map(({ id }) => id)
    const manifest = (await askAll(`${all}/manifest/`)).flatMap(({ objects = [] }) => objects)
    expect(manifest.map(({ id }) => id)).toEqual(whole)
    const moments = manifest.map(({ date_added: added }) => String(added))
    expect(moments).toEqual(moments.toSorted())
    const pages = await askAll(`${all}/objects/?limit=7`)
    expect(pages.flatMap(({ objects = [] }) => objects.map(({ id }) => id))).toEqual(whole)
    expect(pages.slice(0, -1).every(({ more, objects }) => more === true && objects?.length === 7)).toBe(true)
    expect(pages.at(-1)?.more).toBe(false)
    const { headers } = await ask(`${all}/objects/?limit=7`)
    expect([headers.get('x-taxii-date-added-first'), headers.get('x-taxii-date-added-last')]).toEqual([moments[0], moments[6]])
    expect((await objectsAt(`${all}/objects/?limit=7&added_after=${moments[6] ?? ''}`)).map(({ id }) => id)).toEqual(whole.slice(7))
    expect((await ask(`${all}/objects/?added_after=${moments.at(-1) ?? ''}`)).message).toEqual({})
  })

  test('asks by type, id, version of the object and version of STIX, all at once too', async () => {
    const reports = await objectsAt(`${all}/objects/?match[type]=report`)
    const [report] = reports
    if (report === undefined) expect.fail('each edition has a report')
    const idsAt = async (query: string) => (await objectsAt(`${all}/objects/?${query}`)).map(({ id }) => id)
    expect(await idsAt(`match[id]=${report.id}`)).toEqual([report.id])
    expect(await idsAt(`match[id]=${report.id}&match[type]=note`)).toEqual([])
    expect(await idsAt(`match%5Btype%5D=report,note&match%5Bid%5D=${report.id}`)).toEqual([report.id])
    expect(await idsAt(`match[version]=${String(report.modified)}&match[type]=report`)).toEqual([report.id])
    expect(await idsAt('match[spec_version]=2.1&match[type]=report')).toEqual(reports.map(({ id }) => id))
    expect((await ask(`${all}/objects/?match[spec_version]=2.0`)).message).toEqual({})
  })

  test('asks for one object, and for its versions', async () => {
    const [report] = await objectsAt(`${dutch}/objects/?match[type]=report`)
    if (report === undefined) expect.fail('the edition has a report')
    expect((await ask(`${dutch}/objects/${report.id}/`)).message).toEqual({ more: false, objects: [report] })
    const versions = await ask(`${dutch}/objects/${report.id}/versions/`)
    expect(versions.message).toEqual({ more: false, versions: [report.modified] })
    expect(versions.headers.get('x-taxii-date-added-first')).toBe(versions.headers.get('x-taxii-date-added-last'))
    expect((await ask(`${dutch}/objects/${report.id}/?match[version]=first&match[spec_version]=2.1`)).message.objects).toEqual([report])
  })

  test('misses nothing of an edition that is published between two pages', async () => {
    const first = await ask(`${all}/objects/?limit=50`)
    get(await publishOn(context, '2018-04-30', { acceptsUnreviewed: true }))
    const rest = await objectsAt(`${all}/objects/?limit=50`, first.message.next)
    const received = [...(first.message.objects ?? []), ...rest].map(({ id }) => id)
    expect(received).toEqual((await objectsAt(`${all}/objects/`)).map(({ id }) => id))
    expect(new Set(received).size).toBe(received.length)
    expect(rest.filter(({ type }) => type === 'report')).toHaveLength(2)
  })

  test('learns that passages were erased by asking for what is new: the same objects, changed, and the words are nowhere any more', async () => {
    const before = await askAll(`${all}/manifest/`)
    const last = String(before.at(-1)?.objects?.at(-1)?.date_added)
    get(await eraseReport(context, { report: 'krant', demand: 'publisher', reason: 'brief', known: '2018-04-01' }))
    const changed = await objectsAt(`${all}/objects/?added_after=${last}`)
    expect(changed.filter(({ type }) => type === 'report').length).toBeGreaterThan(0)
    const known = new Set(before.flatMap(({ objects = [] }) => objects.map(({ id }) => id)))
    expect(changed.every(({ id }) => known.has(id))).toBe(true)
    for (const { id, created, modified } of changed) {
      expect(String(modified) > String(created), id).toBe(true)
      expect((await ask(`${all}/objects/${id}/versions/`)).message.versions, id).toEqual([modified])
    }
    expect(JSON.stringify(await objectsAt(`${all}/objects/?match[version]=all`))).not.toContain('paper.example/krant')
  })
})

describe('what the server refuses', () => {
  const report = 'report--5f1c3a0e-6d0b-5c7e-9a52-b8d1e4f70c36'
  const write = { accept: taxii, 'content-type': taxii }

  test.each<readonly [string, string, string, Readonly<Record<string, string>>, number]>([
    ['an Accept of something else', 'GET', '/objects/', { accept: 'application/json' }, 406],
    ['an Accept of TAXII 2.0', 'GET', '/objects/', { accept: 'application/taxii+json;version=2.0' }, 406],
    ['an Accept of STIX', 'GET', '/objects/', { accept: 'application/stix+json;version=2.1' }, 406],
    ['an Accept that excludes it', 'GET', '/objects/', { accept: 'application/taxii+json;version=2.1;q=0' }, 406],
    ['a limit of nothing', 'GET', '/objects/?limit=0', ofMedia, 400],
    ['a limit below nothing', 'GET', '/objects/?limit=-5', ofMedia, 400],
    ['a limit that is no number', 'GET', '/manifest/?limit=many', ofMedia, 400],
    ['a next that it never gave', 'GET', '/objects/?next=bm90aGluZw', ofMedia, 400],
    ['a moment that is none', 'GET', '/objects/?added_after=2018-02-30T00:00:00Z', ofMedia, 400],
    ['a moment with another zone', 'GET', '/objects/?added_after=2018-03-01T00:00:00%2B01:00', ofMedia, 400],
    ['an id that is none', 'GET', '/objects/?match[id]=report', ofMedia, 400],
    ['an empty type', 'GET', '/objects/?match[type]=', ofMedia, 400],
    ['a version that is none', 'GET', '/objects/?match[version]=newest', ofMedia, 400],
    ['a version of STIX that is none', 'GET', '/objects/?match[spec_version]=two', ofMedia, 400],
    ['a filter that it does not know', 'GET', '/objects/?match[name]=x', ofMedia, 400],
    ['a filter given twice', 'GET', '/objects/?match[type]=note&match[type]=report', ofMedia, 400],
    ['a collection that is not there', 'GET', '-no/objects/', ofMedia, 404],
    ['an object that is not there', 'GET', `/objects/${report}/`, ofMedia, 404],
    ['versions of an object that is not there', 'GET', `/objects/${report}/versions/`, ofMedia, 404],
    ['an address that is not there', 'GET', '/things/', ofMedia, 404],
    ['an object that is sent', 'POST', '/objects/', write, 403],
    ['an object that is sent as something else', 'POST', '/objects/', { accept: taxii, 'content-type': 'application/json' }, 415],
    ['an object that is sent to no collection', 'POST', '-no/objects/', write, 404],
    ['an object that is to be deleted', 'DELETE', `/objects/${report}/`, ofMedia, 403],
    ['a manifest that is sent', 'POST', '/manifest/', write, 405],
    ['a method that it does not know', 'PUT', '/objects/', write, 405],
  ])('%s', async (_, method, path, headers, status) => {
    const answer = await ask(`${all}${path}`, { method, headers })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe(taxii)
    expect(answer.message).toEqual({ title: expect.any(String) as string, description: expect.any(String) as string, http_status: String(status) })
  })

  test.each([taxii, 'application/taxii+json', 'application/taxii+json; version="2.1"', '*/*', 'text/html, application/*;q=0.5', 'application/vnd.oasis.taxii+json; version=2.0, application/taxii+json;version=2.1'])('but not an Accept of %s', async (accept) => {
    const answer = await ask('/taxii2/', { headers: { accept } })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, taxii])
  })

  test('a status, for nothing is ever sent here', async () => {
    expect((await ask('/taxii2/editions/status/2d086da7-4bdc-4f91-900e-d77486753710/')).status).toBe(404)
  })

  test('an address without the slash at its end: it says where that is, also behind another server', async () => {
    const answer = await ask(`${all}/objects?limit=3`)
    expect([answer.status, answer.headers.get('location')]).toEqual([308, './objects/?limit=3'])
    expect((await ask('/taxii2')).headers.get('location')).toBe('./taxii2/')
  })
})
