import { sql } from 'kysely'
import type { Database } from './store.ts'

/** An answer that is given again to whoever sends the same request under the same key. */
export interface AnsweredRequest {
  readonly account: string
  readonly key: string
  readonly digest: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const answering = 7_304_030
const keptHours = 24

/** Holds a key until the transaction ends; false where another holds it. */
export async function holdKey(db: Database, account: string, key: string): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_xact_lock(${answering}, hashtext(${`${account} ${key}`})) as held`.execute(db)
  return rows[0]?.held === true
}

/** What was answered under a key of the last day. */
export async function findAnswered(db: Database, account: string, key: string, now: Date): Promise<AnsweredRequest | undefined> {
  const row = await db.selectFrom('answered_request').select(['account', 'key', 'digest', 'status', 'headers', 'body']).where('account', '=', account).where('key', '=', key).where('answered', '>', dayBefore(now)).executeTakeFirst()
  return row
}

/** Keeps an answer, and forgets those of more than a day ago. */
export async function keepAnswered(db: Database, { headers, ...answer }: AnsweredRequest, now: Date): Promise<void> {
  await db.deleteFrom('answered_request').where('answered', '<=', dayBefore(now)).execute()
  await db.insertInto('answered_request').values({ ...answer, headers: JSON.stringify(headers), answered: now }).execute()
}

/** Forgets answers that speak of a report, in the transaction that erases its text. */
export async function forgetAnswersOn(db: Database, report: string): Promise<void> {
  await sql`delete from answered_request where position(${report} in body) > 0`.execute(db)
}

function dayBefore(now: Date): Date {
  return new Date(now.getTime() - keptHours * 3_600_000)
}
