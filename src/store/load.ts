import { sql } from 'kysely'
import type { Country } from '../core/index.ts'
import { countOutbox } from './outbox.ts'
import { listQueueTables, queueSchema } from './queue.ts'
import type { Database } from './store.ts'

/** What an operator watches of a store: how big it is, what waits, and how old the newest editions are. */
export interface Load {
  readonly bytes: number
  /** Reports that wait to be read or are being read. */
  readonly waitingReports: number
  readonly refusedReports: number
  readonly deliveries: { readonly due: number; readonly later: number }
  readonly newestEditions: readonly { readonly country: Country; readonly recorded: Date }[]
}

/** What a store holds and what waits in it at this moment. */
export async function readLoad(db: Database): Promise<Load> {
  const size = await sql<{ bytes: string }>`select pg_database_size(current_database()) as bytes`.execute(db)
  const newest = await db.selectFrom('edition').select(({ fn }) => ['country', fn.max('recorded').as('recorded')]).groupBy('country').orderBy('country').execute()
  return { bytes: Number(size.rows[0]?.bytes), ...(await countReports(db)), deliveries: await countOutbox(db, ['mail', 'webhook']), newestEditions: newest }
}

/** A store whose queue was never opened has no tables for it, and nothing waits. */
async function countReports(db: Database): Promise<Pick<Load, 'waitingReports' | 'refusedReports'>> {
  if ((await listQueueTables(db)).length === 0) return { waitingReports: 0, refusedReports: 0 }
  const { rows } = await sql<{ waiting: string; refused: string }>`
    select count(*) filter (where name = 'reports') as waiting, count(*) filter (where name = 'refusals') as refused
    from ${sql.id(queueSchema, 'job')} where name in ('reports', 'refusals') and state < 'completed'`.execute(db)
  return { waitingReports: Number(rows[0]?.waiting), refusedReports: Number(rows[0]?.refused) }
}
