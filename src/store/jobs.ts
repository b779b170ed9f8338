import type { Selectable } from 'kysely'
import { fromKysely, type PgBoss } from 'pg-boss'
import type { Job, JobAsked, JobKind, JobOutcome, JobState, Outcome } from '../core/index.ts'
import { announceChange } from './changes.ts'
import { heldFor, newBoss } from './queue.ts'
import { attempt } from './store-problem.ts'
import type { Database, Store } from './store.ts'
import type { Tables } from './tables.ts'

const queue = 'jobs'

/** Jobs that wait for a process to do them. */
export interface JobQueue extends AsyncDisposable {
  readonly boss: PgBoss
}

/** A job that this process holds; another takes it over when this one is lost. */
export interface TakenJob {
  readonly job: string
  readonly held: string
}

export interface NewJob {
  readonly id: string
  readonly kind: JobKind
  readonly account: string
  readonly asked: JobAsked
  readonly bytes: Uint8Array
}

/** Opens the queue of jobs, and makes its tables where there are none yet. */
export async function openJobQueue(store: Store): Promise<Outcome<JobQueue>> {
  return attempt(store, async () => {
    const boss = newBoss(store)
    await boss.start()
    await boss.createQueue(queue, heldFor)
    return { boss, [Symbol.asyncDispose]: () => boss.stop({ graceful: false }) }
  })
}

/** Keeps a job with its file and puts it in the queue, all in the transaction of the caller. */
export async function addJob({ boss }: JobQueue, db: Database, { id, kind, account, asked, bytes }: NewJob, recorded: Date): Promise<void> {
  await db.insertInto('job').values({ id, kind, account, asked: JSON.stringify(asked), state: 'waiting', share: 0, count: 0, stopping: false, outcome: null, recorded, ended: null }).execute()
  await db.insertInto('job_file').values({ job: id, name: asked.file, bytes: Buffer.from(bytes) }).execute()
  await boss.insert(queue, [{ data: { job: id } }], { db: fromKysely(db) })
  await announceJob(db, id, account)
}

/** Takes a job that nobody holds, those of lost processes among them. */
export async function takeJob({ boss }: JobQueue): Promise<TakenJob | undefined> {
  await boss.supervise(queue)
  const [taken] = await boss.fetch<{ readonly job: string }>(queue, { batchSize: 1 })
  return taken === undefined ? undefined : { job: taken.data.job, held: taken.id }
}

/** Says how far a job is and that it is still held; gives whether somebody asked it to stop. */
export async function holdJob({ boss }: JobQueue, { db }: Store, { job, held }: TakenJob, share: number, count: number): Promise<boolean> {
  await boss.touch(queue, [held])
  const row = await db.updateTable('job').set({ state: 'running', share, count }).where('id', '=', job).returning(['account', 'stopping']).executeTakeFirst()
  if (row !== undefined) await announceJob(db, job, row.account)
  return row?.stopping === true
}

/** Ends a job: what came of it is kept, and its file goes. */
export async function endJob({ boss }: JobQueue, { db }: Store, { job, held }: TakenJob, state: JobState, outcome: JobOutcome | null, ended: Date): Promise<void> {
  await db.transaction().execute(async (step) => {
    const row = await step.updateTable('job').set({ state, outcome: outcome === null ? null : JSON.stringify(outcome), ended, ...(state === 'done' ? { share: 1 } : {}) }).where('id', '=', job).returning('account').executeTakeFirst()
    await step.deleteFrom('job_file').where('job', '=', job).execute()
    await boss.deleteJob(queue, held, { db: fromKysely(step) })
    if (row !== undefined) await announceJob(step, job, row.account)
  })
}

/** Gives a job back for another process to take. */
export async function giveBackJob({ boss }: JobQueue, { held }: TakenJob): Promise<void> {
  await boss.fail(queue, held)
}

/** Asks a job to stop; undefined where the account has none of that name. */
export async function askToStop(db: Database, account: string, id: string): Promise<Job | undefined> {
  const row = await db.updateTable('job').set({ stopping: true }).where('id', '=', id).where('account', '=', account).returningAll().executeTakeFirst()
  if (row !== undefined) await announceJob(db, id, account)
  return row === undefined ? undefined : toJob(row)
}

export async function findJob(db: Database, id: string): Promise<Job | undefined> {
  const row = await db.selectFrom('job').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toJob(row)
}

/** The jobs of an account, the newest first. */
export async function listJobs(db: Database, account: string, most: number): Promise<readonly Job[]> {
  return (await db.selectFrom('job').selectAll().where('account', '=', account).orderBy('recorded', 'desc').orderBy('id').limit(most).execute()).map(toJob)
}

/** Whether any job of anybody has not ended. */
export async function hasOpenJobs(db: Database): Promise<boolean> {
  return (await db.selectFrom('job').select('id').where('ended', 'is', null).limit(1).executeTakeFirst()) !== undefined
}

export async function findJobFile(db: Database, job: string): Promise<Uint8Array | undefined> {
  return (await db.selectFrom('job_file').select('bytes').where('job', '=', job).executeTakeFirst())?.bytes
}

function announceJob(db: Database, id: string, account: string): Promise<void> {
  return announceChange(db, { kind: 'job', ids: [id], marking: null, account })
}

function toJob({ recorded, ended, ...row }: Selectable<Tables['job']>): Job {
  return { ...row, recorded: recorded.toISOString(), ended: ended?.toISOString() ?? null }
}
