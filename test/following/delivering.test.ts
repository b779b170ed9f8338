import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import process from 'node:process'
import { Webhook } from 'standardwebhooks'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../src/actions/context.ts'
import { leave } from '../../src/actions/following/leave.ts'
import { newFollower } from '../../src/actions/following/new-follower.ts'
import { retryWaits } from '../../src/actions/following/settle-deliveries.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { publicReach } from '../../src/cli/delivering/post-webhook.ts'
import { listDeliveries } from '../../src/store/deliveries.ts'
import { addFollower, listFollowers } from '../../src/store/followers.ts'
import { countOutbox } from '../../src/store/outbox.ts'
import type { Store } from '../../src/store/store.ts'
import { aWebhook, deliverAll, publishNext } from '../builders/a-follower.ts'
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
  return () => store[Symbol.asyncDispose]()
})

const publish = () => publishNext(context)
const attempts = async () => (await listDeliveries(store.db, { failedOnly: false, most: 100 })).toReversed().map(({ attempt, outcome, reason, status }) => [attempt, outcome, reason, status])
const typeOf = (body: string) => (JSON.parse(body) as { readonly type: string }).type
const idsOf = (received: readonly Received[]) => received.map(({ headers }) => headers['webhook-id'])

describe('a system that follows', () => {
  test('is told of an edition once, in a message that its own library verifies', async () => {
    await using receiver = await aReceiver(() => 200)
    get(await loadRecord(context))
    const { secret } = await aWebhook(context, `${receiver.address}/hook?of=us`)
    const { edition: { id: edition } } = get(await publishOn(context, '2018-03-26'))
    expect(get(await publishOn(context, '2018-03-26')).isNew).toBe(false)
    get(await deliverAll(context))
    get(await deliverAll(context))
    expect(receiver.received.map(({ method, path }) => [method, path])).toEqual([['POST', '/hook?of=us']])
    const [got] = receiver.received
    expect(new Webhook(secret).verify(got?.body ?? '', got?.headers ?? {})).toMatchObject({ type: 'edition', data: { id: edition, language: 'en' } })
    expect(await attempts()).toEqual([[1, 'delivered', undefined, 200]])
  })

  test('is told nothing of what was published before it followed', async () => {
    await using receiver = await aReceiver(() => 200)
    await publish()
    await aWebhook(context, receiver.address)
    get(await deliverAll(context))
    expect(receiver.received).toEqual([])
  })

  test('is told of what it chose alone', async () => {
    await using receiver = await aReceiver(() => 200)
    for (const [path, choices] of [['all', {}], ['nl', { country: 'NL' }], ['be', { country: 'BE' }], ['changes', { onlyChanges: true }], ['right', { stream: 'right-wing' }]] as const) await aWebhook(context, `${receiver.address}/${path}`, choices)
    await publish()
    get(await deliverAll(context))
    expect(receiver.received.map(({ path }) => path).toSorted()).toEqual(['/all', '/nl', '/right'])
    await publish()
    get(await deliverAll(context))
    expect(receiver.received.slice(3).map(({ path, body }) => `${path} ${typeOf(body)}`).toSorted()).toEqual(['/all edition', '/all level-change', '/changes level-change', '/nl edition', '/nl level-change', '/right edition', '/right level-change'])
  })
})

test('an edition and its place in the outbox are written together or not at all', async () => {
  get(await loadRecord(context))
  await store.pool.query(`create function fail() returns trigger language plpgsql as $$ begin raise exception 'the log is full'; end $$; create trigger fail before insert on checkpoint for each row execute function fail()`)
  await expect(publishOn(context, '2018-03-26')).rejects.toThrow('the log is full')
  expect(await countOutbox(store.db, ['webhook'])).toEqual({ due: 0, later: 0 })
  await store.pool.query('drop trigger fail on checkpoint')
  get(await publishOn(context, '2018-03-26'))
  expect(await countOutbox(store.db, ['webhook'])).toEqual({ due: 1, later: 0 })
})

test('who was asked and did not answer is told nothing, and is forgotten after three days', async () => {
  const asked = newFollower({ channel: 'mail', address: 'somebody@example.org', language: 'nl', choices: { country: undefined, stream: undefined, onlyChanges: false } }, new Date('2026-11-24T11:00:00Z'), randomBytes)
  await addFollower(store.db, asked)
  await publish()
  get(await deliverAll(context))
  expect(await countOutbox(store.db, ['mail'])).toEqual({ due: 0, later: 0 })
  get(await deliverAll(aContext(store, '2026-11-27T10:59:00Z')))
  expect(await listFollowers(store.db)).toEqual([asked])
  get(await deliverAll(aContext(store, '2026-11-27T11:01:00Z')))
  expect(await listFollowers(store.db)).toEqual([])
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
    expect(await countOutbox(store.db, ['webhook'])).toEqual({ due: 0, later: 0 })
    expect(await listDeliveries(store.db, { failedOnly: true, most: 100 })).toHaveLength(8)
  })

  test('waits for its next attempt, while nothing else does', async () => {
    await using receiver = await aReceiver(({ path }) => (path === '/down' ? 500 : 200))
    await aWebhook(context, `${receiver.address}/down`)
    await aWebhook(context, `${receiver.address}/up`)
    await publish()
    get(await deliverAll(context, { waits: retryWaits.map((seconds) => seconds + 60) }))
    expect(await countOutbox(store.db, ['webhook'])).toEqual({ due: 0, later: 1 })
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
    await publish()
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
    for (let number = 0; number < 2; number++) await publish()
    const stop = new AbortController()
    const delivering = deliverAll(context, { stop: stop.signal, reach: { ...loopbackReach, timeoutMs: 60_000 } })
    // An edition, and after it another with a changed level.
    await expect.poll(() => quick.received.length, { timeout: 20_000 }).toBe(30 * 3)
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
    expect(await countOutbox(store.db, ['webhook'])).toEqual({ due: 0, later: 1 })
    get(await leave(context, id))
    expect(await leave(context, id)).toEqual({ ok: false, problem: { kind: 'follower-unknown', given: id } })
    expect(await countOutbox(store.db, ['webhook'])).toEqual({ due: 0, later: 0 })
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
    expect(await countOutbox(store.db, ['webhook'])).toEqual({ due: 0, later: 0 })
  })
})

test('a message for somebody who is not there is taken out of the queue, and holds up nothing', async () => {
  await using receiver = await aReceiver(() => 200)
  await aWebhook(context, `${receiver.address}/gone`)
  await aWebhook(context, `${receiver.address}/there`)
  await publish()
  get(await deliverAll(context, { channels: {}, isDone: () => Promise.resolve(true) }))
  await store.pool.query("delete from follower where address like '%gone'")
  get(await deliverAll(context))
  expect(receiver.received.map(({ path }) => path)).toEqual(['/there'])
  expect(await countOutbox(store.db, ['webhook'])).toEqual({ due: 0, later: 0 })
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

/** Tables of which some row holds the word. */
async function tablesHolding(word: string): Promise<readonly string[]> {
  const { rows } = await store.pool.query<{ name: string }>(`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`)
  const found = await Promise.all(rows.map(async ({ name }) => ((await store.pool.query(`select 1 from ${name} as t where t::text like $1 limit 1`, [`%${word}%`])).rowCount === 0 ? [] : [name])))
  return found.flat()
}
