import { sql } from 'kysely'
import type { Delivery } from '../core/index.ts'
import type { Database } from './store.ts'

/** Writes down what came of attempts; the same attempt is written once. */
export async function addDeliveries(db: Database, deliveries: readonly Delivery[]): Promise<void> {
  if (deliveries.length === 0) return
  const rows = deliveries.map(({ edition, reason, status, when, ...delivery }) => ({ ...delivery, edition: edition ?? null, reason: reason ?? null, status: status ?? null, recorded: when }))
  await db.insertInto('delivery').values(rows).onConflict((conflict) => conflict.doNothing()).execute()
}

/** Attempts to reach followers, newest first; where asked for, only those that nothing came of. */
export async function listDeliveries(db: Database, { failedOnly, most }: { readonly failedOnly: boolean; readonly most: number }): Promise<readonly Delivery[]> {
  const all = db.selectFrom('delivery').selectAll().orderBy('recorded', 'desc').orderBy('id').orderBy('attempt', 'desc').limit(most)
  const rows = await (failedOnly ? all.where('outcome', '<>', 'delivered') : all).execute()
  return rows.map(({ id, attempt, follower, channel, edition, outcome, reason, status, recorded: when }) => (
    { id, attempt, follower, channel, edition: edition ?? undefined, outcome, reason: reason ?? undefined, status: status ?? undefined, when }))
}

/** Messages that were given up since a moment; none in a store that has no tables for followers yet. */
export async function countGivenUp(db: Database, since: Date): Promise<number> {
  const { rows: [there] } = await sql<{ is: boolean }>`select to_regclass('delivery') is not null as is`.execute(db)
  if (there?.is !== true) return 0
  const { count } = await db.selectFrom('delivery').select(({ fn }) => fn.countAll<string>().as('count')).where('outcome', '=', 'given-up').where('recorded', '>=', since).executeTakeFirstOrThrow()
  return Number(count)
}
