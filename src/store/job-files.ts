import { sql } from 'kysely'
import type { JobFile, JobFileOutcome } from '../core/index.ts'
import type { Database } from './store.ts'

/** Keeps a file of a job; the same number again takes its place. */
export async function putJobFile(db: Database, job: string, number: number, { name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
  const file = { name, bytes: Buffer.from(bytes) }
  await db.insertInto('job_file').values({ job, number, ...file, outcome: null }).onConflict((conflict) => conflict.columns(['job', 'number']).doUpdateSet(file)).execute()
}

/** The files of a job with what became of each. */
export async function listJobFiles(db: Database, job: string): Promise<readonly JobFile[]> {
  return db.selectFrom('job_file').select(['number', 'name', 'outcome']).where('job', '=', job).orderBy('number').execute()
}

/** The bytes of a file; undefined where there are none any more. */
export async function findJobFile(db: Database, job: string, number: number): Promise<Uint8Array | undefined> {
  return (await db.selectFrom('job_file').select('bytes').where('job', '=', job).where('number', '=', number).executeTakeFirst())?.bytes ?? undefined
}

/** Says what became of a file; its bytes go by that. */
export async function settleJobFile(db: Database, job: string, number: number, outcome: JobFileOutcome): Promise<void> {
  await db.updateTable('job_file').set({ outcome: JSON.stringify(outcome), bytes: null }).where('job', '=', job).where('number', '=', number).execute()
}

/** The bytes of a job's files go; their names stay with what became of them. */
export async function dropJobFiles(db: Database, job: string): Promise<void> {
  await db.updateTable('job_file').set({ bytes: null }).where('job', '=', job).where('bytes', 'is not', null).execute()
}

/** What jobs hold of the text of a report: names and titles of the files that it came in by. Files that nobody has read may hold any text, and so may what was made to be fetched. */
export async function forgetReportInJobs(db: Database, report: string): Promise<void> {
  await sql`update job_file set name = '', outcome = jsonb_set(outcome, '{reports}', '[]') where outcome -> 'reports' @> ${JSON.stringify([{ report }])}::jsonb`.execute(db)
  await sql`delete from job_result where job in (select id from job where kind = 'export')`.execute(db)
}
