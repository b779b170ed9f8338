import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ingestReports } from '../src/actions/adding/ingest-report.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import { createTeamApi } from '../src/api/team/team-api.ts'
import { rightsOf, type Clearance, type Role } from '../src/core/index.ts'
import type { Store } from '../src/store/store.ts'
import { aReport, aSource } from './builders/a-report.ts'
import { aContext, aStore } from './builders/a-store.ts'
import { get } from './builders/get.ts'

const brussels = 'EU-20140524-BE-1'
const figure = 'cohort:NL:killed:2024-06:nieuws.nl'
let store: Store
let actor: { roles: readonly Role[]; clearance: Clearance } = { roles: ['reviewer'], clearance: 'red' }
let app: ReturnType<typeof createTeamApi>

beforeAll(async () => {
  store = await aStore()
  const context = aContext(store)
  get(await loadRecord(context))
  const text = 'In the attack on the Jewish museum in Brussels on 24 May 2014 four people were killed, the service said.'
  get(await ingestReports(context, [{ report: aReport({ id: 'verslag', lang: 'en', country: 'BE', published: '2014-06-20', text }), source: aSource }]))
  app = createTeamApi({
    context, log: (error) => { throw error },
    signedIn: (request, next) => {
      request.set('actor', { account: 'one', name: 'analyst-1', ...actor, rights: rightsOf(actor.roles), via: 'session' })
      return next()
    },
  })
})
afterAll(() => store[Symbol.asyncDispose]())

async function read(path: string) {
  const response = await app.request(path)
  expect(response.status, path).toBe(200)
  return { body: await response.json(), etag: response.headers.get('etag') ?? '' }
}

function write(path: string, body: unknown, ifMatch?: string, method = 'POST') {
  return app.request(path, { method, headers: { 'content-type': 'application/json', ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
}

describe('the evidence over HTTP', () => {
  test('lists events in pages and draws the same, saying what it does not know', async () => {
    const first = await read('/events?country=BE&limit=3')
    const second = await read(`/events?country=BE&limit=3&after=${first.body.next}`)
    expect(first.body.items).toHaveLength(3)
    expect(second.body.items[0].at.last <= first.body.items[2].at.last).toBe(true)
    const { body: { drawn, map, line } } = await read('/events-drawn?country=BE')
    expect(drawn).toBeGreaterThan(3)
    expect(map.wide).toContain('<svg')
    expect(line.narrow).toContain('role="img"')
    expect((await app.request('/events?after=nonsense')).status).toBe(400)
  })

  test('calls places of the record as the reader does', async () => {
    const before = '/events?country=ES&to=2004-12-31'
    expect(await (await app.request(before, { headers: { 'accept-language': 'nl' } })).text()).toContain('Madrid (forensentreinen)')
    expect(await (await app.request(before, { headers: { 'accept-language': 'en' } })).text()).toContain('Madrid (commuter trains)')
  })

  test('shows an event as it was known on a day', async () => {
    const event = encodeURIComponent(`event:${brussels}`)
    expect((await read(`/events/${event}`)).body.readings).toHaveLength(2)
    expect((await read(`/events/${event}?as-of=2014-06-10`)).body.readings).toHaveLength(1)
    expect((await app.request(`/events/${event}?as-of=2014-05-01`)).status).toBe(404)
  })

  test('splits after a look at what that changes, once, and only for who has seen the present state', async () => {
    const event = encodeURIComponent(`event:${brussels}`)
    const { body: dossier, etag } = await read(`/events/${event}`)
    const told = dossier.readings[1].id
    const choice = { a: brussels, b: told, relation: 'apart' }
    const preview = await read(`/pairs/preview?${new URLSearchParams({ ...choice, country: 'BE' })}`)
    expect(preview.body.after).toHaveLength(2)
    expect((await write(`/events/${event}/decisions`, { ...choice, reason: 'another attack' })).status).toBe(428)
    expect((await write(`/events/${event}/decisions`, { ...choice, reason: 'another attack' }, etag)).status).toBe(201)
    expect((await write(`/events/${event}/decisions`, { ...choice, reason: 'another attack' }, etag)).status).toBe(412)
  })

  test('withdraws after a look at what that flags, and closes the flags with a reason', async () => {
    const id = encodeURIComponent(figure)
    const preview = await read(`/evidence/${id}/withdrawal-preview`)
    expect(preview.body.flags.length).toBeGreaterThan(0)
    const { etag } = await read(`/evidence/${id}`)
    const withdrawn = await write(`/evidence/${id}/withdrawal`, { reason: 'the page was wrong' }, etag)
    expect(withdrawn.status).toBe(201)
    const { flags } = await withdrawn.json()
    expect(flags).toHaveLength(preview.body.flags.length)
    const listed = await read('/flags')
    expect(listed.body.open).toBe(flags.length)
    expect(listed.body.items[0].drafts.nl[0]).toContain('the page was wrong')
    const flag = `/flags/${encodeURIComponent(flags[0])}`
    expect((await write(`${flag}/closing`, { reason: 'corrected in the next edition' }, (await read(flag)).etag)).status).toBe(200)
    expect((await read('/flags')).body.open).toBe(flags.length - 1)
  })

  test('follows what rests on what, and lists figures and sources', async () => {
    expect((await read(`/evidence/${encodeURIComponent(`event:${brussels}`)}/why`)).body.nodes).toHaveProperty([`row ${brussels}`])
    expect((await read('/figures?country=NL')).body.items.map(({ cohort }: { cohort: string }) => cohort)).toContain('killed')
    expect((await read('/figures/in_area?country=NL')).body.chart.wide).toContain('<svg')
    expect((await read('/sources')).body.sources).toMatchObject([{ id: aSource.id, reports: 1, claims: 2, acceptedClaims: 0, rejectedClaims: 0, withdrawnReports: 0 }])
    expect((await read('/diff?country=NL&from=2024-01-01&to=2024-12-31')).body.changes.length).toBeGreaterThan(0)
  })

  test('says which figures of a source another origin excludes, by what and since when, and nothing of figures that stand alone', async () => {
    const context = aContext(store)
    const other = { ...aSource, id: 'ander', name: 'Een ander' }
    const told = (id: string, text: string, source = aSource) => ingestReports(context, [{ report: aReport({ id, source: source.id, published: '2018-03-20', text }), source }])
    get(await told('meer', 'Op 1 februari 2018 waren er 190 Nederlandse jihadisten in Syrië en Irak.'))
    get(await told('minder', 'Op 1 februari 2018 waren er 120 Nederlandse jihadisten in Syrië en Irak.', other))
    const { items } = (await read('/sources/contradictions?country=NL')).body
    const of = (source: string) => items.find((each: { source: string }) => each.source === source)
    expect(of('ander')).toMatchObject({ compared: 1, contradicted: [{ figure: { cohort: 'in_area', quantity: { value: 120 } }, since: '2018-03-20' }] })
    expect(of('ander').contradicted[0].by.map(({ quantity }: { quantity: { value: number } }) => quantity.value)).toContain(190)
    expect((await read('/sources/contradictions?country=BE')).body.items).toEqual([])
    expect((await read('/sources/contradictions?country=NL&as-of=2018-03-19')).body.items).toEqual([])
  })

  test('searches, saves a search for its owner, and checks a text', async () => {
    expect((await read('/search?q=museum')).body.reports).toHaveLength(1)
    expect((await read('/search?q=museum&to=2014-01-01')).body.reports).toHaveLength(0)
    const saved = await write('/searches', { name: 'Musea', question: 'museum' })
    expect(saved.status).toBe(201)
    const { id } = await saved.json()
    expect((await read('/searches')).body.items).toHaveLength(1)
    expect((await write(`/searches/${id}`, undefined, undefined, 'DELETE')).status).toBe(200)
    const checked = await write('/check', { text: 'Het dreigingsniveau is 2 op een schaal van 5.' })
    expect((await checked.json()).claims[0].verdict).toBe('contradicted')
  })

  test('a reader decides and withdraws nothing, and whoever has no clearance for a report learns nothing of it', async () => {
    actor = { roles: ['reader'], clearance: 'clear' }
    expect((await write('/events/x/decisions', { a: 'a', b: 'b', relation: 'same', reason: 'because' }, '*')).status).toBe(403)
    expect((await app.request(`/evidence/${encodeURIComponent(figure)}/withdrawal-preview`)).status).toBe(403)
    expect((await write('/check', { text: 'Niets.' })).status).toBe(200)
  })
})
