import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Day } from '../core/index.ts'
import { aStore } from '../../test/builders/a-store.ts'
import { listChangesBetween } from './changes-between.ts'
import type { Store } from './store.ts'

let store: Store
beforeAll(async () => void (store = await aStore()))
afterAll(() => store[Symbol.asyncDispose]())

const recorded = new Date('2026-11-24T00:00:00Z')

async function keepEvent(id: string, known: Day, revision: number, status: 'asserted' | 'withdrawn' = 'asserted'): Promise<void> {
  await store.db.insertInto('event_record').values({
    id, revision, dataset: 'test', known, recorded, status, digest: `${id} ${revision}`, first: known, last: known, country: 'DE', place: 'Bonn', latitude: null, longitude: null,
    place_precision: 'unknown', outcome: 'unknown', ideology: 'unknown', attack_type: 'unknown', actor: null, killed: null, killed_low: null, killed_high: null, injured: null,
    includes_perpetrators: null, class: 'attack', body: '{}',
  }).execute()
}

async function between(from: Day, to: Day) {
  const listed = await listChangesBetween(store, { from, to })
  if (!listed.ok) throw new Error(JSON.stringify(listed.problem))
  return listed.value.map(({ place, change, count, things }) => [place, change, count, things.map(({ id, title }) => [id, title])])
}

/** What changed where, without the things. */
async function kindsBetween(from: Day, to: Day) {
  return (await between(from, to)).map(([place, change]) => [place, change])
}

test('an event of a dataset is added once, corrected when its dataset says otherwise, and withdrawn when the dataset drops it', async () => {
  await keepEvent('e', '2018-01-10', 1)
  await keepEvent('e', '2018-02-10', 2)
  await keepEvent('e', '2018-03-10', 3, 'withdrawn')
  expect(await kindsBetween('2018-01-01', '2018-01-31')).toEqual([['event-record', 'added']])
  expect(await kindsBetween('2018-01-01', '2018-02-28')).toEqual([['event-record', 'added']])
  expect(await kindsBetween('2018-01-31', '2018-02-28')).toEqual([['event-record', 'corrected']])
  expect(await kindsBetween('2018-01-31', '2018-03-31')).toEqual([['event-record', 'retracted']])
  expect(await kindsBetween('2018-03-10', '2018-03-31')).toEqual([])
})

test('a revision that was known earlier than the one before it changes no day on which that one was not known', async () => {
  await keepEvent('late', '2019-06-01', 1)
  await keepEvent('late', '2019-01-01', 2)
  expect(await between('2018-12-31', '2019-01-31')).toEqual([['event-record', 'added', 1, [['late', 'Bonn']]]])
  expect(await between('2019-01-31', '2019-12-31')).toEqual([])
})

test('of very many events the newest ten are named and all are counted', async () => {
  for (let at = 0; at < 12; at++) await keepEvent(`many-${at}`, `2020-01-${String(at + 10)}` as Day, 1)
  const [[, , count, things] = []] = await between('2020-01-01', '2020-01-31')
  expect([count, Array.isArray(things) && things.length, Array.isArray(things) && things[0]]).toEqual([12, 10, ['many-11', 'Bonn']])
})

test('a withdrawal counts from the first day on which it was known; links come as they are found', async () => {
  for (const known of ['2021-02-01', '2021-03-01'] as const) await store.db.insertInto('source_retraction').values({ source: 's', known, recorded: new Date(`${known}T00:00:00Z`), reason: 'closed' }).execute()
  await store.db.insertInto('text_link').values({ report: 'a', other: 'b', known: '2021-02-05', recorded, containment: 0.9, passages: '[]' }).execute()
  await store.db.insertInto('event_link').values({ a: 'x', b: 'y', revision: 1, known: '2021-02-06', recorded, relation: 'same', probability: 0.9, decided_by: 'rule', reason: null }).execute()
  expect(await between('2021-01-31', '2021-02-28')).toEqual([['source', 'retracted', 1, [['s', undefined]]], ['event-link', 'added', 1, [['x y', 'same']]], ['text-link', 'added', 1, [['a b', undefined]]]])
  expect(await between('2021-02-28', '2021-03-31')).toEqual([])
})
