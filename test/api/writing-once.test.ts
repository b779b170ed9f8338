import { setTimeout as wait } from 'node:timers/promises'
import { z } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { given, serveRoute } from '../../src/api/team/serve-route.ts'
import { openTeamApp } from '../../src/api/team/team-api.ts'
import { teamRoute } from '../../src/api/team/team-route.ts'
import { refused, rightsOf } from '../../src/core/index.ts'
import type { Store } from '../../src/store/store.ts'
import { aContext, aDatabase, aStore } from '../builders/a-store.ts'

const place = z.strictObject({ place: z.string() })
const note = z.strictObject({ place: z.string(), size: z.number() })
const readNote = teamRoute({ method: 'get', path: '/notes/{place}', tag: 'notes', right: 'read', summary: 'A note', params: place, reply: note })
const changeNote = teamRoute({ method: 'put', path: '/notes/{place}', tag: 'notes', right: 'contribute', summary: 'Change a note', params: place, body: z.strictObject({ size: z.number(), slow: z.boolean().optional(), fall: z.boolean().optional() }), reply: note, conditional: true })
const addNote = teamRoute({ method: 'post', path: '/notes', tag: 'notes', right: 'contribute', summary: 'Add a note', body: note, reply: note, status: 201 })
const tellSecret = teamRoute({ method: 'post', path: '/secrets', tag: 'notes', right: 'contribute', summary: 'A secret that is given once', reply: place, givesSecret: true })

/** A process with a few routes on the table of watched places, which is the simplest that may change. */
function aProcess(store: Store, sayBegun = () => {}) {
  const { app, context } = openTeamApp({
    context: aContext(store), log: (error) => expect(String(error)).toMatch('terminating connection'),
    signedIn: (request, next) => {
      const roles = ['analyst'] as const
      request.set('actor', { account: request.req.header('x-account') ?? 'a1', name: 'analyst-1', roles, rights: rightsOf(roles), clearance: 'amber', via: 'session' })
      return next()
    },
  })
  serveRoute(app, context, readNote, async ({ params }) => {
    const row = await context.store.db.selectFrom('watched').selectAll().where('place', '=', params.place).executeTakeFirst()
    return row === undefined ? refused({ kind: 'evidence-unknown', id: params.place }) : given({ place: row.place, size: Number(row.mark['size']) })
  })
  serveRoute(app, context, changeNote, async ({ params, body }) => {
    await context.store.db.transaction().execute((step) => step.updateTable('watched').set({ mark: JSON.stringify({ size: body.size }) }).where('place', '=', params.place).execute())
    sayBegun()
    if (body.slow === true) await wait(200)
    if (body.fall === true) await store.pool.query("select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and datname = current_database()")
    return body.size < 0 ? refused({ kind: 'evidence-unknown', id: params.place }) : given({ place: params.place, size: body.size })
  })
  serveRoute(app, context, addNote, async ({ body }) => {
    await context.store.db.insertInto('watched').values({ place: body.place, mark: JSON.stringify({ size: body.size }), looked: context.clock() }).execute()
    return given(body)
  })
  serveRoute(app, context, tellSecret, () => Promise.resolve(given({ place: 'Under the third stone' })))
  const write = (method: string, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) => app.request(path, { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
  return { app, write, read: (path: string, headers: Readonly<Record<string, string>> = {}) => app.request(path, { headers }) }
}

let stores: readonly Store[] = []
let here: ReturnType<typeof aProcess>
let there: ReturnType<typeof aProcess>
const begun = Promise.withResolvers<void>()
beforeAll(async () => {
  const url = await aDatabase()
  stores = [await aStore(url), await aStore(url)]
  const [first, second] = stores
  if (first === undefined || second === undefined) throw new Error('two stores were opened')
  here = aProcess(first, begun.resolve)
  there = aProcess(second)
})
afterAll(async () => {
  for (const store of stores) await store[Symbol.asyncDispose]()
})

const tagOf = async (path: string) => (await here.read(path)).headers.get('etag') ?? ''
const sizeOf = async (path: string) => ((await (await there.read(path)).json()) as { readonly size: number }).size

describe('a write says which state it has seen', () => {
  test('what is read has a tag, and is not sent again to whoever holds it', async () => {
    expect((await here.write('POST', '/notes', { place: 'a', size: 1 })).status).toBe(201)
    const etag = await tagOf('/notes/a')
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    const again = await there.read('/notes/a', { 'if-none-match': `"x", W/${etag}` })
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, ''])
  })

  test('without one it is refused', async () => {
    expect((await here.write('PUT', '/notes/a', { size: 2 })).status).toBe(428)
  })

  test('the second of two who saw the same state gets the present one, and nothing of the first is lost', async () => {
    const seen = { 'if-match': await tagOf('/notes/a') }
    const answers = await Promise.all([here.write('PUT', '/notes/a', { size: 10, slow: true }, seen), there.write('PUT', '/notes/a', { size: 20, slow: true }, seen)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412])
    const refusal = (await answers.find(({ status }) => status === 412)?.json()) as unknown
    const size = await sizeOf('/notes/a')
    expect([10, 20]).toContain(size)
    expect(refusal).toMatchObject({ type: 'urn:peil:problem:changed-meanwhile', present: { place: 'a', size }, etag: await tagOf('/notes/a') })
  })

  test('what is refused is taken back, whatever was written before it was', async () => {
    const before = await sizeOf('/notes/a')
    expect((await here.write('PUT', '/notes/a', { size: -1 }, { 'if-match': await tagOf('/notes/a') })).status).toBe(404)
    expect(await sizeOf('/notes/a')).toBe(before)
  })
})

describe('a write that is sent again under the same key', () => {
  const key = { 'idempotency-key': 'key-of-b-1' }

  test('is answered the same by another process, and not done again', async () => {
    const first = await here.write('POST', '/notes', { place: 'b', size: 1 }, key)
    const second = await there.write('POST', '/notes', { place: 'b', size: 1 }, key)
    expect([first.status, second.status, await second.json()]).toEqual([201, 201, { place: 'b', size: 1 }])
    expect(second.headers.get('idempotency-replayed')).toBe('true')
  })

  test('is refused with another body, and done for another account', async () => {
    expect((await here.write('POST', '/notes', { place: 'c', size: 1 }, key)).status).toBe(422)
    expect((await here.write('POST', '/notes', { place: 'c', size: 1 }, { ...key, 'x-account': 'a2' })).status).toBe(201)
  })

  test('is answered also when the state has gone on by it', async () => {
    const headers = { 'idempotency-key': 'key-of-b-2', 'if-match': await tagOf('/notes/b') }
    expect((await here.write('PUT', '/notes/b', { size: 5 }, headers)).status).toBe(200)
    expect((await there.write('PUT', '/notes/b', { size: 5 }, headers)).status).toBe(200)
  })

  test('waits for nobody while the first is being done', async () => {
    const headers = { 'idempotency-key': 'key-of-b-3', 'if-match': await tagOf('/notes/b') }
    const first = here.write('PUT', '/notes/b', { size: 6, slow: true }, headers)
    await begun.promise
    await wait(50)
    expect((await there.write('PUT', '/notes/b', { size: 6, slow: true }, headers)).status).toBe(409)
    expect((await first).status).toBe(200)
    expect((await there.write('PUT', '/notes/b', { size: 6, slow: true }, headers)).status).toBe(200)
  })

  test('is done when the first was lost in the middle', async () => {
    const headers = { 'idempotency-key': 'key-of-b-4', 'if-match': await tagOf('/notes/b') }
    expect((await here.write('PUT', '/notes/b', { size: 7, fall: true }, headers)).status).toBe(500)
    expect(await sizeOf('/notes/b')).toBe(6)
    expect((await there.write('PUT', '/notes/b', { size: 7 }, headers)).status).toBe(200)
    expect(await sizeOf('/notes/b')).toBe(7)
  })

  test('under a key that is none is refused', async () => {
    expect((await here.write('POST', '/notes', { place: 'd', size: 1 }, { 'idempotency-key': 'short' })).status).toBe(400)
  })
})

test('an answer with a secret is kept for no repeat', async () => {
  const asked = { method: 'POST', headers: { 'idempotency-key': 'a-secret-key' } }
  expect((await here.app.request('/secrets', asked)).status).toBe(200)
  expect((await here.app.request('/secrets', asked)).headers.get('idempotency-replayed')).toBeNull()
  expect(await stores[0]?.db.selectFrom('answered_request').select('key').where('key', '=', 'a-secret-key').execute()).toEqual([])
})
