import { done, type AsOf, type LogbookEntry, type Outcome, standingEntries } from '../../core/index.ts'
import { listEntries } from '../../store/logbook.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'

/** What people have put on record and has not been withdrawn, as known then, in the order in which it was recorded. */
export async function readLogbook({ store }: Pick<Context, 'store'>, view: AsOf): Promise<Outcome<readonly LogbookEntry[]>> {
  const entries = await attempt(store, () => listEntries(store.db, view))
  return entries.ok ? done(standingEntries(entries.value)) : entries
}
