import { sql } from 'kysely'
import { fromKysely, PgBoss } from 'pg-boss'
import type { NewReport, Outcome, Problem, Source } from '../core/index.ts'
import { attempt } from './store-problem.ts'
import type { Database, Store } from './store.ts'

/** Where the tables of the queue stand. */
export const queueSchema = 'peil_queue'
const waiting = 'reports'
const refusals = 'refusals'

const fiftyYears = 50 * 365 * 24 * 3600
/** Nothing is given up by itself: how often is too often is for the worker to say, and what waits for weeks still waits. */
const patience = { retryLimit: 1000, retentionSeconds: fiftyYears, deleteAfterSeconds: 0 } as const
/** A worker that says nothing for ten seconds is lost, and what it held goes to another. */
export const heldFor = { ...patience, heartbeatSeconds: 10, expireInSeconds: 24 * 3600 - 1 } as const

/** Reports that wait to be read, in tables of their own beside the store: docs/methods/queue.md. */
export interface Queue extends AsyncDisposable {
  readonly boss: PgBoss
}

/** A report on its way into the store; its text stands in the queue until it is kept. */
export interface QueuedReport {
  /** For messages: the file or the address it came from. */
  readonly name: string
  /** What was added together; its progress is told together. */
  readonly batch: string
  readonly digest: string
  readonly report: NewReport
  readonly source: Source
  /** Times that reading it was broken off. */
  readonly brokenOff: number
}

/** A report that this worker has taken, and that others leave alone as long as it holds it. */
export interface TakenReport extends QueuedReport {
  readonly job: string
  /** Times that a worker took it and was lost with it. */
  readonly lost: number
}

/** What remains of a report that could not be kept: nothing of its text. */
export interface RefusedReport {
  readonly name: string
  readonly batch: string
  readonly report: string
  readonly digest: string
  readonly problem: Problem
}

/** Opens the queue of a store, and makes its tables where there are none yet. */
export async function openQueue(store: Store): Promise<Outcome<Queue>> {
  return attempt(store, async () => {
    const boss = newBoss(store)
    await boss.start()
    await boss.createQueue(waiting, heldFor)
    await boss.createQueue(refusals, patience)
    return { boss, [Symbol.asyncDispose]: () => boss.stop({ graceful: false }) }
  })
}

/** A queue in the store's own database, which does nothing by itself. */
export function newBoss({ pool }: Store): PgBoss {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) }, schema: queueSchema, supervise: false, monitorIntervalSeconds: 1,
    schedule: false, registerInstance: false, reindex: false, monitorVacuum: false, openTelemetry: { enabled: false },
  })
  // What its own upkeep meets shows in the next statement of ours as well, which says so.
  boss.on('error', () => undefined)
  return boss
}

/** Puts reports in the queue. */
export async function enqueue({ boss }: Queue, reports: readonly QueuedReport[], db: Database): Promise<void> {
  if (reports.length > 0) await boss.insert(waiting, reports.map((data) => ({ data, singletonKey: data.batch })), { db: fromKysely(db) })
}

/** Takes reports that nobody holds, those of lost workers among them. */
export async function takeReports({ boss }: Queue, most: number): Promise<readonly TakenReport[]> {
  const jobs = await boss.fetch<QueuedReport>(waiting, { batchSize: most, includeMetadata: true })
  return jobs.map(({ id, data, retryCount }) => ({ ...data, job: id, lost: retryCount }))
}

/** Says that this worker is still there. */
export async function holdReports({ boss }: Queue, taken: readonly TakenReport[]): Promise<void> {
  await boss.touch(waiting, taken.map(({ job }) => job))
}

/** Frees what lost workers held. */
export async function freeLostReports({ boss }: Queue): Promise<void> {
  await boss.supervise(waiting)
}

/** Takes reports out of the queue, text and all, in the transaction of the caller: what is kept in it and what is left waiting agree. */
export async function leaveQueue({ boss }: Queue, taken: readonly TakenReport[], db: Database): Promise<void> {
  await boss.deleteJob(waiting, taken.map(({ job }) => job), { db: fromKysely(db) })
}

/** The column in which texts wait. */
export const queuedText = { table: `${queueSchema}.job`, column: 'data', type: 'jsonb' } as const

/** Takes a text out of the queue, wherever it waits; a store whose queue was never opened has no tables for it. */
export async function removeQueuedText(db: Database, digest: string): Promise<void> {
  if ((await listQueueTables(db)).length === 0) return
  await sql`delete from ${sql.id(queueSchema, 'job')} where data ->> 'digest' = ${digest}`.execute(db)
}

/** The tables of the queue, where there are any. */
export async function listQueueTables(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select schemaname || '.' || tablename as name from pg_tables where schemaname = ${queueSchema} order by tablename`.execute(db)
  return rows.map(({ name }) => name)
}

/** Notes what could not be kept and why. */
export async function noteRefused({ boss }: Queue, refused: readonly RefusedReport[], db: Database): Promise<void> {
  if (refused.length > 0) await boss.insert(refusals, refused.map((data) => ({ data, singletonKey: data.batch })), { db: fromKysely(db) })
}

/** What could not be kept, oldest first, of one batch or of all. */
export async function listRefused({ boss }: Queue, batch?: string): Promise<readonly RefusedReport[]> {
  const jobs = await boss.findJobs<RefusedReport>(refusals, { ...(batch === undefined ? {} : { key: batch }), limit: 100_000 })
  return jobs.map(({ data }) => data)
}

/** Forgets what could not be kept; gives how many there were. */
export async function dropRefused({ boss }: Queue, db: Database): Promise<number> {
  const jobs = await boss.findJobs<RefusedReport>(refusals, { limit: 100_000 })
  if (jobs.length > 0) await boss.deleteJob(refusals, jobs.map(({ id }) => id), { db: fromKysely(db) })
  return jobs.length
}

/** Reports that wait or are being read, of one batch or of all. */
export async function countWaiting({ db }: Store, batch?: string): Promise<number> {
  const ofBatch = batch === undefined ? sql`true` : sql`singleton_key = ${batch}`
  const { rows } = await sql<{ count: string }>`select count(*) from ${sql.id(queueSchema, 'job')} where name = ${waiting} and ${ofBatch}`.execute(db)
  return Number(rows[0]?.count)
}

/** Reports in the queue, and those that a worker took and no longer answers for; undefined where there is no queue. */
export async function countQueue(db: Database): Promise<{ readonly waiting: number; readonly stuck: number } | undefined> {
  if ((await listQueueTables(db)).length === 0) return undefined
  const { rows } = await sql<{ waiting: string; stuck: string }>`
    select count(*) as waiting, count(*) filter (where state = 'active' and started_on + expire_seconds * interval '1 second' < clock_timestamp()) as stuck
    from ${sql.id(queueSchema, 'job')} where name = ${waiting} and state < 'completed'`.execute(db)
  return { waiting: Number(rows[0]?.waiting), stuck: Number(rows[0]?.stuck) }
}
