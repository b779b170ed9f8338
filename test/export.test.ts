import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catchUp } from '../src/actions/upkeep/catch-up.ts'
import { eraseReport } from '../src/actions/withdrawing/erase-report.ts'
import { retractEvidence } from '../src/actions/withdrawing/retract-evidence.ts'
import { correctClaim } from '../src/actions/withdrawing/correct-claim.ts'
import { exportStore } from '../src/actions/transfer/export-store.ts'
import { find } from '../src/actions/finding/find.ts'
import { ingestReport } from '../src/actions/adding/ingest-report.ts'
import { loadExamples } from '../src/actions/load-examples.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import { picture } from '../src/actions/picture/picture.ts'
import { checkExport, restoreStore } from '../src/actions/transfer/restore-store.ts'
import { exportFormats, type ExportFormat, type Manifest } from '../src/actions/transfer/manifest.ts'
import { beginFolder, folderSource } from '../src/cli/export-folder.ts'
import type { AsOf, Day } from '../src/core/index.ts'
import { listStoredTables } from '../src/store/catalog.ts'
import { readEvidenceBase } from '../src/store/read-evidence-base.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { aReport, aSource } from './builders/a-report.ts'
import { aContext, aDatabase, aStore } from './builders/a-store.ts'
import { readData } from './builders/the-record.ts'
import { get } from './builders/get.ts'

/** For tests that look at many views of several stores. */
const patienceMs = 120_000

let folder = ''
/** Only read from: every test may use it. */
let full: Store
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'peil-export-'))
  full = await aFullStore()
})
afterAll(async () => {
  await full[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

/** A store with a bit of everything: the record, reports with a withdrawal, a correction, pages, records of a dataset and links. */
async function aFullStore(): Promise<Store> {
  const store = await aStore()
  const context = aContext(store)
  get(await loadRecord(context))
  get(await loadExamples(context))
  const hostile = 'Regel "een";\tmet \\ en een \u2028 en =SOM(A1) en 😀.\r\nHet dreigingsniveau blijft 4 op een schaal van 5.'
  const layout = { stretches: [{ page: 1, start: 0, end: 10 }], words: [{ page: 1, start: 0, end: 5, x: 70, y: 133.24, width: 180.06, height: 11 }] }
  get(await ingestReport(context, aReport({ id: 'vreemd-Ω', text: hostile, layout }), aSource))
  const claim = get(await readEvidenceBase(store, whole)).claims.find((each) => each.claim.kind === 'LEVEL')
  get(await correctClaim(context, { claim: claim?.claim.id ?? '', fields: ['ordinal=3'], reason: 'proef', known: '2020-05-01' }))
  await store.db.insertInto('dataset').values({ id: 'acled', revision: 1, known: '2024-01-01', recorded: context.clock(), body: JSON.stringify({ name: 'ACLED', version: '1', licence: 'ACLED terms of use', mayBePassedOn: false, counts: 'x', covers: { first: '2020-01-01', last: '2020-12-31' }, breaks: [] }) }).execute()
  await store.db.insertInto('event_record').values([1, 2].map((revision) => ({
    id: 'acled:1', revision, dataset: 'acled', known: '2024-01-01' as const, recorded: context.clock(), status: 'asserted' as const, digest: `d${revision}`, first: '2020-01-01' as const, last: null,
    country: 'NL', place: null, latitude: 52.1 / 3, longitude: -0.1, place_precision: 'exact' as const, outcome: 'completed' as const, ideology: 'unknown' as const, attack_type: 'unknown' as const, actor: null,
    killed: null, killed_low: 0, killed_high: null, injured: revision, includes_perpetrators: revision === 1 ? null : false, class: 'attack' as const, body: JSON.stringify({ cautions: ['centroid'] }),
  }))).execute()
  await store.db.insertInto('event_link').values({ a: 'acled:1', b: 'EU-20190318-NL-1', revision: 1, known: '2024-01-01', recorded: context.clock(), relation: 'same', probability: 1 / 3, decided_by: 'rule', reason: null }).execute()
  await store.db.insertInto('text_sketch').values({ report: 'vreemd-Ω', hash: '-9223372036854775808' }).execute()
  return store
}

/** What this version has and the one before had not: withdrawals of more than reports, with flags, and an erasure. */
async function withdrawSome(store: Store): Promise<void> {
  const context = aContext(store, '2026-11-24T14:00:00Z')
  for (const evidence of ['acled:1', 'level:NL:DTN47', aSource.id]) get(await retractEvidence(context, { evidence, reason: 'proef', known: '2024-02-01' }))
  get(await eraseReport(context, { report: 'het-kustblad-2018-03-29', demand: 'publisher', reason: 'proef', known: '2024-02-02' }))
}

const whole: AsOf = { asOf: '2026-11-24', recordedBy: undefined }

async function exportTo(store: Store, name: string, formats: readonly ExportFormat[] = exportFormats): Promise<{ readonly place: string; readonly manifest: Manifest }> {
  const place = path.join(folder, name)
  const { target, finish } = get(await beginFolder(place))
  const manifest = get(await exportStore({ store, readData }, target, formats))
  await finish()
  return { place, manifest }
}

async function restored(place: string): Promise<Store> {
  const store = await aStore()
  get(await restoreStore(store, get(await checkExport(folderSource(place)))))
  return store
}

/** What a store says on many days, and what it said at several moments. */
async function views(store: Store): Promise<readonly unknown[]> {
  const days: readonly Day[] = ['2001-09-12', '2013-03-13', '2016-07-12', '2018-03-26', '2018-04-09', '2019-03-19', '2020-05-01', '2023-12-13', '2026-11-24']
  const moments = [undefined, '2026-11-24T12:00:03.000Z', '2026-11-24T12:00:20.000Z']
  const bases = await Promise.all(days.flatMap((asOf) => moments.map((recordedBy) => readEvidenceBase(store, { asOf, recordedBy }))))
  const pictures = await Promise.all(days.slice(1).map((asOf) => picture(aContext(store), { country: 'NL', view: { asOf, recordedBy: undefined } })))
  return [...bases, ...pictures].map((outcome) => (outcome.ok ? outcome.value : outcome.problem))
}

async function bytesOf(place: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(place)).toSorted()
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, createHash('sha256').update(await readFile(path.join(place, name))).digest('hex')] as const)))
}

test('withdrawals of every kind, their flags and an erasure come back as they were, and the export holds nothing of the erased text', async () => {
  await using store = await aFullStore()
  await withdrawSome(store)
  const { place } = await exportTo(store, 'withdrawn', ['jsonl'])
  await using other = await restored(place)
  expect(await views(other)).toEqual(await views(store))
  expect(await bytesOf((await exportTo(other, 'withdrawn again', ['jsonl'])).place)).toEqual(await bytesOf(place))
  const files = await Promise.all((await readdir(place)).map((name) => readFile(path.join(place, name), 'utf8')))
  expect(files.filter((file) => file.includes('een stuk meer dan de doden en de terugkeerders') || file.includes('landgenoten nog bij IS'))).toEqual([])
}, patienceMs)

test.each([['both', exportFormats], ['Parquet alone', ['parquet']]] as const)('what is exported in %s and restored is the same store: every view, and every byte of a second export', async (title, formats) => {
  const store = full
  const first = await exportTo(store, `first ${title}`, formats)
  await using other = await restored(first.place)
  const [before, after] = [await views(store), await views(other)]
  expect(JSON.stringify(before).length).toBeGreaterThan(1_000_000)
  expect(after).toEqual(before)
  const [again, ofFirst] = [await exportTo(other, `again ${title}`), await exportTo(store, `whole ${title}`)]
  expect(await bytesOf(again.place)).toEqual(await bytesOf(ofFirst.place))
  expect(again.manifest.tables.filter(({ rows }) => rows > 0).length).toBeGreaterThan(8)
}, patienceMs)

test('an export names what its licence binds, and holds nothing of this installation', async () => {
  const store = full
  const { place, manifest } = await exportTo(store, 'licences')
  expect(manifest.licenceBound).toEqual([{ dataset: 'acled', licence: 'ACLED terms of use' }])
  const kept = (await listStoredTables(store.db)).map(({ name }) => name)
  expect(await readdir(place)).toEqual(['manifest.json', ...kept.flatMap((name) => exportFormats.map((format) => `${name}.${format}`))].toSorted())
  expect(kept).not.toContain('migration')
})

test('records whose import never ended are named too: nobody has said that they may be passed on', async () => {
  await using store = await aStore()
  await sql`insert into event_record (id, revision, dataset, known, recorded, status, digest, place_precision, outcome, ideology, attack_type, class, body)
    values ('half:1', 1, 'half', '2024-01-01', now(), 'asserted', 'd', 'unknown', 'unknown', 'unknown', 'unknown', 'attack', '{}')`.execute(store.db)
  const { manifest } = await exportTo(store, 'half')
  expect(manifest.licenceBound).toEqual([{ dataset: 'half', licence: '' }])
})

test('a folder that holds something gets no export, and what a killed export left is no hindrance', async () => {
  await using store = await aStore()
  const place = path.join(folder, 'taken')
  await mkdir(place)
  await mkdir(`${place}.unfinished`)
  await writeFile(path.join(`${place}.unfinished`, 'claim.jsonl'), 'half')
  await exportTo(store, 'taken')
  expect(await beginFolder(place)).toMatchObject({ ok: false, problem: { kind: 'export-refused', reason: 'not-empty' } })
  expect(await beginFolder(path.join(place, 'claim.jsonl'))).toMatchObject({ ok: false, problem: { kind: 'export-refused', reason: 'no-folder' } })
})

test('what was changed, broken off or taken away since the export is refused before anything is kept', async () => {
  const store = full
  const { place } = await exportTo(store, 'damaged')
  const manifest = await readFile(path.join(place, 'manifest.json'), 'utf8')
  const reasonOf = async () => {
    const checked = await checkExport(folderSource(place))
    return checked.ok ? 'whole' : checked.problem
  }
  expect(await reasonOf()).toBe('whole')
  const text = await readFile(path.join(place, 'claim.jsonl'), 'utf8')
  await writeFile(path.join(place, 'claim.jsonl'), text.slice(0, -20))
  expect(await reasonOf()).toMatchObject({ reason: 'changed', file: 'claim.jsonl' })
  await rm(path.join(place, 'claim.jsonl'))
  expect(await reasonOf()).toMatchObject({ reason: 'missing', file: 'claim.jsonl' })
  for (const [changed, reason] of [['{', 'malformed'], [manifest.replace('"version": 1', '"version": 2'), 'newer'], [manifest.replaceAll('"claim', '"../claim'), 'malformed'], [manifest.replaceAll('"claim', '"migration'), 'malformed']] as const) {
    await writeFile(path.join(place, 'manifest.json'), changed)
    expect(await reasonOf(), changed.slice(0, 40)).toMatchObject({ reason, file: 'manifest.json' })
  }
  await rm(path.join(place, 'manifest.json'))
  expect(await reasonOf()).toMatchObject({ reason: 'no-manifest' })
})

/** Rewrites a file of an export and its digest in the manifest, as somebody does who means harm. */
async function forge(place: string, name: string, change: (text: string) => string): Promise<void> {
  const at = (file: string) => path.join(place, file)
  const text = change(await readFile(at(name), 'utf8'))
  await writeFile(at(name), text)
  const manifest = JSON.parse(await readFile(at('manifest.json'), 'utf8')) as Manifest
  const digest = { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') }
  const tables = manifest.tables.map((table) => ({ ...table, files: table.files.map((file) => (file.name === name ? { ...file, ...digest } : file)) }))
  await writeFile(at('manifest.json'), JSON.stringify({ ...manifest, tables }))
}

test.each([
  ['a row too few', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ['a row twice', (text: string) => text.slice(0, text.indexOf('\n') + 1) + text],
  ['a line that is no JSON', (text: string) => text.replace('{', '[')],
  ['a day that does not exist', (text: string) => text.replace(/"known":"[^"]*"/, '"known":"2018-02-30"')],
  ['a value left out', (text: string) => text.replace(/"known":"[^"]*"/, '"known":null')],
  ['a NUL character', (text: string) => text.replace(/"id":"/, '"id":"\\u0000')],
  ['a day without end', (text: string) => text.replace(/"known":"[^"]*"/, '"known":"infinity"')],
  ['a moment before all others', (text: string) => text.replace(/"recorded":"[^"]*"/, '"recorded":"-infinity"')],
  ['a passage outside its text', (text: string) => text.replace(/"end": \d+/, '"end": 999999')],
  ['a passage of other words', (text: string) => text.replace(/"quote": "/, '"quote": "x')],
  ['a claim that is none', (text: string) => text.replace(/"body":\{.*?\},"kind"/, '"body":{},"kind"')],
  ['a claim without fields', (text: string) => text.replace(/"fields": \{/, '"fields": null, "f": {')],
  ['brackets without end', (text: string) => text.replace('{', '['.repeat(100_000))],
])('a forged export with %s leaves the store empty', async (title, change) => {
  const store = full
  const { place } = await exportTo(store, `forged ${title}`, ['jsonl'])
  await forge(place, 'claim.jsonl', change)
  await using other = await aStore()
  expect(await restoreStore(other, get(await checkExport(folderSource(place))))).toMatchObject({ ok: false, problem: { kind: 'export-unusable', reason: 'content', file: 'claim.jsonl' } })
  expect((await readEvidenceBase(other, whole))).toMatchObject({ ok: true, value: { rows: [], reports: [], claims: [] } })
})

test.each([
  ['a row of the record that is none', 'record_row.jsonl', (text: string) => text.replace(/"body":\{.*?\}\}/, '"body":{}}')],
  ['a day of publication that is none', 'report.jsonl', (text: string) => text.replace(/"published":"[^"]*"/, '"published":"ooit"')],
  ['another text than was read', 'report.jsonl', (text: string) => text.replace(/"text":"/, '"text":"x')],
])('a forged export with %s leaves the store empty too', async (title, file, change) => {
  const { place } = await exportTo(full, `forged ${title}`, ['jsonl'])
  await forge(place, file, change)
  await using other = await aStore()
  expect(await restoreStore(other, get(await checkExport(folderSource(place))))).toMatchObject({ ok: false, problem: { kind: 'export-unusable', reason: 'content', file } })
})

test('a file of an export that is a pipe or a device is not waited for', async () => {
  const { place } = await exportTo(full, 'piped', ['jsonl'])
  for (const file of ['claim.jsonl', 'manifest.json']) {
    await rm(path.join(place, file))
    await symlink('/dev/zero', path.join(place, file))
    const [reason, named] = file === 'manifest.json' ? ['no-manifest', file] : ['missing', file]
    expect(await checkExport(folderSource(place))).toMatchObject({ ok: false, problem: { kind: 'export-unusable', reason, file: named } })
  }
})

test('a damaged Parquet file with the digest that its manifest names is refused as one of JSON lines is', async () => {
  const { place } = await exportTo(full, 'damaged parquet', ['parquet'])
  await forge(place, 'claim.parquet', () => 'PAR1 and nothing more PAR1')
  await using other = await aStore()
  expect(await restoreStore(other, get(await checkExport(folderSource(place))))).toMatchObject({ ok: false, problem: { kind: 'export-unusable', reason: 'content', file: 'claim.parquet' } })
})

test('an export is only restored into an empty store', async () => {
  const store = full
  const { place } = await exportTo(store, 'full')
  const before = await views(store)
  expect(await restoreStore(store, get(await checkExport(folderSource(place))))).toMatchObject({ ok: false, problem: { kind: 'restore-not-empty' } })
  expect(await views(store)).toEqual(before)
})

/** A store as the previous version left it, with everything of another that it has a table for. */
async function aStoreOfVersionTwo(like: Store): Promise<string> {
  const { place } = await exportTo(like, `for version two ${Math.trunc(performance.now())}`, ['jsonl'])
  const url = await aDatabase()
  await (get(await openStore({ dataFolder: '', databaseUrl: url, upTo: 2 })))[Symbol.asyncDispose]()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const table of ['record_row', 'source', 'report', 'report_retraction', 'report_layout', 'claim']) {
    const lines = (await readFile(path.join(place, `${table}.jsonl`), 'utf8')).trim().split('\n')
    await client.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [`[${lines.join(',')}]`])
  }
  await client.end()
  return url
}

/** Views without records of data sets and links between readings and texts: an earlier version has no tables for them. */
function asBefore(said: readonly unknown[]): readonly unknown[] {
  return said.map((view) => (typeof view === 'object' && view !== null && 'eventLinks' in view ? { ...view, eventRecords: [], datasets: [], eventLinks: [], textLinks: [] } : view))
}

test('a store of the previous version migrates to the same views, and is rolled back from its export', async () => {
  const store = full
  const expected = asBefore(await views(store))
  const url = await aStoreOfVersionTwo(store)
  const asItWas = get(await openStore({ dataFolder: '', databaseUrl: url, upTo: 0 }))
  const old = await exportTo(asItWas, 'of version two', ['jsonl'])
  await asItWas[Symbol.asyncDispose]()
  expect(old.manifest.migrations.map(({ number }) => number)).toEqual([1, 2])

  await using migrated = await aStore(url)
  expect(asBefore(await views(migrated))).toEqual(expected)

  const checked = get(await checkExport(folderSource(old.place)))
  const backUrl = await aDatabase()
  const back = get(await openStore({ dataFolder: '', databaseUrl: backUrl, upTo: checked.tablesOf }))
  get(await restoreStore(back, checked))
  const again = await exportTo(back, 'of version two again', ['jsonl'])
  await back[Symbol.asyncDispose]()
  expect(await bytesOf(again.place)).toEqual(await bytesOf(old.place))
  await using forward = await aStore(backUrl)
  expect(asBefore(await views(forward))).toEqual(expected)
}, patienceMs)

test('what an earlier version kept is found and joined as if this one had kept it, and that is made once', async () => {
  await using migrated = await aStore(await aStoreOfVersionTwo(full))
  const found = async (store: Store) => get(await find(aContext(store), 'dreigingsniveau', whole)).reports.map(({ report }) => report)
  const pairs = async (store: Store) => get(await readEvidenceBase(store, whole)).eventLinks.map(({ a, b, relation }) => `${a} ${relation} ${b}`).filter((pair) => !pair.includes('acled')).toSorted()
  expect(await found(migrated)).toEqual([])
  let begun = 0
  for (const time of [1, 1]) {
    get(await catchUp(aContext(migrated, '2026-11-24T14:00:00Z'), () => (begun += time)))
    expect(begun, 'done once').toBe(1)
  }
  expect(await found(migrated)).toEqual(await found(full))
  expect((await pairs(full)).length).toBeGreaterThan(3)
  expect(await pairs(migrated)).toEqual(await pairs(full))
  expect(asBefore([get(await readEvidenceBase(migrated, whole))])).toEqual(asBefore([get(await readEvidenceBase(full, whole))]))
}, patienceMs)

test('an export of an earlier version does not go into tables of this one', async () => {
  const store = full
  const url = await aStoreOfVersionTwo(store)
  const asItWas = get(await openStore({ dataFolder: '', databaseUrl: url, upTo: 0 }))
  const { place } = await exportTo(asItWas, 'of version two, for this one', ['jsonl'])
  await asItWas[Symbol.asyncDispose]()
  await using newer = await aStore()
  expect(await restoreStore(newer, get(await checkExport(folderSource(place))))).toMatchObject({ ok: false, problem: { kind: 'restore-not-empty' } })
})
