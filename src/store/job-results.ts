import { sql } from 'kysely'
import type { Country } from '../core/index.ts'
import type { Database } from './store.ts'

/** A file among what a job gives, with its length. */
export interface ResultFile {
  readonly name: string
  readonly bytes: number
}

export async function addResultPart(db: Database, part: { readonly job: string; readonly name: string; readonly part: number; readonly bytes: Uint8Array }): Promise<void> {
  await db.insertInto('job_result').values({ ...part, bytes: Buffer.from(part.bytes) }).execute()
}

/** What a run that was broken off left: another begins anew. */
export async function dropResult(db: Database, job: string): Promise<void> {
  await db.deleteFrom('job_result').where('job', '=', job).execute()
}

/** The files that a job gives, by name. */
export async function listResultFiles(db: Database, job: string): Promise<readonly ResultFile[]> {
  const { rows } = await sql<{ name: string; bytes: string }>`select name, sum(octet_length(bytes)) as bytes from job_result where job = ${job} group by name order by name collate "C"`.execute(db)
  return rows.map(({ name, bytes }) => ({ name, bytes: Number(bytes) }))
}

/** Part of such a file, from 0; undefined after the last. */
export async function findResultPart(db: Database, job: string, name: string, part: number): Promise<Uint8Array | undefined> {
  return (await db.selectFrom('job_result').select('bytes').where('job', '=', job).where('name', '=', name).where('part', '=', part).executeTakeFirst())?.bytes
}

/** Which of the jobs have something to be fetched. */
export async function listWithResult(db: Database, jobs: readonly string[]): Promise<ReadonlySet<string>> {
  if (jobs.length === 0) return new Set()
  return new Set((await db.selectFrom('job_result').select('job').distinct().where('job', 'in', jobs).execute()).map(({ job }) => job))
}

/** The newest back-test that was done of a country, or of the whole record. */
export async function findNewestBacktest(db: Database, country: Country | undefined): Promise<{ readonly job: string; readonly ended: string; readonly by: string } | undefined> {
  const { rows: [row] } = await sql<{ job: string; ended: Date; by: string }>`
    select id as job, ended, author as by from job where kind = 'backtest' and state = 'done' and asked ->> 'country' is not distinct from ${country ?? null}::text
    order by ended desc, id limit 1`.execute(db)
  return row && { ...row, ended: row.ended.toISOString() }
}

/** An address at which the result of a job is fetched once. */
export interface ResultAddress {
  readonly digest: string
  readonly job: string
  readonly account: string
  readonly expires: Date
}

export async function addResultAddress(db: Database, address: ResultAddress): Promise<void> {
  await db.insertInto('job_address').values(address).execute()
}

/** Takes an address: who comes second finds nothing, nor who comes late or from another account. */
export async function takeResultAddress(db: Database, digest: string, account: string, now: Date): Promise<string | undefined> {
  const row = await db.deleteFrom('job_address').where('digest', '=', digest).where('account', '=', account).where('expires', '>', now).returning('job').executeTakeFirst()
  return row?.job
}

const hourMs = 3_600_000
/** Exports are whole copies: they are not left lying about. */
const exportKeptMs = 24 * hourMs
/** Time for somebody to start a job again that was broken off. */
const filesKeptMs = 7 * 24 * hourMs

/** Forgets what has had its time: exports, addresses, files of jobs that nobody started or started again, and all but the newest back-test of each country. */
export async function forgetOldResults(db: Database, now: Date): Promise<void> {
  const before = (ms: number) => new Date(now.getTime() - ms)
  await db.deleteFrom('job_address').where('expires', '<=', now).execute()
  await sql`delete from job_result where job in (select id from job where kind = 'export' and ended <= ${before(exportKeptMs)})`.execute(db)
  await sql`delete from job_result where job in (select id from (
    select id, row_number() over (partition by asked ->> 'country' order by ended desc, id) as place from job where kind = 'backtest' and state = 'done') done where place > 1)`.execute(db)
  await sql`update job set state = 'cancelled', ended = ${now} where state = 'gathering' and recorded <= ${before(filesKeptMs)}`.execute(db)
  await sql`update job_file set bytes = null where bytes is not null and job in (select id from job where ended <= ${before(filesKeptMs)} or state = 'cancelled')`.execute(db)
}
