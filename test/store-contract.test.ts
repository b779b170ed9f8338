import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { correctClaim } from '../src/actions/withdrawing/correct-claim.ts'
import { ingestReport } from '../src/actions/adding/ingest-report.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import { retractEvidence } from '../src/actions/withdrawing/retract-evidence.ts'
import type { AsOf, Day, Problem } from '../src/core/index.ts'
import { readEvidenceBase } from '../src/store/read-evidence-base.ts'
import { addRecordRows, listRecordRows } from '../src/store/record-rows.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { aReport, aSource } from './builders/a-report.ts'
import { aDebianServer } from './builders/a-debian-server.ts'
import { aContext, aDatabase, aStore } from './builders/a-store.ts'
import { theRecord } from './builders/the-record.ts'
import { get } from './builders/get.ts'

const debian = '/usr/lib/postgresql'

describe.each(['embedded PostgreSQL 18', 'PostgreSQL of Debian'] as const)('a store on %s', (server) => {
  let serverUrl = ''
  let stop: (() => void) | undefined

  beforeAll(() => {
    if (server === 'embedded PostgreSQL 18') serverUrl = inject('serverUrl')
    else {
      const running = aDebianServer()
      serverUrl = running?.url ?? ''
      stop = () => running?.[Symbol.dispose]()
    }
  }, 60_000)
  afterAll(() => stop?.())

  function contract(title: string, run: (store: Store, url: string) => Promise<void>): void {
    test(title, async ({ skip }) => {
      if (serverUrl === '') skip(`no PostgreSQL of Debian under ${debian}`)
      const url = await aDatabase(serverUrl)
      await using store = await aStore(url)
      await run(store, url)
    })
  }

  contract('loading the record twice changes nothing', async (store) => {
    const context = aContext(store)
    const first = get(await loadRecord(context))
    const before = get(await readEvidenceBase(store, whole))
    const second = get(await loadRecord(context))
    expect(first.added).toBe(first.rows)
    expect(second).toEqual({ rows: first.rows, added: 0 })
    expect(get(await readEvidenceBase(store, whole))).toEqual(before)
  })

  contract('Utrecht counts three dead the day after and four when the fourth had died; the later count changes no earlier view', async (store) => {
    const context = aContext(store)
    const utrecht = async (asOf: Day) => get(await readEvidenceBase(store, { asOf, recordedBy: undefined })).rows.find(({ id }) => id === 'EU-20190318-NL-1')
    const withoutLater = async (path: string) => (path === 'data/events/known_later.csv' ? 'id,until\n' : context.readData(path))
    get(await loadRecord({ ...context, readData: withoutLater }))
    expect(await utrecht('2019-03-19')).toMatchObject({ killed: 4 })
    get(await loadRecord(context))
    expect(await utrecht('2019-03-17')).toBeUndefined()
    expect(await utrecht('2019-03-19')).toMatchObject({ killed: 3 })
    expect(await utrecht('2019-03-29')).toMatchObject({ killed: 4, injured: 6 })
    expect(get(await loadRecord(context)).added).toBe(0)
  })

  contract('a row of several states shows each from its day on, whether they arrive at once or one after the other', async (store) => {
    const { times: { happened }, ...row } = theRecord('2019-12-31').rows.find(({ id }) => id === 'EU-20190318-NL-1') ?? expect.fail()
    let made = 0
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 2, max: 28 }), { minLength: 1, maxLength: 5 }), fc.nat(5), async (dates, first) => {
        const id = `proef-${made++}`
        const states = dates.toSorted((a, b) => a - b).map((date) => ({ ...row, id, killed: date, times: { happened, known: aprilDay(date) } })) as unknown as Parameters<typeof addRecordRows>[1]
        const add = (rows: typeof states) => addRecordRows(store.db, rows, new Date())
        const seenOn = async (date: number) => (await listRecordRows(store.db, { asOf: aprilDay(date), recordedBy: undefined })).find((each) => each.id === id)
        const early = states.slice(0, first)
        await add(early)
        const lastEarly = Math.max(1, ...dates.toSorted((a, b) => a - b).slice(0, first))
        const before = await seenOn(lastEarly)
        expect(await add(states)).toBe(states.length - early.length)
        expect(await seenOn(lastEarly)).toEqual(before)
        expect(await add(states)).toBe(0)
        for (const date of [1, ...dates]) expect(await seenOn(date), String(date)).toEqual(date === 1 ? undefined : expect.objectContaining({ killed: date }))
        const [start = 0, ...others] = dates.toSorted((a, b) => a - b)
        await add(states.map((state, at) => (at === 0 ? { ...state, killed: 99 } : state)))
        for (const date of [start, ...others]) expect(await seenOn(date), `corrected ${date}`).toMatchObject({ killed: date === start ? 99 : date })
      }),
      { numRuns: 20 },
    )
  })

  contract('every row still points at where it came from, with its confidence', async (store) => {
    await loadRecord(aContext(store))
    const { rows } = get(await readEvidenceBase(store, whole))
    expect(rows.length).toBeGreaterThan(1200)
    for (const row of rows) if (row.kind !== 'cohort-identity') expect(row.sourceUrl, row.id).toMatch(/^https?:\/\//)
    expect(rows.find(({ id }) => id === 'level:NL:DTN47')).toMatchObject({ ordinal: 4, steps: 5, confidence: 'high', times: { happened: '2018-03-26', known: '2018-03-26' } })
  })

  contract('ingesting twice is ingesting once, whatever the text', async (store) => {
    const context = aContext(store)
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }), async (text) => {
        const report = aReport({ id: `r-${Math.abs(hash(text))}`, text })
        const first = await ingestReport(context, report, aSource)
        const before = get(await readEvidenceBase(store, whole))
        const second = await ingestReport(context, report, aSource)
        if (first.ok) expect(second).toMatchObject({ ok: true, value: { added: false, claims: 0 } })
        expect(get(await readEvidenceBase(store, whole))).toEqual(before)
      }),
      { numRuns: 25 },
    )
  })

  contract('a report with pages keeps where they begin and where each word stands, and neither can be changed', async (store) => {
    const text = aReport().text
    const stretches = [{ page: 1, start: 0, end: 20 }, { page: 2, start: 20, end: text.length }]
    const words = [{ page: 1, start: 0, end: 20, x: 70, y: 133.24, width: 180.06, height: 11 }]
    get(await ingestReport(aContext(store), aReport({ layout: { stretches, words } }), aSource))
    get(await ingestReport(aContext(store), aReport({ id: 'proef-2', text: `${text} Nog steeds.` }), aSource))
    expect(get(await readEvidenceBase(store, whole)).reports.map(({ pages }) => pages)).toEqual([stretches, []])
    expect(await store.db.selectFrom('report_layout').select('words').execute()).toEqual([{ words: [[1, 0, 20, 70, 133.2, 180.1, 11]] }])
    await expect(sql`update report_layout set words = '[]'`.execute(store.db)).rejects.toThrow(/never changed/)
  })

  contract('a view of a past day never changes when later knowledge arrives', async (store) => {
    const context = aContext(store)
    get(await ingestReport(context, aReport({ known: '2018-03-26' }), aSource))
    const day = fc.integer({ min: 1, max: 28 }).map((date) => `2018-04-${String(date).padStart(2, '0')}` as Day)
    let made = 0
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('report', 'retraction', 'correction'), day, async (what, known) => {
        const view: AsOf = { asOf: '2018-03-31', recordedBy: undefined }
        const before = get(await readEvidenceBase(store, view))
        made++
        if (what === 'report') await ingestReport(context, aReport({ id: `later-${made}`, known, text: `Bericht ${made}: het dreigingsniveau blijft 4.` }), aSource)
        if (what === 'retraction') await retractEvidence(context, { evidence: 'proef-1', reason: 'onjuist', known })
        if (what === 'correction') await correctClaim(context, { claim: before.claims[0]?.claim.id ?? '', fields: ['ordinal=3'], reason: 'verkeerd gelezen', known })
        expect(get(await readEvidenceBase(store, view))).toEqual(before)
      }),
      { numRuns: 12 },
    )
  })

  contract('a view by the moment of recording never changes either, and shows a withdrawal from its day on', async (store) => {
    const context = aContext(store)
    get(await ingestReport(context, aReport(), aSource))
    const then: AsOf = { asOf: '2018-12-31', recordedBy: context.clock().toISOString() }
    const before = get(await readEvidenceBase(store, then))
    get(await retractEvidence(context, { evidence: 'proef-1', reason: 'onjuist', known: '2018-04-09' }))
    expect(get(await readEvidenceBase(store, then))).toEqual(before)
    expect(before.reports).toHaveLength(1)
    expect(get(await readEvidenceBase(store, { asOf: '2018-04-08', recordedBy: undefined })).reports).toHaveLength(1)
    expect(get(await readEvidenceBase(store, { asOf: '2018-04-09', recordedBy: undefined }))).toMatchObject({ reports: [], claims: [] })
  })

  contract('a corrected claim keeps what it was before its correction was known', async (store) => {
    const context = aContext(store)
    get(await ingestReport(context, aReport(), aSource))
    const [stored] = get(await readEvidenceBase(store, whole)).claims.filter(({ claim }) => claim.kind === 'LEVEL')
    get(await correctClaim(context, { claim: stored?.claim.id ?? '', fields: ['ordinal=3'], reason: 'verkeerd gelezen', known: '2018-05-01' }))
    const ordinalOn = async (asOf: Day) => get(await readEvidenceBase(store, { asOf, recordedBy: undefined })).claims.find(({ claim }) => claim.id === stored?.claim.id)?.claim.fields
    expect(await ordinalOn('2018-04-30')).toMatchObject({ ordinal: 4 })
    expect(await ordinalOn('2018-05-01')).toMatchObject({ ordinal: 3 })
  })

  contract('history is added to, never changed', async (store, url) => {
    await loadRecord(aContext(store))
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    for (const table of ['record_row', 'source', 'report', 'report_retraction', 'claim']) {
      await expect(client.query(`update ${table} set recorded = now()`)).rejects.toThrow(/added to, never changed/)
      await expect(client.query(`delete from ${table}`)).rejects.toThrow(/added to, never changed/)
    }
    await client.end()
  })

  contract('a claim whose words no longer stand in its report is never read', async (store, url) => {
    get(await ingestReport(aContext(store), aReport(), aSource))
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query('alter table report disable trigger history')
    await client.query("update report set text = 'Iets anders.'")
    await client.end()
    await expect(readEvidenceBase(store, whole)).rejects.toThrow(/no longer quotes/)
  })

  contract('two processes that keep the same report at once keep it once', async (store, url) => {
    await using other = await aStore(url)
    const both = await Promise.all([store, other].map((each) => ingestReport(aContext(each), aReport(), aSource)))
    expect(both.filter((outcome) => outcome.ok && outcome.value.added)).toHaveLength(1)
    expect(get(await readEvidenceBase(store, whole)).reports).toHaveLength(1)
  })

  contract('a store of a newer version is left alone', async (_, url) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query("insert into migration (number, name, checksum) values (9999, '9999-later.sql', 'x')")
    await client.end()
    expect(await openStore({ dataFolder: '', databaseUrl: url })).toMatchObject({ ok: false, problem: { kind: 'store-newer', found: 9999 } })
  })

  /** Opens a database after the operator did something to it; whatever the outcome, no connection may stay behind. */
  function refusal(title: string, changes: readonly string[], expected: Partial<Problem>, more: { readonly made?: boolean; readonly query?: string; readonly role?: boolean } = {}): void {
    test(`${title} is refused, and nothing stays open`, async ({ skip }) => {
      if (serverUrl === '') skip(`no PostgreSQL of Debian under ${debian}`)
      const url = new URL(await aDatabase(serverUrl))
      const database = url.pathname.slice(1)
      if (more.made === true) await (await aStore(url.href))[Symbol.asyncDispose]()
      const admin = new pg.Client({ connectionString: url.href })
      await admin.connect()
      for (const change of changes) await admin.query(change.replaceAll('DATABASE', database))
      await admin.end()
      if (more.role === true) [url.username, url.password] = [`r${database}`, 'x']
      expect(await openStore({ dataFolder: '', databaseUrl: `${url.href}${more.query ?? ''}` })).toMatchObject({ ok: false, problem: expected })
      const other = new pg.Client({ connectionString: serverUrl })
      await other.connect()
      const { rows } = await other.query(`select application_name from pg_stat_activity where datname = '${database}'`)
      await other.end()
      expect(rows).toEqual([])
    })
  }

  const aRole = "create role rDATABASE login password 'x'"
  refusal('a store whose migration was changed', ["update migration set checksum = 'zz'"], { kind: 'store-changed', migration: '0001-record-and-reports.sql' }, { made: true })
  refusal('a user who may make no tables', [aRole], { kind: 'store-unfit' }, { role: true })
  refusal('a user who may only read', [aRole, 'grant select on all tables in schema public to rDATABASE'], { kind: 'store-unfit' }, { made: true, role: true })
  refusal("another program's table migration", ['create table migration (id integer)'], { kind: 'store-unfit' })
  refusal("another program's table report", ['create table report (id integer)'], { kind: 'store-unfit' })
  refusal('a database that may only be read', ['alter database DATABASE set default_transaction_read_only = on'], { kind: 'store-unfit' })
  refusal('a time limit that is too short', ["alter database DATABASE set statement_timeout = '1ms'"], { kind: 'store-unfit' })
  refusal('a port that is none', [], { kind: 'store-unreachable' }, { query: '?port=abc' })
  refusal('a certificate that is not there', [], { kind: 'store-unreachable' }, { query: '?sslrootcert=/nope' })

  test('a database in another encoding than UTF-8 is refused', async ({ skip }) => {
    if (serverUrl === '') skip(`no PostgreSQL of Debian under ${debian}`)
    const admin = new pg.Client({ connectionString: serverUrl })
    await admin.connect()
    const database = `peil_latin1_${process.pid}`
    await admin.query(`create database ${database} encoding 'LATIN1' locale_provider libc locale 'C' template template0`)
    await admin.end()
    expect(await openStore({ dataFolder: '', databaseUrl: new URL(`/${database}`, serverUrl).href })).toMatchObject({ ok: false, problem: { kind: 'store-encoding', found: 'LATIN1' } })
  })

  contract('a text with more claims than one statement can carry is kept whole', async (store) => {
    const text = 'Het dreigingsniveau is 4. '.repeat(10_000)
    const { claims } = get(await ingestReport(aContext(store), aReport({ text }), aSource))
    expect(claims).toBeGreaterThan(9362)
    const { rows } = await sql<{ kept: number }>`select count(*)::int as kept from claim`.execute(store.db)
    expect(rows).toEqual([{ kept: claims }])
  })

  contract('a connection that is cut midway keeps nothing by halves', async (store, url) => {
    const admin = new pg.Client({ connectionString: url })
    await admin.connect()
    const cut = store.db.transaction().execute(async (db) => {
      await db.insertInto('source').values({ ...aSource, recorded: new Date() }).execute()
      await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name = 'peil'")
      await db.insertInto('source').values({ ...aSource, id: 'second', recorded: new Date() }).execute()
    })
    await expect(cut).rejects.toThrow(/terminat|connection|ECONNRESET/i)
    expect((await admin.query('select count(*)::int as n from source')).rows).toEqual([{ n: 0 }])
    await admin.end()
  })
})

test('a server that is not there is refused with its address and without its password', async () => {
  const outcome = await openStore({ dataFolder: '', databaseUrl: 'postgres://peil:geheim@127.0.0.1:9/peil' })
  expect(outcome).toMatchObject({ ok: false, problem: { kind: 'store-unreachable', address: '127.0.0.1:9' } })
  expect(JSON.stringify(outcome)).not.toContain('geheim')
})

const whole: AsOf = { asOf: '2026-11-24', recordedBy: undefined }

function aprilDay(date: number): Day {
  return `2019-04-${String(date).padStart(2, '0')}` as Day
}

function hash(text: string): number {
  let value = 7
  for (const letter of text) value = (value * 31 + (letter.codePointAt(0) ?? 0)) | 0
  return value
}
