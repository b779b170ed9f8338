import pg from 'pg'
import { expect, test } from 'vitest'
import { distributeStore } from '../src/actions/upkeep/distribute-store.ts'
import { examineStore } from '../src/actions/upkeep/doctor.ts'
import { ingestReport } from '../src/actions/adding/ingest-report.ts'
import type { HealthFinding } from '../src/core/index.ts'
import { listStoredTables } from '../src/store/catalog.ts'
import { streamTexts } from '../src/store/examine.ts'
import { readStatus } from '../src/store/status.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { healthWords } from '../src/words/health.ts'
import { storeWords } from '../src/words/store.ts'
import { aReport, aSource } from './builders/a-report.ts'
import { aContext, aDatabase, aStore } from './builders/a-store.ts'
import { get } from './builders/get.ts'

async function aUsedStore(): Promise<{ readonly store: Store; readonly url: string }> {
  const url = await aDatabase()
  const store = await aStore(url)
  const context = aContext(store, '2018-11-24T12:00:00Z')
  for (let at = 1; at <= 3; at++) get(await ingestReport(context, aReport({ id: `proef-${at}`, text: `Bericht ${at}: het dreigingsniveau blijft 4 op een schaal van 5.` }), aSource))
  return { store, url }
}

async function change(url: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statements)
  await client.end()
}

const clock = () => new Date()
const examine = async (store: Store) => get(await examineStore({ store, clock }, true))
const wrongIn = (findings: readonly HealthFinding[]) => findings.filter(({ state }) => state === 'wrong').map(({ check }) => check)

test('a store that Peil made and used is well, and says so in both languages', async () => {
  const { store } = await aUsedStore()
  const findings = await examine(store)
  await store[Symbol.asyncDispose]()
  expect(wrongIn(findings)).toEqual([])
  expect(findings.find(({ check }) => check === 'citations')).toMatchObject({ looked: expect.any(Number) as number, broken: [] })
  for (const finding of findings) if (finding.check !== 'store-shut') for (const language of ['nl', 'en'] as const) expect(healthWords[language](finding)).not.toMatch(/undefined|NaN/)
})

/** Opens history for a moment, as somebody does who changes the store outside Peil. */
const behindPeil = (table: string, statement: string) => `alter table ${table} disable trigger history; ${statement}; alter table ${table} enable trigger history`

test.each<readonly [string, string, HealthFinding['check'], string]>([
  ['a trigger that was switched off', 'alter table claim disable trigger history', 'history', 'claim'],
  ['a trigger that was dropped', 'drop trigger history on source', 'history', 'source'],
  ['a report that was deleted', behindPeil('report', "delete from report where id = 'proef-1'"), 'orphans', 'proef-1'],
  ['a source that was deleted', behindPeil('source', `delete from source where id = '${aSource.id}'`), 'orphans', 'proef-1'],
  ['a revision that was deleted', behindPeil('claim', 'update claim set revision = 2 where id = (select min(id) from claim)'), 'revisions', 'claim'],
  ['a text that is kept twice', "insert into report select 'copy', source, title, lang, country, published, known, recorded, url, marking, licence, note, illustrative, digest, text from report where id = 'proef-1'", 'duplicates', 'copy'],
  ['a text that was changed', behindPeil('report', "update report set text = 'Iets anders.' where id = 'proef-1'"), 'citations', 'proef-1'],
  ['a clock that was ahead', behindPeil('report', "update report set recorded = now() + interval '1 day' where id = 'proef-1'"), 'recorded-later', 'report'],
])('%s is found, with what to do', async (_, statement, check, named) => {
  const { store, url } = await aUsedStore()
  await change(url, statement)
  const findings = await examine(store)
  await store[Symbol.asyncDispose]()
  expect(wrongIn(findings)).toEqual([check])
  const [found] = findings.filter(({ state }) => state === 'wrong')
  if (found === undefined || found.check === 'store-shut') expect.fail()
  for (const language of ['nl', 'en'] as const) {
    expect(healthWords[language](found)).toContain(named)
    expect(healthWords[language](found)).toMatch(/\. /)
  }
})

test('a machine whose clock is not that of the server is told', async () => {
  const store = await aStore()
  const findings = get(await examineStore({ store, clock: () => new Date(Date.now() + 3_600_000) }, false))
  await store[Symbol.asyncDispose]()
  const found = findings.find(({ check }) => check === 'clock')
  expect(found).toMatchObject({ state: 'wrong' })
  if (found?.check === 'clock') expect(Math.round(found.aheadSeconds / 60)).toBe(-60)
})

test('a store of an earlier version is looked at as it is, and stays so', async () => {
  const url = await aDatabase()
  const store = get(await openStore({ dataFolder: '', databaseUrl: url, upTo: 2 }))
  const findings = await examine(store)
  await store[Symbol.asyncDispose]()
  expect(wrongIn(findings)).toEqual([])
  expect(findings.find(({ check }) => check === 'migrations')).toMatchObject({ state: 'note', applied: 2 })
})

test('a sample is of as many reports as asked, and the same each time', async () => {
  const { store } = await aUsedStore()
  const reportsIn = async (most: number | undefined) => {
    const reports = new Set<string>()
    for await (const { report } of streamTexts(store.db, await listStoredTables(store.db), most)) reports.add(report)
    return [...reports]
  }
  const [whole, two, again] = [await reportsIn(undefined), await reportsIn(2), await reportsIn(2)]
  await store[Symbol.asyncDispose]()
  expect(whole.toSorted()).toEqual(['proef-1', 'proef-2', 'proef-3'])
  expect(two).toHaveLength(2)
  expect(again).toEqual(two)
})

test('the status counts every row and says that all lies here', async () => {
  const { store } = await aUsedStore()
  const status = await readStatus(store)
  const counted = await store.db.selectFrom('claim').select(({ fn }) => fn.countAll<string>().as('rows')).executeTakeFirstOrThrow()
  await store[Symbol.asyncDispose]()
  expect(status.tables.find(({ name }) => name === 'claim')).toMatchObject({ kind: 'growing', rows: Number(counted.rows), lies: 'here', nodes: [] })
  expect(status).toMatchObject({ citus: undefined, historyGuarded: true, waiting: undefined })
  expect(storeWords.en.status(status)).toMatch(/\nreport +3 +[\d.]+ kB {2}here\n/)
})

test('tables that are spread say by what, and which machine holds how much', () => {
  const half = { shards: 16, bytes: 2_500_000 }
  const printed = storeWords.en.status({
    address: 'c:5432', server: '15.8', citus: '13.0-1', historyGuarded: false, migrations: [{ name: '0003-layout-for-growth.sql' }], waiting: 3, bytes: 7e9,
    tables: [{ name: 'claim', rows: 1_000_000, bytes: 5_000_000, lies: { by: 'report' }, nodes: [{ node: 'w1:5432', ...half }, { node: 'w2:5432', ...half }] }, { name: 'source', rows: 3, bytes: 900, lies: 'everywhere', nodes: [] }],
  })
  expect(printed.split('\n').slice(5)).toEqual(['table        rows    size  lies', 'claim   1,000,000  5.0 MB  spread by report', '                   2.5 MB    w1:5432: 16 pieces', '                   2.5 MB    w2:5432: 16 pieces', 'source          3   900 B  on every machine', ''])
})

test('a server without Citus spreads nothing and changes nothing', async () => {
  const { store } = await aUsedStore()
  const before = await readStatus(store)
  expect(await distributeStore(store, () => expect.fail())).toMatchObject({ ok: false, problem: { kind: 'citus-missing' } })
  // The catalogs of a database grow by themselves: they are vacuumed while it stands.
  expect(await readStatus(store)).toEqual({ ...before, bytes: expect.any(Number) as number })
  await store[Symbol.asyncDispose]()
})
