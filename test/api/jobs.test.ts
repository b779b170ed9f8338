import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTeamApi } from '../../src/api/team/team-api.ts'
import { rightsOf } from '../../src/core/index.ts'
import { addJob, findJob, openJobQueue } from '../../src/store/jobs.ts'
import type { Store } from '../../src/store/store.ts'
import { aContext, aStore } from '../builders/a-store.ts'

interface Job { readonly id: string; readonly state: string; readonly share: number; readonly count: number; readonly problem: string | null; readonly counts: Readonly<Record<string, number>> | null }

const sample = readFileSync('data/events/ucdp_ged_sample.csv', 'utf8')
const [header = '', ...lines] = sample.trimEnd().split('\n')
const rows = lines.filter((line) => /^\d+,/.test(line) && line.split('"').length % 2 === 1)

/** The same events again and again under other ids: enough that there is a middle in which to stop. */
const large = [header, ...Array.from({ length: 40_000 }, (_, n) => (rows[n % rows.length] ?? '').replace(/^"?\d+"?/, String(9_000_000 + n)))].join('\n')

const stop = new AbortController()
let store: Store
let api: ReturnType<typeof createTeamApi>
/** A process on the store, until it is stopped. */
const aProcess = () =>
  createTeamApi({
    context: aContext(store), log: (error) => { throw error }, stop: stop.signal,
    signedIn: (request, next) => {
      const roles = ['analyst'] as const
      request.set('actor', { account: request.req.header('x-account') ?? 'a1', name: 'analyst-1', roles, rights: rightsOf(roles), clearance: 'amber', via: 'session' })
      return next()
    },
  })
beforeAll(async () => {
  store = await aStore()
  api = aProcess()
})
afterAll(async () => {
  stop.abort()
  await store[Symbol.asyncDispose]()
})

const upload = (contents: string, headers: Readonly<Record<string, string>> = {}) => api.request('/jobs/imports?format=ucdp-ged&name=ged.csv&known=2026-11-01', { method: 'POST', headers: { 'content-type': 'application/octet-stream', ...headers }, body: contents })
const jobs = async (account = 'a1') => ((await (await api.request('/jobs', { headers: { 'x-account': account } })).json()) as { readonly jobs: readonly Job[] }).jobs
const ended = async (id: string) => {
  await expect.poll(async () => (await jobs()).find((job) => job.id === id)?.state, { timeout: 60_000, interval: 100 }).not.toMatch(/waiting|running/)
  return (await jobs()).find((job) => job.id === id)
}
const kept = async () => Number((await store.pool.query<{ count: string }>('select count(*) from event_record')).rows[0]?.count)

test('a job that is stopped in the middle leaves whole batches, joined, and the same file goes on from there', async () => {
  const { id } = (await (await upload(large)).json()) as Job
  await expect.poll(async () => (await store.pool.query('select 1 from import_batch where rows > 0')).rowCount, { timeout: 30_000, interval: 20 }).toBeGreaterThan(0)
  expect((await api.request(`/jobs/${id}/stop`, { method: 'POST', headers: { 'x-account': 'a2' } })).status).toBe(404)
  expect((await api.request(`/jobs/${id}/stop`, { method: 'POST' })).status).toBe(200)
  expect(await ended(id)).toMatchObject({ state: 'cancelled', problem: expect.stringMatching(/\d/) as string })
  const stopped = await kept()
  expect(stopped % 10_000).toBe(0)
  expect(stopped).toBeGreaterThan(0)
  expect(stopped).toBeLessThan(40_000)
  expect((await api.request(`/jobs/${id}/stop`, { method: 'POST' })).status).toBe(409)
  const again = (await (await upload(large)).json()) as Job
  expect(await ended(again.id)).toMatchObject({ state: 'done', share: 1 })
  expect(await kept()).toBe(40_000)
  expect((await store.pool.query('select 1 from job_file')).rowCount).toBe(0)
}, 240_000)

test('a file that is sent twice under one key is one job; what is no table of this kind says so; jobs are of who asked', async () => {
  const first = await upload('id,geen,tabel\n1,2,3\n', { 'idempotency-key': 'one-upload' })
  const second = await upload('id,geen,tabel\n1,2,3\n', { 'idempotency-key': 'one-upload' })
  const { id } = (await first.json()) as Job
  expect([first.status, second.status, ((await second.json()) as Job).id]).toEqual([202, 202, id])
  expect(await ended(id)).toMatchObject({ state: 'failed', counts: null, problem: expect.stringContaining('ged.csv') as string })
  expect(await jobs('a2')).toEqual([])
})

test('a job that a lost process left is ended by the next process, without anybody who looks at it', async () => {
  const queue = await openJobQueue(store)
  if (!queue.ok) throw new Error('a queue was opened')
  await addJob(queue.value, store.db, { id: 'job:left', kind: 'import', account: 'a1', asked: { format: 'ucdp-ged', file: 'left.csv', complete: false }, bytes: new TextEncoder().encode('id,geen,tabel\n') }, new Date('2026-11-24T12:00:00Z'))
  aProcess()
  await expect.poll(async () => (await findJob(store.db, 'job:left'))?.state, { timeout: 10_000 }).toBe('failed')
  await queue.value[Symbol.asyncDispose]()
})
