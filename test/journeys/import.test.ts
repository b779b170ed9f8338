import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chance, gedHeader, gedRow } from '../../bench/store/ged-rows.ts'
import { aDatabase } from '../builders/a-store.ts'
import { callPeil } from './call-peil.ts'
import { checkout, ended, startPeil } from './run-peil.ts'

const sample = path.join(checkout, 'data/events/ucdp_ged_sample.csv')
let folder = ''
/** A store for what keeps nothing. */
let empty = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'peil-import-test-'))
  empty = await aDatabase()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Row>(sql)
  await client.end()
  return rows
}

const contents = (url: string) => query(url, 'select id, revision, known::text, status, digest, first::text, killed, body::text from event_record order by id, revision')

test('rows that cannot be set aside end an import with what to do; made room for, it goes on', async () => {
  const env = { PEIL_DATABASE_URL: await aDatabase() }
  const file = path.join(folder, 'half.csv')
  await writeFile(file, `${gedHeader}\n${gedRow(1, chance(1)).line}\n${gedRow(2, chance(2)).line.replace('2,', 'x,')}\n`)
  await symlink('/dev/full', path.join(folder, 'half.csv.quarantine.csv'))
  expect(await callPeil(['import', 'ucdp-ged', file, '--known', '2023-06-01'], { env, cwd: folder })).toMatchObject({ code: 1, err: expect.stringContaining('The disk that holds half.csv.quarantine.csv is full.') as string })
  await rm(path.join(folder, 'half.csv.quarantine.csv'))
  await mkdir(path.join(folder, 'half.csv.quarantine.csv'))
  expect(await callPeil(['import', 'ucdp-ged', file, '--known', '2023-06-01'], { env, cwd: folder })).toMatchObject({ code: 1, err: expect.stringContaining('cannot be written to half.csv.quarantine.csv') as string })
  await rm(path.join(folder, 'half.csv.quarantine.csv'), { recursive: true })
  expect(await callPeil(['import', 'ucdp-ged', file, '--known', '2023-06-01'], { env, cwd: folder })).toMatchObject({ code: 0, out: expect.stringContaining('1 new') as string })
  for (const left of await readdir(folder)) await rm(path.join(folder, left))
}, 60_000)

test('the sample of UCDP comes in, in both languages, and twice is once', async () => {
  const env = { PEIL_DATABASE_URL: await aDatabase() }
  const first = await callPeil(['import', 'ucdp-ged', sample, '--known', '2023-06-01'], { env, cwd: folder })
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('1,000 rows read, 1,000 new, 0 changed, 0 the same') as string })
  expect(first.out).toContain('  caution, 8 times: the lower bound lies above the best estimate\n')
  const second = await callPeil(['import', 'ucdp-ged', '-', '--known', '2023-06-01', '--json'], { env: { ...env, PEIL_LANG: 'nl' }, cwd: folder, input: await readFile(sample) })
  expect(JSON.parse(second.out)).toMatchObject({ read: 1000, added: 0, same: 1000, quarantine: null })
  expect(await readdir(folder)).toEqual([])
}, 60_000)

test('killed at a random moment, the same command goes on, and in the end nothing is lost and nothing twice', async () => {
  const rows = 30_000
  const next = chance(7)
  const file = path.join(folder, 'many.csv')
  // Every hundredth row is wrong, so that the file of what was put aside is tried as well.
  await writeFile(file, `${gedHeader}\n${Array.from({ length: rows }, (_, at) => gedRow(at % 100 === 0 ? 1e15 + at : at, next).line).join('\n')}\n`)
  const [killed, whole] = [await aDatabase(), await aDatabase()]
  const words = ['import', 'ucdp-ged', file, '--known', '2025-06-01']
  await callPeil(['picture'], { env: { PEIL_DATABASE_URL: killed } })
  const child = startPeil(words, { env: { PEIL_DATABASE_URL: killed }, cwd: folder })
  const end = ended(child)
  await expect.poll(() => query(killed, 'select 1 from import_batch'), { timeout: 30_000, interval: 20 }).not.toEqual([])
  child.kill('SIGKILL')
  expect(await end).toMatchObject({ signal: 'SIGKILL' })
  const [stopped] = await query<{ rows: number; kept: string }>(killed, 'select max(rows) as rows, (select count(*) from event_record) as kept from import_batch')
  expect(Number(stopped?.kept)).toBe((stopped?.rows ?? 0) * 0.99)
  expect(stopped?.rows).toBeLessThan(rows)
  const resumed = await callPeil(words, { env: { PEIL_DATABASE_URL: killed }, cwd: folder })
  const aside = await readFile(path.join(folder, 'many.csv.quarantine.csv'), 'utf8')
  const once = await callPeil(words, { env: { PEIL_DATABASE_URL: whole }, cwd: folder })
  expect(resumed).toMatchObject({ code: 0, out: once.out })
  expect(resumed.err).toContain('rows are kept already')
  expect(aside.split('\r\n')).toHaveLength(rows / 100 + 2)
  expect(aside).toBe(await readFile(path.join(folder, 'many.csv.quarantine.csv'), 'utf8'))
  expect(await contents(killed)).toEqual(await contents(whole))
}, 180_000)

test('Ctrl-C finishes the rows at hand and says how to go on', async () => {
  const file = path.join(folder, 'many.csv')
  const url = await aDatabase()
  await callPeil(['picture'], { env: { PEIL_DATABASE_URL: url } })
  const child = startPeil(['import', 'ucdp-ged', file], { env: { PEIL_DATABASE_URL: url }, cwd: folder })
  const end = ended(child)
  await expect.poll(() => query(url, 'select 1 from import_batch'), { timeout: 30_000, interval: 20 }).not.toEqual([])
  child.kill('SIGINT')
  const { err, signal } = await end
  expect(signal).toBe('SIGINT')
  expect(err).toMatch(/Stopped after \d+,000 rows, and those are kept\. The same command goes on from there\./)
}, 120_000)

test.each([
  ['no such file', ['ucdp-ged', 'nergens.csv'], undefined, 'nergens.csv cannot be read: there is no file of that name.\n', 1],
  ['a folder', ['ucdp-ged', '.'], undefined, '. cannot be read: it is a folder. Give a file.\n', 1],
  ['an unknown format', ['xlsx', sample], undefined, '"xlsx" is not a format that can be imported. Choose ucdp-ged, acled, gtd, gdelt, csv or record.\n', 2],
  ['one word too few', ['ucdp-ged'], undefined, 'import needs FORMAT FILE|-. See peil import --help.\n', 2],
  ['a csv without its map', ['csv', sample], undefined, 'A csv needs a map of its columns: --map MAP.json. docs/methods/importing.md says what stands in it.\n', 2],
  ['another format than was said', ['gtd', sample], undefined, `${sample} lacks the columns eventid, iyear, imonth, iday, country_txt, success, nkill, nwound. Check that the file is of the format that was named, and was saved whole.\n`, 1],
  ['nothing at all', ['ucdp-ged', '-'], '', '- holds no text. Nothing was read and nothing was kept.\n', 1],
  ['a column twice', ['ucdp-ged', '-'], `${gedHeader},best\n`, '- has more than one column called best. Leave one of each.\n', 1],
  ['a line without an end', ['ucdp-ged', '-'], 'x'.repeat(4_500_000), '-: line 1 is longer than the 1,000,000 characters that a line may have.', 1],
  ['a day to come', ['ucdp-ged', sample, '--known', '2999-01-01'], undefined, '2999-01-01 is still to come', 2],
  ['own rows of no form', ['record', '-'], 'a,b\n1,2\n', '- has not the columns of any form of the record. docs/methods/importing.md lists them.\n', 1],
] as const)('%s is refused with one sentence', async (_, words, input, err, code) => {
  const ended = await callPeil(['import', ...words], { env: { PEIL_DATABASE_URL: empty }, cwd: folder, ...(input === undefined ? {} : { input }) })
  expect(ended).toMatchObject({ code, out: '' })
  expect(ended.err).toContain(err)
}, 60_000)

test('a row that would be a formula is text in the file of what was put aside', async () => {
  const env = { PEIL_DATABASE_URL: await aDatabase() }
  await callPeil(['import', 'ucdp-ged', '-'], { env, cwd: folder, input: `${gedHeader}\n${gedRow(1, chance(1)).line.replace(/^1,/, '"=2+5",')}\n` })
  expect(await readFile(path.join(folder, 'stdin.quarantine.csv'), 'utf8')).toBe("\uFEFFline,column,given,reason\r\n2,id,'=2+5,no key of the kind that this dataset has; a spreadsheet may have mangled it\r\n")
}, 60_000)

test('what is brought in goes out again, and what may not be passed on stays behind and is named', async () => {
  const env = { PEIL_DATABASE_URL: await aDatabase() }
  const acled = 'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,iso,country,location,latitude,longitude,geo_precision,source,fatalities\nNLD1,2020-01-01,1,Explosions/Remote violence,Grenade,Unidentified group,528,Netherlands,Breda,51.58,4.77,1,A paper,0\n'
  await callPeil(['import', 'ucdp-ged', '-', '--known', '2025-01-01'], { env, cwd: folder, input: `${gedHeader}\n${gedRow(1, chance(1)).line}\n` })
  await callPeil(['import', 'acled', '-', '--known', '2025-02-01'], { env, cwd: folder, input: acled })
  const exported = (words: readonly string[]) => callPeil(['export', 'events', ...words], { env, cwd: folder })
  for (const format of ['csv', 'parquet']) {
    expect(await exported(['--format', format, '--out', `events.${format}`])).toMatchObject({ code: 0, out: '1 event written; 1 left out, because it may not be passed on (--licensed takes it along)\n' })
  }
  expect((await readFile(path.join(folder, 'events.csv'), 'utf8')).trim().split('\n')).toHaveLength(2)
  expect((await readFile(path.join(folder, 'events.parquet'))).subarray(0, 4).toString()).toBe('PAR1')
  expect((await exported(['--out', 'all.csv', '--licensed'])).out).toBe('2 events written\n')
  const whole = await callPeil(['export', '--out', 'whole'], { env, cwd: folder })
  expect(whole.out).toContain('Mind: the rows of acled (Terms of ACLED: read in with your own access and not passed on.) may not simply be passed on.\n')
  expect(JSON.parse(await readFile(path.join(folder, 'whole/manifest.json'), 'utf8'))).toMatchObject({ licenceBound: [{ dataset: 'acled' }] })
}, 120_000)
