import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countWaiting } from '../../src/store/queue.ts'
import type { Store } from '../../src/store/store.ts'
import { aDatabase, aStore } from '../builders/a-store.ts'
import { callPeil } from './call-peil.ts'
import { ended, startPeil } from './run-peil.ts'

const count = 400
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'peil-queue-'))
  await writeFile(path.join(folder, 'reports.jsonl'), Array.from({ length: count }, (_, at) => JSON.stringify(reportOf(at))).join('\n'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('many reports are added by way of the queue, and adding them again adds none', async () => {
  const env = { PEIL_DATABASE_URL: await aDatabase() }
  expect(await callPeil(['add', path.join(folder, 'reports.jsonl')], { env })).toMatchObject({ code: 0, out: `${count} reports kept, with ${count} claims\n` })
  expect(await callPeil(['add', path.join(folder, 'reports.jsonl')], { env: { ...env, PEIL_LANG: 'nl' } })).toMatchObject({ code: 0, out: `0 berichten bewaard, met 0 beweringen; ${count} waren er al\n` })
}, 120_000)

test('what is queued when somebody stops stays queued and is said, and a worker reads it', async () => {
  const url = await aDatabase()
  const env = { PEIL_DATABASE_URL: url }
  await using store = await aStore(url)
  const adding = startPeil(['add', path.join(folder, 'reports.jsonl')], { env })
  const end = ended(adding)
  await until(async () => (await countKept(store)) > 0)
  adding.kill('SIGINT')
  const { err } = await end
  const kept = await countKept(store)
  expect(err).toContain(`\n${count - kept} reports stay in the queue; peil worker reads on.\n`)
  expect(await callPeil(['worker', '--once'], { env })).toMatchObject({ code: 0, out: `${count - kept} reports read and kept.\n` })
  expect(await countKept(store)).toBe(count)
}, 120_000)

test('what a killed worker held is taken over by another, and nothing is lost or doubled', async () => {
  const url = await aDatabase()
  const env = { PEIL_DATABASE_URL: url }
  await using store = await aStore(url)
  const adding = startPeil(['add', path.join(folder, 'reports.jsonl')], { env })
  const other = startPeil(['worker'], { env })
  const [added, worked] = [ended(adding), ended(other)]
  await until(async () => (await countKept(store)) > 0)
  adding.kill('SIGKILL')
  await added
  await until(async () => (await countWaiting(store)) === 0)
  other.kill('SIGTERM')
  expect(await worked).toMatchObject({ out: expect.stringMatching(/^\d+ reports read and kept\.\n$/) as string })
  expect(await countKept(store)).toBe(count)
  const { rows } = await sql<{ claims: string; names: string }>`select count(*) as claims, count(distinct (report, id)) as names from claim`.execute(store.db)
  expect(rows).toEqual([{ claims: String(count), names: String(count) }])
}, 120_000)

/** Enough text that reading all takes a while. */
function reportOf(at: number) {
  const ordinary = `De gemeente wil in week ${at} beginnen met het werk aan de brug, al is nog niet iedereen daarvan overtuigd. `
  return { id: `bericht-${at}`, published: '2018-03-26', lang: 'nl', country: 'NL', text: `Bericht ${at}. ${ordinary.repeat(15)}Het dreigingsniveau blijft 4 op een schaal van 5, zo staat in het nieuwe beeld.` }
}

async function countKept({ db }: Store): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*) from report`.execute(db)
  return Number(rows[0]?.count)
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20))
}
