import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PresenceSign } from '../core/index.ts'
import { aDatabase, aStore } from '../../test/builders/a-store.ts'
import { announcePresence, listen } from './changes.ts'
import type { Store } from './store.ts'

let writing: Store
let listening: Store
let listener: AsyncDisposable
const heard: unknown[] = []
beforeAll(async () => {
  const url = await aDatabase()
  writing = await aStore(url)
  listening = await aStore(url)
  listener = await listen(listening, { onChange: (change) => heard.push(change), onPresence: (sign) => heard.push(sign), onGap: () => heard.push('gap') })
})
afterAll(async () => {
  await listener[Symbol.asyncDispose]()
  await writing[Symbol.asyncDispose]()
  await listening[Symbol.asyncDispose]()
})

/** What another process hears of what is done here. */
async function hearsOf(act: () => Promise<unknown>): Promise<readonly unknown[]> {
  heard.length = 0
  await act()
  await expect.poll(() => heard.length).toBeGreaterThan(0)
  return heard
}

const addReports = (marking: string, ids: string) => writing.pool.query(`insert into report (id, source, title, lang, published, known, recorded, marking, licence, illustrative, digest, text)
  select id, 'krant', 'een kop', 'nl', '2018-03-01', '2018-03-01', now(), $1, 'x', false, id, 'een zin' from ${ids} as id`, [marking])

test('another process hears of a report by its name and marking, and no word of it', async () => {
  await writing.pool.query("insert into source values ('krant', 'krant', 'newspaper', 'B', now())")
  expect(await hearsOf(() => addReports('red', "unnest(array['rood'])"))).toEqual([{ kind: 'report', marking: 'red', ids: ['rood'] }])
})

test('a claim is told of by its report, whose marking holds for it', async () => {
  const claim = "insert into claim (id, revision, report, known, recorded, status, body, kind, first, last) values ('rood#1', 1, 'rood', '2018-03-01', now(), 'asserted', '{}', 'level', '2018-03-01', '2018-03-01')"
  expect(await hearsOf(() => writing.pool.query(claim))).toEqual([{ kind: 'claim', marking: 'red', ids: ['rood'] }])
})

test('thousands that come at once are told of once, without their names', async () => {
  expect(await hearsOf(() => addReports('clear', "(select 'r' || n as id from generate_series(1, 5000) n)"))).toEqual([{ kind: 'report', marking: 'clear', ids: null }])
})

test('what a transaction takes back is not told of', async () => {
  expect(await hearsOf(async () => {
    const client = await writing.pool.connect()
    await client.query("begin; insert into source values ('weg', 'weg', 'newspaper', 'B', now())")
    await client.query("insert into source_retraction values ('weg', '2018-03-01', now(), 'niet waar'); rollback")
    client.release()
    await addReports('green', "unnest(array['groen'])")
  })).toEqual([{ kind: 'report', marking: 'green', ids: ['groen'] }])
})

test('who has what open is told to every process', async () => {
  const sign: PresenceSign = { object: 'report:rood', account: 'a1', name: 'analyst-2', window: 'w', act: 'edits', left: false }
  expect(await hearsOf(() => announcePresence(writing.db, sign))).toEqual([sign])
})

test('a connection that is lost is made again, and says that something may have been missed', async () => {
  expect(await hearsOf(() => writing.pool.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'peil changes' and datname = current_database()"))).toEqual(['gap'])
  expect(await hearsOf(() => addReports('clear', "unnest(array['later'])"))).toEqual([{ kind: 'report', marking: 'clear', ids: ['later'] }])
})
