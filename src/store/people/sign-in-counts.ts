import { sql } from 'kysely'
import type { Database } from '../store.ts'

/** Counts one more of something, anew after its moment has passed; gives how many there are. Two processes at once count both. */
export async function countUp(db: Database, key: string, now: Date, until: Date): Promise<{ readonly count: number; readonly until: Date }> {
  const row = await db.insertInto('sign_in_count').values({ key, count: 1, until })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({
      count: sql<number>`case when sign_in_count.until <= ${now} then 1 else sign_in_count.count + 1 end`,
      until: sql<Date>`case when sign_in_count.until <= ${now} then excluded.until else sign_in_count.until end`,
    })).returning(['count', 'until']).executeTakeFirstOrThrow()
  return row
}

/** Starts counting something anew. */
export async function clearCount(db: Database, key: string): Promise<void> {
  await db.deleteFrom('sign_in_count').where('key', '=', key).execute()
}
