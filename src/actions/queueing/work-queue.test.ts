import { expect, test } from 'vitest'
import { aReport, aSource } from '../../../test/builders/a-report.ts'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import { countWaiting, dropRefused, removeQueuedText, listRefused, openQueue, takeReports, type Queue } from '../../store/queue.ts'
import { listReports } from '../../store/reports.ts'
import type { Store } from '../../store/store.ts'
import { enqueueReports } from './enqueue-reports.ts'
import { ingestReport } from '../adding/ingest-report.ts'
import { openReadingThread } from './read-in-thread.ts'
import { digestOfText, readNewReport } from '../adding/read-new-report.ts'
import { openStoredTexts } from '../adding/stored-texts.ts'
import { settleTaken, type Settled } from './settle-taken.ts'
import { workQueue, type QueueWork } from './work-queue.ts'
import { get } from '../../../test/builders/get.ts'

const whole = { asOf: '2030-01-01', recordedBy: undefined } as const

test('what is queued is read and kept once, whoever reads it, and nothing of its text stays in the queue', async () => {
  await using store = await aStore()
  await using queue = get(await openQueue(store))
  await using other = get(await openQueue(store))
  const put = get(await enqueueReports({ store }, queue, 'batch', manyReports(120).flatMap((each) => [each, each])))
  expect(put).toBe(240)
  const settled = await Promise.all([work(store, queue), work(store, other)])
  expect(settled.flat().flatMap(({ kept }) => kept).filter(({ added }) => added)).toHaveLength(120)
  expect((await listReports(store.db, whole))).toHaveLength(120)
  expect(await textsInQueue(store)).toEqual([])
})

test('a text that the store holds is not queued', async () => {
  await using store = await aStore()
  await using queue = get(await openQueue(store))
  const [one, two] = manyReports(2)
  if (one === undefined || two === undefined) throw new Error('two reports were asked for')
  get(await ingestReport(aContext(store), one.report, aSource))
  expect(get(await enqueueReports({ store }, queue, 'batch', [one, two]))).toBe(1)
})

test('a reading that takes too long is broken off, and the next report is read in another thread', async () => {
  const endless = aReport({ id: 'long', text: 'De politie hield in Utrecht op 3 maart 2018 twee mannen aan. '.repeat(60_000) })
  const never = new AbortController().signal
  await using thread = await openReadingThread()
  expect(await thread.read([{ report: endless, source: aSource }], '2026-11-24', 100, never)).toEqual(['too-long'])
  expect(await thread.read(manyReports(2), '2026-11-24', 60_000, never)).toMatchObject([{ ok: true, value: { report: { id: 'bericht-0' } } }, { ok: true, value: { report: { id: 'bericht-1' } } }])
}, 120_000)

test('a report of which reading is broken off three times is given up with its name and the reason, and those beside it are kept', async () => {
  await using store = await aStore()
  await using queue = get(await openQueue(store))
  get(await enqueueReports({ store }, queue, 'batch', manyReports(2)))
  const refusedAt: number[] = []
  for (let round = 0; round < 3; round++) {
    const read = (await takeReports(queue, 10)).map((taken) => ({ taken, result: taken.report.id === 'bericht-0' ? ('too-long' as const) : readNewReport(taken, '2026-11-24') }))
    refusedAt.push((await settleTaken(aContext(store), queue, openStoredTexts(), read)).refused.length)
  }
  expect(refusedAt).toEqual([0, 0, 1])
  expect(await listRefused(queue)).toEqual([{ name: 'bericht-0.txt', batch: 'batch', report: 'bericht-0', digest: expect.any(String) as string, problem: { kind: 'reading-broken-off', reason: 'too-long', times: 3 } }])
  expect((await listReports(store.db, whole)).map(({ id }) => id)).toEqual(['bericht-1'])
  expect(await textsInQueue(store)).toEqual([])
})

test('a text that is erased leaves the queue too', async () => {
  await using store = await aStore()
  await removeQueuedText(store.db, 'a digest, where no queue was ever opened')
  await using queue = get(await openQueue(store))
  get(await enqueueReports({ store }, queue, 'batch', manyReports(2)))
  await removeQueuedText(store.db, digestOfText(manyReports(1)[0]?.report.text ?? ''))
  expect((await takeReports(queue, 10)).map(({ report }) => report.id)).toEqual(['bericht-1'])
})

test('a name that is taken is refused, said of its batch, and not tried again', async () => {
  await using store = await aStore()
  await using queue = get(await openQueue(store))
  get(await ingestReport(aContext(store), aReport({ id: 'bericht-0', text: 'Een andere tekst.' }), aSource))
  get(await enqueueReports({ store }, queue, 'batch', manyReports(2)))
  await work(store, queue)
  expect((await listRefused(queue, 'batch')).map(({ report, problem }) => [report, problem.kind])).toEqual([['bericht-0', 'report-id-taken']])
  expect(await listRefused(queue, 'another')).toEqual([])
  expect(await dropRefused(queue, store.db)).toBe(1)
  expect(await listRefused(queue)).toEqual([])
})

test('a worker that is stopped puts back what it has not read', async () => {
  await using store = await aStore()
  await using queue = get(await openQueue(store))
  get(await enqueueReports({ store }, queue, 'batch', manyReports(260)))
  const stop = new AbortController()
  const settled = await work(store, queue, { stop: stop.signal, onSettled: () => stop.abort() })
  const kept = (await listReports(store.db, whole)).length
  expect(settled.length).toBeGreaterThan(0)
  expect(kept + (await countWaiting(store, 'batch'))).toBe(260)
  expect(kept).toBeLessThan(260)
  await work(store, queue)
  expect(await listReports(store.db, whole)).toHaveLength(260)
})

function manyReports(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    name: `bericht-${at}.txt`, source: aSource, report: aReport({ id: `bericht-${at}`, text: `Bericht ${at}: het dreigingsniveau blijft 4 op een schaal van 5, aldus de NCTV.` }),
  }))
}

async function work(store: Store, queue: Queue, changes: Partial<QueueWork> = {}): Promise<readonly Settled[]> {
  const settled: Settled[] = []
  const isDone = async () => (await countWaiting(store)) === 0
  const onSettled = (each: Settled) => {
    settled.push(each)
    changes.onSettled?.(each)
  }
  get(await workQueue(aContext(store), queue, { longestReadMs: 120_000, stop: new AbortController().signal, isDone, ...changes, onSettled }))
  return settled
}

async function textsInQueue({ pool }: Store): Promise<readonly unknown[]> {
  const { rows } = await pool.query<{ data: unknown }>("select data from peil_queue.job where data::text like '%dreigingsniveau%' or data::text like '%politie%'")
  return rows
}
