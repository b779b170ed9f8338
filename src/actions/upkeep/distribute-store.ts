import { done, refused, type Outcome, type Problem } from '../../core/index.ts'
import { listUnspread, removeLocalRows, RowsDiffer, spreadTable } from '../../store/distribute.ts'
import type { SharedTable } from '../../store/shape.ts'
import { attempt, refusalBy } from '../../store/store-problem.ts'
import type { Store } from '../../store/store.ts'

export interface DistributedTable {
  readonly table: string
  readonly rows: number
}

/**
 * Spreads the tables of a store over the machines of its server, one by one, each whole or not at all: broken off and begun again it goes
 * on where it was. `onSpread` hears of each.
 */
export async function distributeStore(store: Store, onSpread: (spread: DistributedTable) => void): Promise<Outcome<readonly DistributedTable[]>> {
  const { db, address, hasCitus } = store
  if (!hasCitus) return refused({ kind: 'citus-missing', address })
  const missing = await attempt(store, () => listUnspread(db))
  if (!missing.ok) return missing
  const spread: DistributedTable[] = []
  for (const table of missing.value) {
    const rows = await spreadOne(store, table)
    if (!rows.ok) return rows
    const step = { table: table.table, rows: rows.value }
    onSpread(step)
    spread.push(step)
  }
  const removed = await attempt(store, () => removeLocalRows(db))
  return removed.ok ? done(spread) : removed
}

async function spreadOne(store: Store, table: SharedTable): Promise<Outcome<number>> {
  try {
    return await attempt(store, () => spreadTable(store.db, table))
  } catch (error) {
    const reason = error instanceof RowsDiffer ? error.message : refusalBy(error)
    if (reason === undefined) throw error
    return refused({ kind: 'distribute-refused', address: store.address, table: table.table, reason } satisfies Problem)
  }
}
