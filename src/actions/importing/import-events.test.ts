import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import { anImportFile, aTable } from '../../../test/builders/an-import-file.ts'
import { done, type AsOf, type Day, type EventRecord } from '../../core/index.ts'
import type { EventFormat } from '../../imports/event-format.ts'
import { mappedCsv } from '../../imports/mapped-csv.ts'
import { parseMap } from '../../imports/parse-map.ts'
import type { BadRow } from '../../imports/read-events.ts'
import { streamRecords } from '../../store/event-records.ts'
import { listDatasets } from '../../store/datasets.ts'
import { openImportSession } from '../../store/import-session.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { importEvents, type ImportResult, type ImportWatch } from './import-events.ts'

const columns = ['key', 'date', 'dead', 'known', 'who']

function aFormat(): EventFormat {
  const map = parseMap(JSON.stringify({
    dataset: { id: 'proef', name: 'Proef', licence: 'CC0', mayBePassedOn: true, counts: 'Attacks made up for a test.' },
    columns: { id: 'key', day: 'date', killed: 'dead', known: 'known', actor: 'who' },
    values: { country: 'NL', class: 'attack' },
  }), 'map.json')
  if (!map.ok) throw new Error(JSON.stringify(map.problem))
  return mappedCsv(map.value)
}

type Row = { readonly key: string; readonly date?: string; readonly dead?: number | string; readonly known?: string; readonly who?: string }
const aFile = (rows: readonly Row[]) => anImportFile(aTable(columns, rows.map((row) => ({ date: '2020-01-01', ...row }))))

interface Asked {
  readonly known?: Day
  readonly complete?: boolean
  readonly watch?: Partial<ImportWatch>
}

async function bringIn(context: Context, rows: readonly Row[], { known, complete = false, watch = {} }: Asked = {}): Promise<ImportResult> {
  const imported = await importEvents(
    context,
    { file: aFile(rows), format: aFormat(), map: '', known, complete },
    { progress: () => undefined, quarantine: async () => done(undefined), cancelled: new AbortController().signal, ...watch },
  )
  if (!imported.ok) throw new Error(JSON.stringify(imported.problem))
  return imported.value
}

async function view(store: Store, asOf: Day, recordedBy?: string): Promise<readonly EventRecord[]> {
  const records: EventRecord[] = []
  for await (const page of streamRecords(store.db, { asOf, recordedBy } satisfies AsOf)) records.push(...page)
  return records
}

/** Records without the moment at which they were recorded. */
function bare(records: readonly EventRecord[]) {
  return records.map(({ times, ...record }) => ({ ...record, known: times.known }))
}

test('the same file twice adds nothing, and what the store shows stays the same', async () => {
  await using store = await aStore()
  const context = aContext(store)
  expect(await bringIn(context, [{ key: '1', dead: 2 }, { key: '2' }], { known: '2020-06-01' })).toMatchObject({ added: 2, same: 0 })
  const before = await view(store, '2021-01-01')
  expect(await bringIn(context, [{ key: '1', dead: 2 }, { key: '2' }], { known: '2020-06-01' })).toMatchObject({ added: 0, changed: 0, same: 2 })
  expect(await view(store, '2021-01-01')).toEqual(before)
  expect(before.map(({ id, killed, times }) => [id, killed, times.known])).toEqual([['proef:1', 2, '2020-06-01'], ['proef:2', undefined, '2020-06-01']])
})

test('a changed row is a new revision from the day of the release that changes it', async () => {
  await using store = await aStore()
  const context = aContext(store)
  await bringIn(context, [{ key: '1', dead: 2 }], { known: '2020-06-01' })
  expect(await bringIn(context, [{ key: '1', dead: 3 }], { known: '2021-06-01' })).toMatchObject({ changed: 1 })
  expect((await view(store, '2021-05-31')).map(({ killed, revision }) => [killed, revision])).toEqual([[2, 1]])
  expect((await view(store, '2021-06-01')).map(({ killed, revision }) => [killed, revision])).toEqual([[3, 2]])
})

test('an older release that comes later covers nothing that is newer', async () => {
  await using store = await aStore()
  const context = aContext(store)
  await bringIn(context, [{ key: '1', dead: 3 }], { known: '2021-06-01' })
  expect(await bringIn(context, [{ key: '1', dead: 2 }], { known: '2020-06-01' })).toMatchObject({ added: 0, changed: 0, older: 1 })
  expect((await view(store, '2022-01-01')).map(({ killed }) => killed)).toEqual([3])
})

test('what a release no longer has is withdrawn only where that is asked, and stays in earlier views', async () => {
  await using store = await aStore()
  const context = aContext(store)
  await bringIn(context, [{ key: '1' }, { key: '2' }], { known: '2020-06-01' })
  expect(await bringIn(context, [{ key: '1' }], { known: '2021-06-01' })).toMatchObject({ withdrawn: 0 })
  expect(await view(store, '2022-01-01')).toHaveLength(2)
  expect(await bringIn(context, [{ key: '1' }], { known: '2021-06-01', complete: true })).toMatchObject({ withdrawn: 1 })
  expect((await view(store, '2021-05-31')).map(({ id }) => id)).toEqual(['proef:1', 'proef:2'])
  expect((await view(store, '2021-06-01')).map(({ id }) => id)).toEqual(['proef:1'])
  expect(await bringIn(context, [{ key: '1' }, { key: '2' }], { known: '2022-06-01' })).toMatchObject({ changed: 1, same: 1 })
  expect(await view(store, '2022-06-01')).toHaveLength(2)
})

test('a row that cannot be read is not taken for gone', async () => {
  await using store = await aStore()
  const context = aContext(store)
  await bringIn(context, [{ key: '1' }, { key: '2' }], { known: '2020-06-01' })
  expect(await bringIn(context, [{ key: '1', dead: 'veel' }], { known: '2021-06-01', complete: true })).toMatchObject({ withdrawn: 1, quarantined: 1, withheld: false })
  expect((await view(store, '2021-06-01')).map(({ id }) => id)).toEqual(['proef:1'])
  expect(await bringIn(context, [{ key: '3\0' }], { known: '2022-06-01', complete: true })).toMatchObject({ withdrawn: 0, withheld: true })
  expect(await bringIn(context, [], { known: '2022-07-01', complete: true })).toMatchObject({ withdrawn: 0, withheld: true })
})

test('an event that comes twice in one file is kept once, as it came first', async () => {
  await using store = await aStore()
  expect(await bringIn(aContext(store), [{ key: '1', dead: 1 }, { key: '1', dead: 9 }])).toMatchObject({ added: 1, repeated: 1 })
  expect((await view(store, '2027-01-01')).map(({ killed }) => killed)).toEqual([1])
})

test('each row is known from the day that was given, else the one it gives, else today', async () => {
  await using store = await aStore()
  const context = aContext(store)
  expect(await bringIn(context, [{ key: '1', known: '2020-03-01' }, { key: '2' }])).toMatchObject({ isKnownStated: true, known: '2026-11-24' })
  expect((await view(store, '2027-01-01')).map(({ times }) => times.known)).toEqual(['2020-03-01', '2026-11-24'])
  await bringIn(context, [{ key: '3', known: '2020-03-01' }], { known: '2020-05-01' })
  expect((await view(store, '2027-01-01')).at(-1)?.times.known).toBe('2020-05-01')
})

test('an import that is stopped goes on where it stopped, and in the end all is as if it had not been', async () => {
  await using store = await aStore()
  await using other = await aStore()
  const rows = Array.from({ length: 25_000 }, (_, at) => ({ key: String(at), dead: at % 7 === 0 ? 'veel' : at % 5 }))
  const stop = new AbortController()
  const request = { file: aFile(rows), format: aFormat(), map: '', known: '2020-06-01', complete: false } as const
  const watch = { progress: ({ rows: at }: { readonly rows: number }) => at >= 12_000 && stop.abort(), quarantine: async () => done(undefined), cancelled: stop.signal }
  expect(await importEvents(aContext(store), request, watch)).toMatchObject({ ok: false, problem: { kind: 'import-stopped', rows: 10_000 } })
  expect(await view(store, '2021-01-01')).toHaveLength(rows.slice(0, 10_000).filter(({ dead }) => dead !== 'veel').length)
  const aside: BadRow[] = []
  const resumed = await bringIn(aContext(store), rows, { known: '2020-06-01', watch: { quarantine: async (row) => done(void aside.push(row)) } })
  const whole = await bringIn(aContext(other), rows, { known: '2020-06-01' })
  expect(resumed).toEqual({ ...whole, resumedAt: 10_000 })
  expect(aside.map(({ line }) => line)).toEqual(rows.flatMap(({ dead }, at) => (dead === 'veel' ? [at + 2] : [])))
  expect(bare(await view(store, '2021-01-01'))).toEqual(bare(await view(other, '2021-01-01')))
})

test('a dataset that another process is importing is refused, and one that it was importing a moment ago is not', async () => {
  await using store = await aStore()
  const context = aContext(store)
  const request = { file: aFile([{ key: '1' }]), format: aFormat(), map: '', known: undefined, complete: false }
  const watch = { progress: () => undefined, quarantine: async () => done(undefined), cancelled: new AbortController().signal }
  const other = await openImportSession(store, 'proef')
  expect(await importEvents(context, request, watch)).toEqual({ ok: false, problem: { kind: 'import-running', dataset: 'proef' } })
  const [imported] = await Promise.all([importEvents(context, request, watch), other?.[Symbol.asyncDispose]()])
  expect(imported).toMatchObject({ ok: true, value: { added: 1 } })
})

test('a view of a past day never changes, whatever release comes later', async () => {
  await using store = await aStore()
  const context = aContext(store)
  await bringIn(context, [{ key: '1', dead: 1 }, { key: '2', dead: 1 }, { key: '3', dead: 1 }], { known: '2020-06-01' })
  const release = fc.array(fc.record({ key: fc.constantFrom('1', '2', '3', '4'), dead: fc.nat(3) }), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(release, fc.integer({ min: 2, max: 28 }), fc.boolean(), async (rows, date, complete) => {
      const recordedBy = context.clock().toISOString()
      const [then, held] = [await view(store, '2020-06-01'), await view(store, '2027-01-01', recordedBy)]
      await bringIn(context, rows, { known: `2020-06-${String(date).padStart(2, '0')}` as Day, complete })
      // Events that are new to the store are known from the day of their own release, which may be any after the first.
      expect(await view(store, '2020-06-01')).toEqual(then)
      expect(await view(store, '2027-01-01', recordedBy)).toEqual(held)
    }),
    { numRuns: 25 },
  )
})

test('a dataset covers the days of all its files and has a new revision only where something changed', async () => {
  await using store = await aStore()
  const context = aContext(store)
  const dataset = async () => (await listDatasets(store.db, { asOf: '2027-01-01', recordedBy: undefined }))[0]
  await bringIn(context, [{ key: '1', date: '2020-02-01' }])
  await bringIn(context, [{ key: '1', date: '2020-02-01' }])
  await bringIn(context, [{ key: '2', date: '2019-01-01' }])
  expect(await dataset()).toMatchObject({ id: 'proef', covers: { first: '2019-01-01', last: '2020-02-01' }, licence: 'CC0', mayBePassedOn: true })
  expect(await store.db.selectFrom('dataset').select('revision').orderBy('revision').execute()).toEqual([{ revision: 1 }, { revision: 2 }])
})

test('a row that PostgreSQL would misread as more than one arrives as it was', async () => {
  await using store = await aStore()
  const key = 'a\\tb\\N\\.;\'"€𝄞'
  await bringIn(aContext(store), [{ key }, { key: 'ok' }])
  expect((await view(store, '2027-01-01')).map(({ id }) => id)).toContain(`proef:${key.replace('"', '"')}`)
})

test("an actor of a table of one's own that may be a person is left out, with a caution", async () => {
  await using store = await aStore()
  const imported = await bringIn(aContext(store), [{ key: '1', who: 'Jan Jansen' }, { key: '2', who: 'Boko Haram' }])
  expect(imported.cautions).toEqual({ 'actor-withheld': 1 })
  expect((await view(store, '2027-01-01')).map(({ actor }) => actor)).toEqual([undefined, 'Boko Haram'])
})

