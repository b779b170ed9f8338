import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ingestReport } from '../../src/actions/adding/ingest-report.ts'
import { eraseReport } from '../../src/actions/withdrawing/erase-report.ts'
import { checkExport, restoreStore } from '../../src/actions/transfer/restore-store.ts'
import { createTeamApi } from '../../src/api/team/team-api.ts'
import { folderSource } from '../../src/cli/export-folder.ts'
import { documentDoor } from '../../src/cli/document-door.ts'
import { rightsOf, type Clearance, type Role } from '../../src/core/index.ts'
import { putJobFile } from '../../src/store/job-files.ts'
import { addJob, enqueueJob, openJobQueue } from '../../src/store/jobs.ts'
import { addAccount } from '../../src/store/people/accounts.ts'
import type { Store } from '../../src/store/store.ts'
import { aReport, aSource } from '../builders/a-report.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'

interface Job { readonly id: string; readonly kind: string; readonly state: string; readonly share: number; readonly problem: string | null; readonly came: string | null; readonly by: string | null; readonly mayFetch: boolean; readonly ended: string | null }

const sample = readFileSync('data/events/ucdp_ged_sample.csv', 'utf8')
const [header = '', ...lines] = sample.trimEnd().split('\n')
const rows = lines.filter((line) => /^\d+,/.test(line) && line.split('"').length % 2 === 1)

/** The same events again and again under other ids: enough that there is a middle in which to stop. */
const large = [header, ...Array.from({ length: 40_000 }, (_, n) => (rows[n % rows.length] ?? '').replace(/^"?\d+"?/, String(9_000_000 + n)))].join('\n')

const people: Readonly<Record<string, { readonly roles: readonly Role[]; readonly clearance: Clearance }>> = {
  a1: { roles: ['analyst'], clearance: 'amber' }, a2: { roles: ['analyst'], clearance: 'red' },
  chief: { roles: ['administrator'], clearance: 'red' }, clerk: { roles: ['administrator'], clearance: 'green' },
}
const stop = new AbortController()
let store: Store
let api: ReturnType<typeof createTeamApi>
/** A process on the store, until it is stopped. */
const aProcess = () =>
  createTeamApi({
    context: aContext(store), log: (error) => { throw error }, stop: stop.signal, documents: documentDoor({ cancelled: stop.signal }),
    signedIn: (request, next) => {
      const name = request.req.header('x-account') ?? 'a1'
      const { roles, clearance } = people[name] ?? { roles: [], clearance: 'clear' }
      request.set('actor', { account: name, name, roles, rights: rightsOf(roles), clearance, via: 'session' })
      return next()
    },
  })
beforeAll(async () => {
  store = await aStore()
  for (const [name, { roles, clearance }] of Object.entries(people)) await addAccount(store.db, { id: name, name, roles, clearance, demo: false, created: new Date('2026-01-01') })
  api = aProcess()
})
afterAll(async () => {
  stop.abort()
  await store[Symbol.asyncDispose]()
})

const as = (account: string, address: string, method = 'GET', body?: unknown, headers: Readonly<Record<string, string>> = {}) => api.request(address, {
  method, headers: { 'x-account': account, 'accept-language': 'en', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }),
})
const sent = (account: string, address: string, method: string, contents: string, headers: Readonly<Record<string, string>> = {}) => api.request(address, { method, headers: { 'x-account': account, 'accept-language': 'en', 'content-type': 'application/octet-stream', ...headers }, body: contents })
const upload = (contents: string, headers: Readonly<Record<string, string>> = {}) => sent('a1', '/jobs/imports?format=ucdp-ged&name=ged.csv&known=2026-11-01', 'POST', contents, headers)
const jobs = async (account = 'a1') => ((await (await as(account, '/jobs')).json()) as { readonly jobs: readonly Job[] }).jobs
const ended = async (account: string, id: string) => {
  await expect.poll(async () => (await jobs(account)).find((job) => job.id === id)?.ended, { timeout: 60_000, interval: 100 }).toEqual(expect.any(String))
  return (await jobs(account)).find((job) => job.id === id)
}
const kept = async () => Number((await store.pool.query<{ count: string }>('select count(*) from event_record')).rows[0]?.count)

const left = async (id: string, lost: number) => {
  await using queue = get(await openJobQueue(store))
  const asked = { kind: 'import', format: 'ucdp-ged', file: 'left.csv', complete: false } as const
  await addJob(store.db, { id, account: 'a1', author: 'a1', marking: 'clear', asked }, new Date('2026-11-24T12:00:00Z'))
  await putJobFile(store.db, id, 1, { name: 'left.csv', bytes: new TextEncoder().encode('id,geen,tabel\n') })
  await enqueueJob(queue, store.db, id, 'gathering')
  await store.pool.query("update job set state = 'running', told = '2026-11-24T12:00:00Z', lost = $2 where id = $1", [id, lost])
}
const gather = async (marking: string, account = 'a2') => (await (await as(account, '/jobs/reports', 'POST', { files: 3, marking, source: 'Proefkrant', published: '2018-03-01', country: 'NL' })).json()) as Job
const told = (n: number) => `De dienst telt ${140 + n} Nederlandse jihadisten in Syrië en Irak.`
const erase = async (account: string, report: string, typed = report) => {
  const etag = (await as(account, `/evidence/${report}`)).headers.get('etag') ?? '*'
  return as(account, `/evidence/${report}/erasure`, 'POST', { demand: 'publisher', reason: 'request of the publisher', typed }, { 'if-match': etag })
}
const reportsIn = async (from: Store) => (await from.pool.query('select count(*) from report')).rows

test('a file that is sent twice under one key is one job; what is no table of this kind says so; jobs are of who asked', async () => {
  const first = await upload('id,geen,tabel\n1,2,3\n', { 'idempotency-key': 'one-upload' })
  const second = await upload('id,geen,tabel\n1,2,3\n', { 'idempotency-key': 'one-upload' })
  const { id } = (await first.json()) as Job
  expect([first.status, second.status, ((await second.json()) as Job).id]).toEqual([202, 202, id])
  expect(await ended('a1', id)).toMatchObject({ state: 'failed', came: null, problem: expect.stringContaining('ged.csv') as string })
  expect(await jobs('a2')).toEqual([])
})

describe('a job that a lost process left', () => {
  test('is ended by the next process, without anybody who looks at it', async () => {
    await left('job:left', 0)
    aProcess()
    await expect.poll(async () => (await store.pool.query<{ state: string; lost: number }>("select state, lost from job where id = 'job:left'")).rows, { timeout: 10_000 }).toEqual([{ state: 'failed', lost: 1 }])
  })

  test('too often is said to be broken off, keeps its file, and begins again when somebody says so', async () => {
    await left('job:often', 2)
    expect(await ended('a1', 'job:often')).toMatchObject({ state: 'interrupted', problem: expect.stringContaining('3 times') as string })
    expect((await as('a2', '/jobs/job:often/again', 'POST')).status).toBe(404)
    expect((await as('a1', '/jobs/job:often/again', 'POST')).status).toBe(202)
    expect(await ended('a1', 'job:often')).toMatchObject({ state: 'failed', problem: expect.stringContaining('left.csv') as string })
    expect((await as('a1', '/jobs/job:often/again', 'POST')).status).toBe(409)
  })
})

describe('many reports at once', () => {
  test('each file is told of: what came in, what was there, and what was refused and why', async () => {
    const { id, state } = await gather('clear')
    expect(state).toBe('gathering')
    expect((await as('a2', `/jobs/${id}/start`, 'POST')).status).toBe(409)
    for (const [at, contents] of [told(1), '   ', told(1)].entries()) expect((await sent('a2', `/jobs/${id}/files/${at + 1}?name=f${at + 1}.txt`, 'PUT', contents)).status).toBe(200)
    expect((await sent('a1', `/jobs/${id}/files/1?name=x.txt`, 'PUT', 'x')).status).toBe(404)
    expect((await as('a2', `/jobs/${id}/start`, 'POST')).status).toBe(202)
    expect(await ended('a2', id)).toMatchObject({ state: 'done', came: '1 report brought in, 1 there already, 1 refused' })
    expect((await sent('a2', `/jobs/${id}/files/1?name=x.txt`, 'PUT', 'x')).status).toBe(409)
    const { files } = (await (await as('a2', `/jobs/${id}/files`)).json()) as { readonly files: readonly unknown[] }
    expect(files).toMatchObject([{ state: 'kept', reports: [{ added: true }] }, { state: 'refused', refusals: [expect.stringContaining('f2.txt')] }, { state: 'kept', reports: [{ added: false }] }])
  })

  test('above somebody\'s clearance there is no such job, for an administrator neither; whoever gathers may stop, and nothing came in', async () => {
    expect((await as('a1', '/jobs/reports', 'POST', { files: 1, marking: 'red' })).status).toBe(400)
    const { id } = await gather('red')
    await sent('a2', `/jobs/${id}/files/1?name=geheim.txt`, 'PUT', told(7))
    expect((await jobs('clerk')).map((job) => job.id)).not.toContain(id)
    expect((await as('clerk', `/jobs/${id}/stop`, 'POST')).status).toBe(404)
    expect(((await (await as('a2', `/jobs/${id}/stop`, 'POST')).json()) as Job).state).toBe('cancelled')
    expect((await store.pool.query("select 1 from job_file where bytes is not null")).rowCount).toBe(0)
    expect((await store.pool.query("select 1 from report where text like '%147%'")).rowCount).toBe(0)
  })
})

describe('erasing a report', () => {
  test('shows first what goes, wants its name typed, and leaves the trace that the command leaves', async () => {
    const context = aContext(store)
    get(await ingestReport(context, aReport({ id: 'gewist', published: '2018-03-01', title: 'Telling', text: 'De politie telt 12 aanhoudingen. De dienst telt 140 Nederlandse jihadisten in Syrië en Irak.' }), aSource))
    expect((await as('a1', '/evidence/gewist/erasure-preview')).status).toBe(403)
    expect(await (await as('chief', '/evidence/gewist/erasure-preview')).json()).toMatchObject({ title: 'Telling', claims: expect.any(Number) as number, editions: [], copies: [] })
    expect((await erase('chief', 'gewist', 'gewist!')).status).toBe(400)
    expect((await erase('a1', 'gewist')).status).toBe(403)
    const { id } = (await (await erase('chief', 'gewist')).json()) as Job
    expect(await ended('chief', id)).toMatchObject({ state: 'done', came: expect.stringContaining('cannot be undone') as string })
    expect((await store.pool.query('select text, title from report where id = $1', ['gewist'])).rows).toEqual([{ text: '', title: '' }])
    expect((await store.pool.query('select demand, reason from erasure')).rows).toEqual([{ demand: 'publisher', reason: 'request of the publisher' }])
    expect((await store.pool.query("select act, actor from audit_entry where subjects::text like '%gewist%' and act like 'POST%'")).rows).toContainEqual({ act: 'POST /evidence/:id/erasure', actor: 'chief' })
  }, 60_000)

  test('above the clearance there is no such report, no preview and no job', async () => {
    get(await ingestReport(aContext(store), aReport({ id: 'geheim', published: '2018-03-02', marking: 'amber', text: 'De dienst telt 150 Nederlandse jihadisten in Syrië.' }), aSource))
    expect((await as('clerk', '/evidence/geheim/erasure-preview')).status).toBe(404)
    expect((await erase('clerk', 'geheim')).status).toBe(404)
    const { id } = (await (await erase('chief', 'geheim')).json()) as Job
    expect((await jobs('clerk')).map((job) => job.id)).not.toContain(id)
    await ended('chief', id)
  }, 60_000)
})

test('the level model over the record: run by who may, read by everybody', async () => {
  expect((await as('a1', '/backtests?country=GB')).status).toBe(404)
  expect((await as('clerk', '/backtests', 'POST', {})).status).toBe(403)
  const { id } = (await (await as('a1', '/backtests', 'POST', { country: 'NL' })).json()) as Job
  expect(await ended('a1', id)).toMatchObject({ state: 'done' })
  const tested = (await (await as('clerk', '/backtests?country=NL')).json()) as { readonly by: string; readonly lines: readonly string[]; readonly scores: { readonly rows: readonly unknown[] }; readonly whole: string }
  expect(tested).toMatchObject({ by: 'a1', scores: { rows: expect.arrayContaining([expect.any(Array)]) as unknown } })
  expect(tested.lines.join(' ')).toContain('Criteria set beforehand')
}, 60_000)

test('the whole store goes out by who may see all of it, once by each address, and comes back the same', async () => {
  expect((await as('clerk', '/exports', 'POST', { formats: ['jsonl'] })).status).toBe(403)
  const { id } = (await (await as('chief', '/exports', 'POST', { formats: ['jsonl'] })).json()) as Job
  expect(await ended('chief', id)).toMatchObject({ state: 'done', mayFetch: true })
  const { address } = (await (await as('chief', `/exports/${id}/address`, 'POST')).json()) as { readonly address: string }
  const secret = address.replace('/api/v1', '')
  expect((await as('a2', secret)).status).toBe(403)
  // A program that downloads looks first whether it is there.
  expect((await as('chief', secret, 'HEAD')).status).toBe(405)
  const response = await as('chief', secret)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'peil-fetched-'))
  try {
    execFileSync('tar', ['-xf', '-', '-C', folder], { input: Buffer.from(await response.arrayBuffer()) })
    await using other = await aStore()
    get(await restoreStore(other, get(await checkExport(folderSource(path.join(folder, 'peil-export'))))))
    expect(await reportsIn(other)).toEqual(await reportsIn(store))
  } finally {
    rmSync(folder, { recursive: true })
  }
  const again = await as('chief', secret)
  expect([again.status, await again.json()]).toEqual([404, expect.objectContaining({ detail: expect.stringContaining('used already') as string })])
  expect((await store.pool.query("select act, marking from audit_entry where act like '%exports%' order by number")).rows).toEqual(expect.arrayContaining([{ act: 'POST /exports', marking: null }, { act: 'POST /exports/:job/address', marking: null }, { act: 'GET /exports/{secret}', marking: 'red' }]))
}, 60_000)

test('what is erased while an export is written is in no part of it, and no export lies there longer than a day', async () => {
  get(await ingestReport(aContext(store), aReport({ id: 'onderweg', published: '2018-03-03', text: told(37) }), aSource))
  const holder = await store.pool.connect()
  await holder.query('begin; lock table checkpoint in access exclusive mode')
  const { id } = (await (await as('chief', '/exports', 'POST', { formats: ['jsonl'] })).json()) as Job
  await expect.poll(async () => (await store.pool.query("select 1 from pg_locks where relation = 'checkpoint'::regclass and not granted")).rowCount, { timeout: 10_000 }).toBe(1)
  const erasing = eraseReport(aContext(store), { report: 'onderweg', demand: 'publisher', reason: 'request of the publisher', known: '2026-11-24' })
  await expect.poll(async () => (await store.pool.query("select 1 from erasure where report = 'onderweg'")).rowCount, { timeout: 10_000 }).toBe(1)
  await holder.query('commit')
  holder.release()
  expect([get(await erasing).changed, await ended('chief', id)]).toMatchObject([true, { state: 'done', mayFetch: true }])
  expect((await store.pool.query("select name from job_result where position('177 Nederlandse'::bytea in bytes) > 0")).rows).toEqual([])
  vi.useFakeTimers({ toFake: ['setInterval'] })
  aProcess()
  await store.pool.query("update job set ended = '2026-01-01' where kind = 'export'")
  vi.advanceTimersByTime(3_600_000)
  vi.useRealTimers()
  await expect.poll(async () => (await store.pool.query('select 1 from job_result where job = $1', [id])).rowCount, { timeout: 10_000 }).toBe(0)
}, 60_000)

test('a job that is stopped in the middle leaves whole batches, joined, and the same file goes on from there', async () => {
  const { id } = (await (await upload(large)).json()) as Job
  await expect.poll(async () => (await store.pool.query('select 1 from import_batch where rows > 0')).rowCount, { timeout: 30_000, interval: 20 }).toBeGreaterThan(0)
  expect((await as('a2', `/jobs/${id}/stop`, 'POST')).status).toBe(404)
  expect((await jobs('clerk')).find((job) => job.id === id)).toMatchObject({ by: 'a1' })
  expect((await as('clerk', `/jobs/${id}/stop`, 'POST')).status).toBe(200)
  expect(await ended('a1', id)).toMatchObject({ state: 'cancelled', problem: expect.stringMatching(/\d/) as string })
  const stopped = await kept()
  expect(stopped % 10_000).toBe(0)
  expect(stopped).toBeGreaterThan(0)
  expect(stopped).toBeLessThan(40_000)
  expect((await as('a1', `/jobs/${id}/stop`, 'POST')).status).toBe(409)
  const again = (await (await upload(large)).json()) as Job
  // What is asked for while a file comes in is done beside it, and not behind it.
  await expect.poll(async () => (await jobs()).find((job) => job.id === again.id)?.state, { timeout: 30_000, interval: 20 }).toBe('running')
  const beside = (await (await as('a1', '/backtests', 'POST', { country: 'NL' })).json()) as Job
  const imported = await ended('a1', again.id)
  expect(imported).toMatchObject({ state: 'done', share: 1 })
  expect(Date.parse((await ended('a1', beside.id))?.ended ?? '')).toBeLessThan(Date.parse(imported?.ended ?? ''))
  expect(await kept()).toBe(40_000)
  expect((await store.pool.query('select 1 from job_file where bytes is not null')).rowCount).toBe(0)
}, 240_000)
