import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { ingestReport } from '../../src/actions/adding/ingest-report.ts'
import type { Context } from '../../src/actions/context.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { examineStore } from '../../src/actions/upkeep/doctor.ts'
import { eraseReport } from '../../src/actions/withdrawing/erase-report.ts'
import type { HealthFinding } from '../../src/core/index.ts'
import { privateKeyText } from '../../src/publishing/log/private-key.ts'
import { healthWords } from '../../src/words/health.ts'
import { aSigner, publishOn } from '../builders/a-publication.ts'
import { aReport, aSource } from '../builders/a-report.ts'
import { aContext, aDatabase, aStore } from '../builders/a-store.ts'
import { aTerminal } from '../builders/a-terminal.ts'
import { get } from '../builders/get.ts'

interface Office extends AsyncDisposable {
  readonly context: Context
  readonly url: string
}

/** Address of the database of an office that has published three editions, two of them with a passage. */
let published = ''
beforeAll(async () => {
  published = await aDatabase()
  await using store = await aStore(published)
  const context = aContext(store)
  get(await loadRecord(context))
  get(await ingestReport(context, aReport({ id: 'krant', published: '2018-03-28', text: 'Er zijn nog 999 Nederlandse jihadisten in Syrië en Irak.' }), aSource))
  for (const day of ['2018-03-31', '2018-04-30'] as const) get(await publishOn(context, day, { acceptsUnreviewed: true }))
  get(await publishOn(context, '2018-04-30', { country: 'GB', acceptsUnreviewed: true }))
})

/** That office again, for each test its own. */
async function theOffice(): Promise<Office> {
  const url = new URL(published)
  const name = `peil_${randomUUID().replaceAll('-', '')}`
  await query(new URL('/postgres', published).href, `create database ${name} template ${url.pathname.slice(1)}`)
  url.pathname = `/${name}`
  const store = await aStore(url.href)
  return { context: aContext(store, '2026-11-24T13:00:00Z'), url: url.href, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() }
}

async function logOf(context: Context): Promise<Extract<HealthFinding, { check: 'public-log' }>> {
  const found = get(await examineStore(context, false)).find((finding) => finding.check === 'public-log')
  if (found === undefined) expect.fail('the log was looked at')
  for (const language of ['nl', 'en'] as const) expect(healthWords[language](found)).not.toMatch(/undefined|NaN/)
  return found
}

async function query(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** Changes a table as somebody does who gets at the store outside Peil. */
function change(url: string, table: string, statement: string): Promise<void> {
  return query(url, `alter table ${table} disable trigger user; ${statement}; alter table ${table} enable trigger user`)
}

describe('the doctor', () => {
  test('finds nothing in a log that was published as it should be, and nothing to find before that', async () => {
    await using store = await aStore()
    expect(await logOf(aContext(store))).toMatchObject({ state: 'well', entries: 0 })
    await using office = await theOffice()
    expect(await logOf(office.context)).toMatchObject({ state: 'well', entries: 3, faults: [], due: [] })
  })

  test('has nothing against what was lawfully erased: until the next publication it says that the log must say so', async () => {
    await using office = await theOffice()
    const { context } = office
    get(await eraseReport(context, { report: 'krant', demand: 'publisher', reason: 'brief', known: '2018-05-01' }))
    expect(await logOf(context)).toMatchObject({ state: 'note', faults: [], due: ['NL-1', 'NL-2'] })
    await publishOn(context, '2018-05-20')
    expect(await logOf(context)).toMatchObject({ state: 'well', entries: 5, faults: [], due: [] })
  })

  test.each<readonly [string, string, string, readonly object[]]>([
    ['an edition that says something else', 'edition', "update edition set body = replace(body, 'DTN47', 'DTN48') where id = 'NL-1'", [{ what: 'edition', id: 'NL-1' }]],
    ['an edition that is gone', 'edition', "delete from edition where id = 'GB-1'", [{ what: 'edition', id: 'GB-1' }]],
    ['an entry that says something else', 'log_entry', "update log_entry set entry = replace(entry, 'duty-officer', 'night-desk') where index = 1", [{ what: 'entry', index: 1 }]],
    ['an entry that was changed with its hash', 'log_entry', "update log_entry set entry = replace(entry, 'duty-officer', 'night-desk'), leaf_hash = encode(sha256('\\x00' || convert_to(replace(entry, 'duty-officer', 'night-desk'), 'UTF8')), 'hex') where index = 1", [{ what: 'root', size: 2 }, { what: 'root', size: 3 }]],
    ['an entry that is gone from the end', 'log_entry', 'delete from log_entry where index = 2', [{ what: 'root', size: 3 }, { what: 'edition', id: 'GB-1' }]],
    ['a checkpoint that is gone', 'checkpoint', 'delete from checkpoint where size = 3', [{ what: 'unsigned', index: 2 }]],
    ['a checkpoint of another root', 'checkpoint', "update checkpoint set note = replace(note, split_part(note, E'\\n', 3), encode(sha256('x'), 'base64')) where size = 2", [{ what: 'root', size: 2 }]],
  ])('finds %s', async (_, table, statement, faults) => {
    await using office = await theOffice()
    await change(office.url, table, statement)
    expect(await logOf(office.context)).toMatchObject({ state: 'wrong', faults })
  })

  test('says whether the key is the one that signed last', async () => {
    await using office = await theOffice()
    const folder = await mkdtemp(path.join(tmpdir(), 'peil-key-'))
    const file = path.join(folder, 'publishing.key')
    const keyFound = async () => {
      const { out } = await aTerminal(office.url, '2026-11-24T13:00:00Z', { environment: { PEIL_KEY_FILE: file } })('doctor', '--json')
      return (JSON.parse(out) as { findings: readonly HealthFinding[] }).findings.filter(({ check }) => check === 'log-key')
    }
    expect(await keyFound()).toMatchObject([{ state: 'wrong', what: 'missing' }])
    await writeFile(file, 'PRIVATE+KEY+broken')
    expect(await keyFound()).toMatchObject([{ state: 'wrong', what: 'unusable' }])
    await writeFile(file, privateKeyText(aSigner(9), Buffer.alloc(32, 9)))
    expect(await keyFound()).toMatchObject([{ state: 'wrong', what: 'of-another-log' }])
    await writeFile(file, privateKeyText(aSigner(), Buffer.alloc(32, 7)))
    expect(await keyFound()).toMatchObject([{ state: 'well', what: 'fits' }])
    await rm(folder, { recursive: true })
  })
})
