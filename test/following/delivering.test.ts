import { spawn } from 'node:child_process'
import process from 'node:process'
import { Webhook } from 'standardwebhooks'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../src/actions/context.ts'
import { leave } from '../../src/actions/following/leave.ts'
import { retryWaits } from '../../src/actions/following/settle-deliveries.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { publicReach } from '../../src/cli/post-webhook.ts'
import { listDeliveries } from '../../src/store/deliveries.ts'
import { listFollowers } from '../../src/store/followers.ts'
import { countOutbox } from '../../src/store/outbox.ts'
import type { Store } from '../../src/store/store.ts'
import { aWebhook, deliverAll } from '../builders/a-follower.ts'
import { publishOn } from '../builders/a-publication.ts'
import { aReceiver, loopbackReach, type Answer, type Received } from '../builders/a-receiver.ts'
import { aContext, aDatabase, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'

let store: Store
let context: Context
let url = ''
beforeEach(async () => {
  url = await aDatabase()
  store = await aStore(url)
  context = aContext(store)
  get(await loadRecord(context))
  return () => store[Symbol.asyncDispose]()
})

const publish = async (asOf: '2018-03-26' | '2018-03-31' = '2018-03-26') => get(await publishOn(context, asOf)).edition.id
const attempts = async () => (await listDeliveries(store.db, { failedOnly: false, most: 100 })).toReversed().map(({ attempt, outcome, reason, status }) => [attempt, outcome, reason, status])
const idsOf = (received: readonly Received[]) => received.map(({ headers }) => headers['webhook-id'])

describe('a system that follows', () => {
  test('is told of an edition once, in a message that its own library verifies', async () => {
    await using receiver = await aReceiver(() => 200)
    const { secret } = await aWebhook(context, `${receiver.address}/hook?of=us`)
    const edition = await publish()
    get(await deliverAll(context))
    get(await deliverAll(context))
    expect(receiver.received.map(({ method, path }) => [method, path])).toEqual([['POST', '/hook?of=us']])
    const [got] = receiver.received
    expect(new Webhook(secret).verify(got?.body ?? '', got?.headers ?? {})).toMatchObject({ type: 'edition', data: { id: edition, language: 'en' } })
    expect(await attempts()).toEqual([[1, 'delivered', undefined, 200]])
  })

  test('is told nothing where nothing was published, or where what was published says the same', async () => {
    await using receiver = await aReceiver(() => 200)
    await publish()
    await aWebhook(context, receiver.address)
    expect(get(await publishOn(context, '2018-03-26')).isNew).toBe(false)
    get(await deliverAll(context))
    expect(receiver.received).toEqual([])
  })

  test('is told of what it chose alone', async () => {
    await using receiver = await aReceiver(() => 200)
    for (const [path, choices] of [['all', {}], ['nl', { country: 'NL' }], ['be', { country: 'BE' }], ['changes', { onlyChanges: true }], ['right', { stream: 'right-wing' }]] as const) await aWebhook(context, `${receiver.address}/${path}`, choices)
    await publish()
    get(await deliverAll(context))
    expect(receiver.received.map(({ path }) => path).toSorted()).toEqual(['/all', '/nl', '/right'])
  })
})

describe('a message that does not arrive', () => {
  const failing: readonly (readonly [string, Answer, readonly unknown[]])[] = [
    ['a fault at the receiver', 500, ['status', 500]],
    ['an answer that leads elsewhere, which is not followed', { status: 307, location: '/elsewhere' }, ['redirect', 307]],
    ['no answer', 'never', ['timeout', undefined]],
  ]
  test.each(failing)('because of %s is sent again under the same id, until it does', async (_, answer, why) => {
    await using receiver = await aReceiver((__, before) => (before.length < 2 ? answer : 204))
    await aWebhook(context, receiver.address)
    await publish()
    get(await deliverAll(context, { reach: { ...loopbackReach, timeoutMs: 300 } }))
    expect(await attempts()).toEqual([[1, 'failed', ...why], [2, 'failed', ...why], [3, 'delivered', undefined, 204]])
    expect(new Set(idsOf(receiver.received)).size).toBe(1)
    expect(new Set(receiver.received.map(({ path, body }) => `${path} ${body}`)).size).toBe(1)
  })

  test('is given up after eight attempts over more than a day, and stays to be seen', async () => {
    await using receiver = await aReceiver(() => 503)
    await aWebhook(context, receiver.address)
    await publish()
    get(await deliverAll(context))
    expect(retryWaits.length + 1).toBe(8)
    expect(retryWaits.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(86_400)
    expect(retryWaits).toEqual(retryWaits.toSorted((one, other) => one - other))
    expect(await attempts()).toEqual([...Array.from({ length: 7 }, (_, at) => [at + 1, 'failed', 'status', 503]), [8, 'given-up', 'status', 503]])
    expect(await countOutbox(store.db)).toEqual({ due: 0, later: 0 })
    expect(await listDeliveries(store.db, { failedOnly: true, most: 100 })).toHaveLength(8)
  })

  test('waits for its next attempt, while nothing else does', async () => {
    await using receiver = await aReceiver(({ path }) => (path === '/down' ? 500 : 200))
    await aWebhook(context, `${receiver.address}/down`)
    await aWebhook(context, `${receiver.address}/up`)
    await publish()
    get(await deliverAll(context, { waits: retryWaits.map((seconds) => seconds + 60) }))
    expect(await countOutbox(store.db)).toEqual({ due: 0, later: 1 })
    expect(receiver.received.map(({ path }) => path).toSorted()).toEqual(['/down', '/up'])
  })

  test('is not even tried at an address that turns out to be private', async () => {
    await aWebhook(context, 'https://localhost:9/')
    await publish()
    get(await deliverAll(context, { reach: publicReach, waits: [] }))
    expect(await attempts()).toEqual([[1, 'given-up', 'private', undefined]])
  })
})

describe('a receiver', () => {
  test('that answers Gone is a follower no more', async () => {
    await using receiver = await aReceiver(() => 410)
    await aWebhook(context, receiver.address)
    await publish()
    get(await deliverAll(context))
    await publishOn(context, '2018-03-31')
    get(await deliverAll(context))
    expect(receiver.received).toHaveLength(1)
    expect(await listFollowers(store.db)).toEqual([])
    expect(await attempts()).toEqual([[1, 'gone', undefined, 410]])
  })

  test('that sends a body without end is listened to no further than its status', async () => {
    await using receiver = await aReceiver(() => 'endless')
    await aWebhook(context, receiver.address)
    await publish()
    get(await deliverAll(context))
    expect(await attempts()).toEqual([[1, 'delivered', undefined, 200]])
  })

  test('that never answers holds up nobody, and is asked one thing at a time', async () => {
    let open = 0
    let mostOpen = 0
    await using slow = await aReceiver(() => {
      mostOpen = Math.max(mostOpen, (open += 1))
      return 'never'
    })
    await using quick = await aReceiver(() => 200)
    await aWebhook(context, slow.address)
    for (let at = 0; at < 30; at++) await aWebhook(context, `${quick.address}/${at}`)
    for (const day of ['2018-03-26', '2018-03-31'] as const) await publish(day)
    const stop = new AbortController()
    const delivering = deliverAll(context, { stop: stop.signal, reach: { ...loopbackReach, timeoutMs: 60_000 } })
    const editions = await countEditions()
    await expect.poll(() => quick.received.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(30 * editions)
    expect(mostOpen).toBe(1)
    stop.abort()
    get(await delivering)
  })
})

describe('whoever leaves', () => {
  test('takes along what waits for them, and leaves a log without an address', async () => {
    await using receiver = await aReceiver(() => 500)
    const { id, secret } = await aWebhook(context, `${receiver.address}/zqhook`)
    await publish()
    get(await deliverAll(context, { waits: [3600] }))
    expect(await countOutbox(store.db)).toEqual({ due: 0, later: 1 })
    get(await leave(context, id))
    expect(await leave(context, id)).toEqual({ ok: false, problem: { kind: 'follower-unknown', given: id } })
    expect(await countOutbox(store.db)).toEqual({ due: 0, later: 0 })
    expect(await attempts()).toEqual([[1, 'failed', 'status', 500]])
    for (const word of ['zqhook', secret.slice(6)]) expect(await tablesHolding(word), word).toEqual([])
    await expect(store.pool.query('delete from delivery')).rejects.toThrow(/added to, never changed/)
  })

  test('while a message is on its way is not written to again', async () => {
    await using receiver = await aReceiver(() => 500)
    const { id } = await aWebhook(context, receiver.address)
    await publish()
    get(await deliverAll(context, { onSettled: () => undefined, reach: { ...loopbackReach, isInside: () => false }, waits: [0], channels: {
      webhook: { atOnce: 1, deliver: async () => { get(await leave(context, id)); return { outcome: 'failed', reason: 'timeout', status: undefined } } },
    } }))
    expect(await countOutbox(store.db)).toEqual({ due: 0, later: 0 })
  })
})

describe('a sender', () => {
  test('that is stopped puts back what it was sending, and counts no attempt', async () => {
    await using receiver = await aReceiver((_, before) => (before.length === 0 ? 'never' : 200))
    await aWebhook(context, receiver.address)
    await publish()
    const stop = new AbortController()
    const delivering = deliverAll(context, { stop: stop.signal, reach: { ...loopbackReach, timeoutMs: 60_000 } })
    await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(1)
    stop.abort()
    get(await delivering)
    expect(await attempts()).toEqual([])
    get(await deliverAll(context))
    expect(await attempts()).toEqual([[1, 'delivered', undefined, 200]])
    expect(new Set(idsOf(receiver.received)).size).toBe(1)
  })

  test('that is killed outright loses no message, and what it had sent is known again by its id', async () => {
    let isDown = false
    await using receiver = await aReceiver((_, before) => (before.length < 10 || isDown ? 200 : 'never'))
    for (let at = 0; at < 30; at++) await aWebhook(context, `${receiver.address}/${at}`)
    await publish()
    const sender = spawn(process.execPath, ['test/following/deliver-on-loopback.ts', url], { stdio: ['ignore', 'ignore', 'inherit'] })
    await expect.poll(() => receiver.received.length, { timeout: 20_000 }).toBe(30)
    sender.kill('SIGKILL')
    await new Promise((resolve) => sender.on('close', resolve))
    isDown = true
    get(await deliverAll(context))
    const idsByFollower = Object.groupBy(receiver.received, ({ path }) => path)
    expect(Object.keys(idsByFollower)).toHaveLength(30)
    for (const messages of Object.values(idsByFollower)) expect(new Set(messages?.map(({ headers, body }) => `${headers['webhook-id']} ${body}`)).size).toBe(1)
    const log = await listDeliveries(store.db, { failedOnly: false, most: 100 })
    expect(log.filter(({ outcome }) => outcome === 'delivered')).toHaveLength(30)
    expect(receiver.received.length).toBeLessThanOrEqual(60)
  }, 90_000)

  test('that finds another at work sends nothing that the other has taken', async () => {
    await using receiver = await aReceiver(() => 200)
    for (let at = 0; at < 25; at++) await aWebhook(context, `${receiver.address}/${at}`)
    await publish()
    for (const ended of await Promise.all([deliverAll(context), deliverAll(context), deliverAll(context)])) get(ended)
    expect(receiver.received).toHaveLength(25)
  })
})

async function countEditions(): Promise<number> {
  const { rows } = await store.pool.query<{ count: string }>('select count(*) from edition')
  return Number(rows[0]?.count)
}

/** Tables of which some row holds the word. */
async function tablesHolding(word: string): Promise<readonly string[]> {
  const { rows } = await store.pool.query<{ name: string }>(`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`)
  const found = await Promise.all(rows.map(async ({ name }) => ((await store.pool.query(`select 1 from ${name} as t where t::text like $1 limit 1`, [`%${word}%`])).rowCount === 0 ? [] : [name])))
  return found.flat()
}
