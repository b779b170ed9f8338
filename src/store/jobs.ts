import { sql, type Selectable } from 'kysely'
import { fromKysely, type PgBoss } from 'pg-boss'
import { mayRead, type Actor, type Job, type JobAsked, type JobOutcome, type JobState, type Marking, type Outcome } from '../core/index.ts'
import { announceChange } from './changes.ts'
import { dropJobFiles } from './job-files.ts'
import { heldFor, newBoss } from './queue.ts'
import { attempt } from './store-problem.ts'
import type { Database, Store } from './store.ts'
import type { Tables } from './tables.ts'

/** Work of one lane is done one after the other: what somebody waits for before a page does not wait for a large file. */
export const jobLanes = ['jobs', 'bringing-in'] as const
export type JobLane = (typeof jobLanes)[number]

function laneOf({ kind }: Pick<Job, 'kind'>): JobLane {
  return kind === 'import' || kind === 'reports' ? 'bringing-in' : 'jobs'
}

/** Jobs that wait for a process to do them. */
export interface JobQueue extends AsyncDisposable {
  readonly boss: PgBoss
}

/** A job that this process holds; another takes it over when this one is lost. */
export interface TakenJob {
  readonly lane: JobLane
  readonly job: string
  readonly held: string
}

export interface NewJob {
  readonly id: string
  readonly account: string
  readonly author: string
  readonly marking: Marking
  readonly asked: JobAsked
}

/** How far a job is. */
export interface JobProgress {
  readonly share: number
  readonly count: number
  readonly total: number | null
}

/** Opens the queue of jobs, and makes its tables where there are none yet. */
export async function openJobQueue(store: Store): Promise<Outcome<JobQueue>> {
  return attempt(store, async () => {
    const boss = newBoss(store)
    await boss.start()
    for (const lane of jobLanes) await boss.createQueue(lane, heldFor)
    return { boss, [Symbol.asyncDispose]: () => boss.stop({ graceful: false }) }
  })
}

/** Keeps a job that is not in the queue yet: it gathers its files first. */
export async function addJob(db: Database, { asked, ...job }: NewJob, recorded: Date): Promise<void> {
  await db.insertInto('job').values({ ...job, kind: asked.kind, asked: JSON.stringify(asked), state: 'gathering', share: 0, count: 0, total: null, lost: 0, told: null, stopping: false, outcome: null, recorded, ended: null }).execute()
  await announceJob(db, job)
}

/** Puts a job in the queue that stands as it was seen, in the transaction of the caller; undefined where somebody was first. */
export async function enqueueJob({ boss }: JobQueue, db: Database, id: string, from: JobState): Promise<Job | undefined> {
  const row = await db.updateTable('job').set({ state: 'waiting', lost: 0, stopping: false, outcome: null, ended: null }).where('id', '=', id).where('state', '=', from).returningAll().executeTakeFirst()
  if (row === undefined) return undefined
  await boss.insert(laneOf(row), [{ data: { job: id } }], { db: fromKysely(db) })
  await announceJob(db, row)
  return toJob(row)
}

/** Takes a job of a lane that nobody holds, those of lost processes among them. */
export async function takeJob({ boss }: JobQueue, lane: JobLane): Promise<TakenJob | undefined> {
  await boss.supervise(lane)
  const [taken] = await boss.fetch<{ readonly job: string }>(lane, { batchSize: 1 })
  return taken === undefined ? undefined : { lane, job: taken.data.job, held: taken.id }
}

/** Says that a job begins; where it was running, the process that did it was lost. Undefined where there is none of that name that has not ended. */
export async function beginJob(db: Database, id: string): Promise<Job | undefined> {
  const row = await db.updateTable('job').set({ state: 'running', told: databaseNow, lost: sql<number>`lost + case when state = 'running' then 1 else 0 end` }).where('id', '=', id).where('ended', 'is', null).returningAll().executeTakeFirst()
  if (row !== undefined) await announceJob(db, row)
  return row && toJob(row)
}

/** Says that a job is still held, and how far it is where that is another than was told; gives whether somebody asked it to stop. */
export async function holdJob({ boss }: JobQueue, { db }: Pick<Store, 'db'>, { lane, job, held }: TakenJob, progress: JobProgress | undefined): Promise<boolean> {
  await boss.touch(lane, [held])
  const row = await db.updateTable('job').set({ ...progress, told: databaseNow }).where('id', '=', job).returning([...announced, 'stopping']).executeTakeFirst()
  if (row !== undefined && progress !== undefined) await announceJob(db, row)
  return row?.stopping === true
}

/** Ends a job, in the transaction of the caller: what came of it is kept, and the bytes of its files go, unless it is to begin again. */
export async function endJob({ boss }: JobQueue, db: Database, { lane, job, held }: TakenJob, state: JobState, outcome: JobOutcome, ended: Date): Promise<void> {
  const row = await db.updateTable('job').set({ state, outcome: JSON.stringify(outcome), ended, ...(state === 'done' ? { share: 1 } : {}) }).where('id', '=', job).returning(announced).executeTakeFirst()
  if (state !== 'interrupted') await dropJobFiles(db, job)
  await boss.deleteJob(lane, held, { db: fromKysely(db) })
  if (row !== undefined) await announceJob(db, row)
}

/** Takes a job out of the queue that no row tells of. */
export async function dropTaken({ boss }: JobQueue, db: Database, { lane, held }: TakenJob): Promise<void> {
  await boss.deleteJob(lane, held, { db: fromKysely(db) })
}

/** Gives a job back for another process to take, and says that it was broken off. */
export async function giveBackJob({ boss }: JobQueue, { db }: Pick<Store, 'db'>, { lane, job, held }: TakenJob): Promise<void> {
  const row = await db.updateTable('job').set({ state: 'interrupted' }).where('id', '=', job).returning(announced).executeTakeFirst()
  await boss.fail(lane, held)
  if (row !== undefined) await announceJob(db, row)
}

/** Asks a job to stop; one that is not in the queue yet has stopped by that. */
export async function askToStop(db: Database, { id, state }: Pick<Job, 'id' | 'state'>, outcome: JobOutcome, now: Date): Promise<Job> {
  const isEnd = state === 'gathering'
  const row = await db.updateTable('job').set({ stopping: true, ...(isEnd ? { state: 'cancelled' as const, outcome: JSON.stringify(outcome), ended: now } : {}) }).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
  if (isEnd) await dropJobFiles(db, id)
  await announceJob(db, row)
  return toJob(row)
}

/** A job that somebody may know of: their own, or anybody's for who administers, within their clearance. */
export async function findJobFor(db: Database, actor: Pick<Actor, 'account' | 'rights' | 'clearance'>, id: string): Promise<Job | undefined> {
  const row = await db.selectFrom('job').selectAll().select(isSilent).where('id', '=', id).executeTakeFirst()
  return row === undefined || !isShownTo(actor, row) ? undefined : asItIs(row)
}

/** Those jobs, the newest first. */
export async function listJobsFor(db: Database, actor: Pick<Actor, 'account' | 'rights' | 'clearance'>, most: number): Promise<readonly Job[]> {
  let query = db.selectFrom('job').selectAll().select(isSilent).orderBy('recorded', 'desc').orderBy('id').limit(most)
  if (!actor.rights.has('administer')) query = query.where('account', '=', actor.account)
  return (await query.execute()).filter((row) => isShownTo(actor, row)).map(asItIs)
}

function isShownTo({ account, rights, clearance }: Pick<Actor, 'account' | 'rights' | 'clearance'>, job: Pick<Job, 'account' | 'marking'>): boolean {
  return (job.account === account || rights.has('administer')) && mayRead(clearance, job.marking)
}

/** How each of those that are jobs is marked, by its id. */
export async function listJobMarkings(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Marking>> {
  const jobs = ids.filter((id) => id.startsWith('job:'))
  if (jobs.length === 0) return new Map()
  return new Map((await db.selectFrom('job').select(['id', 'marking']).where('id', 'in', jobs).execute()).map(({ id, marking }) => [id, marking]))
}

/** Whether any job of anybody is in the queue. */
export async function hasOpenJobs(db: Database): Promise<boolean> {
  return (await db.selectFrom('job').select('id').where('ended', 'is', null).where('state', '!=', 'gathering').limit(1).executeTakeFirst()) !== undefined
}

const announced = ['id', 'account', 'marking'] as const

function announceJob(db: Database, { id, account, marking }: Pick<Job, (typeof announced)[number]>): Promise<void> {
  return announceChange(db, { kind: 'job', ids: [id], marking, account })
}

/** Of the server of the store: processes on several machines tell of one clock. */
const databaseNow = sql<Date>`clock_timestamp()`

/** Whether the process that does a job has said nothing for longer than it is held for in the queue. */
const isSilent = sql<boolean>`state = 'running' and told < clock_timestamp() - interval '15 seconds'`.as('isSilent')

/** A job as it is: one whose process says nothing any more is not running. */
function asItIs(row: Selectable<Tables['job']> & { readonly isSilent: boolean | null }): Job {
  return row.isSilent === true ? { ...toJob(row), state: 'interrupted' } : toJob(row)
}

function toJob({ id, kind, account, author, marking, asked, state, share, count, total, stopping, lost, outcome, recorded, ended }: Selectable<Tables['job']>): Job {
  return { id, kind, account, author, marking, asked, state, share, count, total, stopping, lost, outcome, recorded: recorded.toISOString(), ended: ended?.toISOString() ?? null }
}
