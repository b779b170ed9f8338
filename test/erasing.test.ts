import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { examineStore } from '../src/actions/upkeep/doctor.ts'
import { enqueueReports } from '../src/actions/queueing/enqueue-reports.ts'
import { eraseReport } from '../src/actions/withdrawing/erase-report.ts'
import { listFlags } from '../src/actions/flagging/flags.ts'
import { impact, why } from '../src/actions/graph/follow-evidence.ts'
import { ingestReport } from '../src/actions/adding/ingest-report.ts'
import type { Outcome } from '../src/core/index.ts'
import { listRefused, openQueue } from '../src/store/queue.ts'
import { readEvidenceBase } from '../src/store/read-evidence-base.ts'
import { aReport, aSource } from './builders/a-report.ts'
import { aContext, aDatabase, aStore } from './builders/a-store.ts'
import { columnsOfText } from './columns-of-text.ts'

/** A word that stands nowhere else; short texts are kept as they are, so that it can be sought in the files of the server. */
const rare = 'Zwaluwstaartkwark'
const text = `Volgens de ${rare} zijn er 140 Nederlandse jihadisten in Syrië en Irak. De dreiging van ${rare} neemt toe. Het dreigingsniveau blijft 4 op een schaal van 5.`
const report = aReport({ id: 'gewist', published: '2018-03-01', title: `${rare} telt`, url: `https://krant.example/${rare}`, note: rare, text })
const erasure = { report: 'gewist', demand: 'publisher', reason: 'verzoek van de uitgever', known: '2018-04-01' } as const

test('the text is gone from every column of every table, the queue among them, and from every file of the database', async () => {
  const url = await aDatabase()
  await using store = await aStore(url)
  const context = aContext(store)
  await using queue = get(await openQueue(store))
  get(await enqueueReports(context, queue, 'batch', [{ name: 'nog-een.txt', report, source: aSource }]))
  get(await ingestReport(context, report, aSource))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('analyze')
  await client.query('checkpoint')
  expect(await columnsHolding(client, rare)).toEqual(expect.arrayContaining(['public.report.text', 'public.claim.body', 'peil_queue.job_common.data']))
  expect(filesHolding(await filesOf(client), rare)).not.toEqual([])
  expect(get(await eraseReport(context, erasure))).toMatchObject({ changed: true, copies: [] })
  expect(await columnsHolding(client, rare)).toEqual([])
  await client.query('checkpoint')
  expect(filesHolding(await filesOf(client), rare)).toEqual([])
  await client.end()
}, 60_000)

describe('what stays', () => {
  test('digest, places, kinds, reason and days; the text does not come back, by hand nor through the queue', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await ingestReport(context, report, aSource))
    const before = await claimsOf(store.pool)
    get(await eraseReport(context, erasure))
    expect(await claimsOf(store.pool)).toEqual(before)
    expect((await store.pool.query('select digest from report')).rows).toEqual((await store.pool.query('select digest from erasure')).rows)
    expect(await ingestReport(context, { ...report, id: 'opnieuw' }, aSource)).toMatchObject({ ok: false, problem: { kind: 'report-erased', report: 'gewist', known: '2018-04-01' } })
    await using queue = get(await openQueue(store))
    expect(get(await enqueueReports(context, queue, 'batch', [{ name: 'opnieuw.txt', report, source: aSource }]))).toBe(0)
    expect(await listRefused(queue, 'batch')).toMatchObject([{ name: 'opnieuw.txt', problem: { kind: 'report-erased' } }])
  })

  test('the claims are listed as erased and count in no view any more; what leaned on them is flagged', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await ingestReport(context, report, aSource))
    get(await eraseReport(context, erasure))
    for (const asOf of ['2018-03-02', '2018-05-01'] as const) expect(get(await readEvidenceBase(store, { asOf, recordedBy: undefined }))).toMatchObject({ reports: [], claims: [] })
    const graph = get(await impact(context, { id: 'gewist', view: { asOf: '2018-05-01', recordedBy: undefined }, country: 'NL' }))
    const claims = Object.values(graph.nodes).filter(({ kind }) => kind === 'claim')
    expect(claims.length).toBeGreaterThan(1)
    for (const claim of claims) expect(claim).toMatchObject({ quote: '', standing: { kind: 'erased', known: '2018-04-01', reason: 'verzoek van de uitgever' } })
    const flags = get(await listFlags(context, { asOf: '2018-05-01', recordedBy: undefined }))
    expect(flags.map(({ subject }) => subject.id)).toContain('series:NL/in_area')
    expect(flags[0]?.cause).toMatchObject({ act: 'erased' })
    expect(get(await why(context, { id: 'gewist', view: { asOf: '2018-05-01', recordedBy: undefined }, country: 'NL' })).nodes['report gewist']).toMatchObject({ title: '', standing: { kind: 'erased' } })
  })

  test('history verifies: the erasure is named with its day and reason, and anything else that changed is still found', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await ingestReport(context, report, aSource))
    get(await ingestReport(context, aReport({ id: 'blijft' }), aSource))
    get(await eraseReport(context, erasure))
    const citations = async () => get(await examineStore(context, true)).find(({ check }) => check === 'citations')
    expect(await citations()).toMatchObject({ state: 'note', broken: [], erased: [{ report: 'gewist', known: '2018-04-01', reason: 'verzoek van de uitgever' }] })
    await store.pool.query('alter table report disable trigger history')
    await store.pool.query("update report set text = 'Iets anders.' where id = 'blijft'")
    expect(await citations()).toMatchObject({ state: 'wrong', broken: expect.arrayContaining(['blijft']) as unknown })
  })
})

test('erasing twice is once, and writes the files anew again', async () => {
  await using store = await aStore()
  const context = aContext(store)
  get(await ingestReport(context, report, aSource))
  get(await eraseReport(context, erasure))
  expect(get(await eraseReport(context, { ...erasure, reason: 'nog eens' }))).toMatchObject({ changed: false, flags: [], known: '2018-04-01' })
  expect((await store.pool.query('select reason from erasure')).rows).toEqual([{ reason: 'verzoek van de uitgever' }])
})

test('history gives way to nothing but the transaction that logged an erasure, and the log to nothing at all', async () => {
  await using store = await aStore()
  const context = aContext(store)
  get(await ingestReport(context, report, aSource))
  get(await ingestReport(context, aReport({ id: 'blijft' }), aSource))
  get(await eraseReport(context, erasure))
  for (const statement of ["update report set text = '' where id = 'blijft'", "delete from claim where report = 'blijft'", "update erasure set reason = ''", 'delete from erasure', 'truncate erasure', 'update claim_correction set reason = \'\'', 'delete from flag', 'delete from lean']) {
    await expect(store.pool.query(statement), statement).rejects.toThrow(/added to, never changed/)
  }
  const log = `insert into erasure values ('blijft', '2018-04-01', now(), 'person', 'x', 'd', 1);`
  for (const change of ['update flag set reason = null', 'delete from source', 'delete from erasure', 'truncate report']) {
    await expect(store.pool.query(`begin; ${log} ${change}; commit`), change).rejects.toThrow(/added to, never changed/)
    await store.pool.query('rollback')
  }
})

test('a text that another report copies is named, and left there', async () => {
  await using store = await aStore()
  const context = aContext(store)
  get(await ingestReport(context, report, aSource))
  get(await ingestReport(context, aReport({ id: 'kopie', published: '2018-03-02', text: `${text} Meer volgt.` }), aSource))
  await store.db.insertInto('text_link').values({ report: 'kopie', other: 'gewist', known: '2018-03-02', recorded: context.clock(), containment: 1, passages: '[]' }).onConflict((conflict) => conflict.doNothing()).execute()
  expect(get(await eraseReport(context, erasure)).copies).toEqual(['kopie'])
})

test('every column that can hold words is known to hold no text of a report, or is emptied when it goes', async () => {
  const url = await aDatabase()
  await using store = await aStore(url)
  await using queue = get(await openQueue(store))
  expect(queue).toBeDefined()
  const { rows } = await store.pool.query<{ name: string }>(`
    select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
    where table_schema not in ('pg_catalog', 'information_schema') and (data_type in ('text', 'character varying', 'json', 'jsonb', 'bytea', 'tsvector', 'ARRAY', 'xml') or udt_name in ('citext', 'hstore'))
      and not exists (select from pg_inherits where inhrelid = (quote_ident(table_schema) || '.' || quote_ident(table_name))::regclass)`)
  const names = rows.map(({ name }) => name.replace(/^public\./, ''))
  const known: readonly string[] = Object.values(columnsOfText).flat()
  expect(names.filter((name) => !known.includes(name)).toSorted(), 'say in test/columns-of-text.ts what these hold, and erase what holds text').toEqual([])
  expect(known.filter((name) => !names.includes(name)), 'no longer there').toEqual([])
})

async function claimsOf(pool: pg.Pool): Promise<unknown> {
  const { rows } = await pool.query("select report, id, revision, known, recorded, kind, body ->> 'start' as start, body ->> 'end' as end, body ->> 'rule' as rule from claim order by id, revision")
  return rows
}

/** Columns of which some value holds the word, in any schema. */
async function columnsHolding(client: pg.Client, word: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ schema: string; table: string; column: string }>(`
    select n.nspname as schema, c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'm') and a.attnum > 0 and not a.attisdropped and n.nspname not in ('information_schema')`)
  const holding: string[] = []
  for (const { schema, table, column } of rows) {
    const found = await client.query(`select 1 from "${schema}"."${table}" where "${column}"::text ilike $1 limit 1`, [`%${word}%`])
    if (found.rows.length > 0) holding.push(`${schema}.${table}.${column}`)
  }
  return holding
}

async function filesOf(client: pg.Client): Promise<readonly string[]> {
  const { rows: [place] } = await client.query<{ folder: string }>("select current_setting('data_directory') || '/base/' || (select oid from pg_database where datname = current_database()) as folder")
  const folder = place?.folder ?? expect.fail()
  return readdirSync(folder).map((file) => path.join(folder, file))
}

function filesHolding(files: readonly string[], word: string): readonly string[] {
  return files.filter((file) => readFileSync(file).includes(word))
}

function get<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}
