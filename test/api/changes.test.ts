import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ingestReport } from '../../src/actions/adding/ingest-report.ts'
import { createTeamApi } from '../../src/api/team/team-api.ts'
import { rightsOf, type Clearance } from '../../src/core/index.ts'
import type { Store } from '../../src/store/store.ts'
import { aReport, aSource } from '../builders/a-report.ts'
import { aContext, aDatabase, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'

const clearances: Readonly<Record<string, Clearance>> = { 'analyst-1': 'red', 'analyst-2': 'green' }
const signedOut = new Set<string>()

/** A process of the team, in which whoever asks says so. */
function aProcess(store: Store) {
  return createTeamApi({
    context: { ...aContext(store), clock: () => new Date() }, log: (error) => { throw error },
    signedIn: (request, next) => {
      const name = request.req.header('x-account') ?? ''
      const clearance = clearances[name]
      if (clearance === undefined || signedOut.has(name)) return Promise.resolve(new Response(null, { status: 401 }))
      const roles = ['analyst'] as const
      request.set('actor', { account: name, name, roles, rights: rightsOf(roles), clearance, via: 'session' })
      return next()
    },
  })
}

type Api = ReturnType<typeof aProcess>
interface Heard { readonly event: string; readonly id: string; readonly data: unknown }

/** What one page hears, until it is left. */
function reads(api: Api, name: string, headers: Readonly<Record<string, string>> = {}) {
  const heard: Heard[] = []
  const leaving = new AbortController()
  const ended = (async () => {
    const response = await api.request(new Request('http://localhost/changes', { headers: { 'x-account': name, ...headers }, signal: leaving.signal }))
    let rest = ''
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    leaving.signal.addEventListener('abort', () => void reader?.cancel())
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      const blocks = (rest + part.value).split('\n\n')
      rest = blocks.pop() ?? ''
      heard.push(...blocks.filter((block) => block.includes('event:')).map(parseEvent))
    }
  })()
  return { heard, leave: () => leaving.abort(), ended, until: (event: string) => expect.poll(() => heard.map((each) => each.event), { timeout: 5000 }).toContain(event) }
}

function parseEvent(block: string): Heard {
  const fields = new Map(block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]))
  return { event: fields.get('event') ?? '', id: fields.get('id') ?? '', data: JSON.parse(fields.get('data') ?? '') }
}

const changesIn = (heard: readonly Heard[]) => heard.filter(({ event }) => event === 'change').map(({ data }) => data)
const text = (n: number) => `De NCTV meldt op ${n} maart 2018 dat er 140 uitreizigers zijn. Het dreigingsniveau blijft 4 op een schaal van 5.`
const add = async (store: Store, id: string, marking: Clearance, n: number) => get(await ingestReport(aContext(store), { ...aReport({ id, text: text(n) }), marking }, aSource))
const presentOn = (object: string, own: boolean, ...windows: readonly string[]) => ({ object, present: windows.map((each) => ({ name: 'analyst-1', window: each, act: 'edits', own })) })
const sign = (api: Api, name: string, body: object) => api.request('/presence', { method: 'PUT', headers: { 'x-account': name, 'content-type': 'application/json' }, body: JSON.stringify(body) })

let store: Store
let elsewhere: Store
let api: Api
beforeAll(async () => {
  const url = await aDatabase()
  store = await aStore(url)
  elsewhere = await aStore(url)
  api = aProcess(store)
})
afterAll(async () => {
  await store[Symbol.asyncDispose]()
  await elsewhere[Symbol.asyncDispose]()
})

describe('changes', () => {
  test('reach an open page from another process, and nobody is told of what is above their clearance', async () => {
    const [cleared, other] = [reads(api, 'analyst-1'), reads(api, 'analyst-2')]
    await Promise.all([cleared.until('ready'), other.until('ready')])
    await add(elsewhere, 'rood', 'red', 1)
    await add(elsewhere, 'groen', 'green', 2)
    await expect.poll(() => changesIn(cleared.heard)).toEqual([['report', 'rood'], ['claim', 'rood'], ['report', 'groen'], ['claim', 'groen']].map(([kind, id]) => ({ kind, ids: [id] })))
    await expect.poll(() => changesIn(other.heard)).toEqual([{ kind: 'report', ids: ['groen'] }, { kind: 'claim', ids: ['groen'] }])
    cleared.leave()
    other.leave()
    await Promise.all([cleared.ended, other.ended])
  })

  test('that were missed come after the last one that was heard; after too long a time the page is told to look again', async () => {
    const before = reads(api, 'analyst-1')
    await before.until('ready')
    await add(elsewhere, 'een', 'clear', 3)
    await expect.poll(() => changesIn(before.heard)).toHaveLength(2)
    before.leave()
    await before.ended
    await add(elsewhere, 'twee', 'clear', 4)
    const back = reads(api, 'analyst-1', { 'last-event-id': before.heard.find(({ event }) => event === 'change')?.id ?? '' })
    await expect.poll(() => changesIn(back.heard)).toEqual([{ kind: 'claim', ids: ['een'] }, { kind: 'report', ids: ['twee'] }, { kind: 'claim', ids: ['twee'] }])
    const late = reads(api, 'analyst-1', { 'last-event-id': 'long-ago.3' })
    await late.until('reload')
    back.leave()
    late.leave()
  })
})

describe('who has what open', () => {
  const window = 'window-of-1'
  test('is told to others by name, also by another process, and not of what they may not see', async () => {
    const other = aProcess(elsewhere)
    const [cleared, uncleared] = [reads(other, 'analyst-1'), reads(other, 'analyst-2')]
    await Promise.all([cleared.until('ready'), uncleared.until('ready')])
    for (const object of ['report:rood', 'report:groen']) expect((await sign(api, 'analyst-1', { object, window, act: 'edits' })).status).toBe(200)
    await sign(api, 'analyst-1', { object: 'report:groen', window, act: 'edits', left: true })
    const told = (page: typeof cleared) => page.heard.filter(({ event }) => event === 'presence').map(({ data }) => data)
    await expect.poll(() => told(cleared)).toEqual([presentOn('report:rood', true, window), presentOn('report:groen', true, window), presentOn('report:groen', true)])
    await expect.poll(() => told(uncleared)).toEqual([presentOn('report:groen', false, window), presentOn('report:groen', false)])
    cleared.leave()
    uncleared.leave()
  })

  test('is not to be had of what one may not see, by saying that one is there', async () => {
    const page = reads(api, 'analyst-1')
    await page.until('ready')
    await sign(api, 'analyst-2', { object: 'report:rood', window: 'window-of-2', act: 'looks' })
    await sign(api, 'analyst-2', { object: 'report:groen', window: 'window-of-2', act: 'looks' })
    await expect.poll(() => page.heard.filter(({ event }) => event === 'presence').map(({ data }) => (data as { readonly object: string }).object)).toContain('report:groen')
    expect(page.heard.filter(({ data }) => JSON.stringify(data).includes('rood') && JSON.stringify(data).includes('window-of-2'))).toEqual([])
    page.leave()
  })
})

test('nobody who is not signed in is told anything', async () => {
  expect((await api.request('/changes', { headers: { 'x-account': 'nobody' } })).status).toBe(401)
})
