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
  return rows.map(({ edition, reason, status, recorded: when, ...row }) => ({ ...row, edition: edition ?? undefined, reason: reason ?? undefined, status: status ?? undefined, when }))
}
