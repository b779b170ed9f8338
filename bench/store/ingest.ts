// How many reports are read and kept a second: npm run --silent bench:store -- ingest [REPORTS]
import { spawn } from 'node:child_process'
import path from 'node:path'
import pg from 'pg'
import type { Context } from '../../src/actions/context.ts'
import { enqueueReports } from '../../src/actions/queueing/enqueue-reports.ts'
import { keepReports } from '../../src/actions/adding/keep-reports.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { readNewReport } from '../../src/actions/adding/read-new-report.ts'
import { openStoredTexts } from '../../src/actions/adding/stored-texts.ts'
import type { NewReport } from '../../src/core/index.ts'
import { openQueue } from '../../src/store/queue.ts'
import { generatedReports, generatedSource } from './generated-reports.ts'
import { withBenchStore } from './bench-store.ts'

const characters = 2000
const count = Number(process.argv[2] ?? 10_000)
const sample = Math.min(1000, count)

await withBenchStore(async (context, dataFolder) => {
  // A worker that finds an empty store would load the record first.
  await loadRecord(context)
  const env = { PEIL_DATA: dataFolder }
  console.log(`Reports of ${characters} characters, made for this bench with seed 1 to 4.\n`)
  const shares = await timeParts(context, generatedReports(sample, characters, 1))
  const total = shares.reading + shares.database + shares.joining
  console.log(`one after the other, ${sample} reports: ${perReport(total, sample)} each; ${Object.entries(shares).map(([part, ms]) => `${part} ${Math.round((100 * ms) / total)} %`).join(', ')}`)
  // One before and one after: what is kept grows, and so does what each report is compared with.
  const before = await secondsOf(context, env, 1, 2)
  const two = await secondsOf(context, env, 2, 3)
  const after = await secondsOf(context, env, 1, 4)
  const one = (before + after) / 2
  console.log(`one worker, ${count} reports: ${perSecond(before)} a second, and ${perSecond(after)} with ${2 * count} more in the store (target: 300 on two cores)`)
  console.log(`two workers, ${count} reports: ${perSecond(two)} a second, ${(one / two).toFixed(2)} times one (bar: 1.3)`)
})

interface Shares {
  readonly reading: number
  /** Links between texts, joined events, and rows made ready. */
  readonly joining: number
  readonly database: number
}

/** Milliseconds by part, when nothing is done at the same time. */
async function timeParts(context: Context, reports: readonly NewReport[]): Promise<Shares> {
  const waited = countQueryTime()
  const storedTexts = openStoredTexts()
  let reading = 0
  let keeping = 0
  for (let at = 0; at < reports.length; at += 50) {
    const began = performance.now()
    const read = reports.slice(at, at + 50).map((report) => readNewReport({ report, source: generatedSource }, '2026-11-25'))
    const readBy = performance.now()
    await context.store.db.transaction().execute((db) => keepReports(db, context, storedTexts, read))
    reading += readBy - began
    keeping += performance.now() - readBy
  }
  const database = waited()
  return { reading, joining: keeping - database, database }
}

/** Starts to add up the time in which queries are waited for. */
function countQueryTime(): () => number {
  const { query } = pg.Client.prototype
  let ms = 0
  pg.Client.prototype.query = function timed(this: pg.Client, ...given: Parameters<typeof query>) {
    const began = performance.now()
    const answer: unknown = Reflect.apply(query, this, given)
    if (answer instanceof Promise) void answer.finally(() => (ms += performance.now() - began)).catch(() => undefined)
    return answer
  } as typeof query
  return () => {
    pg.Client.prototype.query = query
    return ms
  }
}

/** Seconds in which so many workers keep the reports of a seed. */
function secondsOf(context: Context, env: Readonly<Record<string, string>>, workers: number, seed: number): Promise<number> {
  return timeWorkers(context, env, workers, generatedReports(count, characters, seed).map((report) => ({ ...report, id: `s${seed}-${report.id}` })))
}

function perSecond(seconds: number): number {
  return Math.round(count / seconds)
}

/** Seconds in which so many workers, each a process of its own, keep what was queued; throws unless all is kept. */
async function timeWorkers(context: Context, env: Readonly<Record<string, string>>, workers: number, reports: readonly NewReport[]): Promise<number> {
  const opened = await openQueue(context.store)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
  await using queue = opened.value
  const before = await countReports(context)
  for (let at = 0; at < reports.length; at += 500) {
    const put = await enqueueReports(context, queue, 'bench', reports.slice(at, at + 500).map((report) => ({ name: report.id, report, source: generatedSource })))
    if (!put.ok) throw new Error(JSON.stringify(put.problem))
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: workers }, () => runWorker(env)))
  const seconds = (performance.now() - began) / 1000
  const kept = (await countReports(context)) - before
  if (kept !== reports.length) throw new Error(`${kept} reports were kept of ${reports.length}`)
  return seconds
}

function runWorker(env: Readonly<Record<string, string>>): Promise<void> {
  const main = path.resolve(import.meta.dirname, '../../src/cli/main.ts')
  const child = spawn(process.execPath, [main, 'worker', '--once'], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } })
  return new Promise((resolve, reject) => child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`)))))
}

async function countReports({ store }: Context): Promise<number> {
  const { rows } = await store.pool.query<{ count: string }>('select count(*) from report')
  return Number(rows[0]?.count)
}

function perReport(ms: number, reports: number): string {
  return `${(ms / reports).toFixed(2)} ms`
}
