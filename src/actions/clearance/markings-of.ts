import { entryPrefix, reportOfClaim, type Marking, type Outcome } from '../../core/index.ts'
import { listFlagMarkings } from '../../store/flags.ts'
import { listEntryMarkings } from '../../store/logbook.ts'
import { listMarkingsOf } from '../../store/marked-reports.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'

/**
 * The marking of each thing, by its id: of a report its own, of a claim and of an event called by it that of its report, of an entry or a flag
 * that of what it rests on or higher. Rows, records and data sets are for everybody. What rests on several things has the highest of them:
 * `highestMarking`.
 */
export function readMarkings({ store }: Pick<Context, 'store'>, ids: readonly string[]): Promise<Outcome<ReadonlyMap<string, Marking>>> {
  return attempt(store, () => listThingMarkings(store.db, ids))
}

/** The same in the transaction of the caller. */
export async function listThingMarkings(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Marking>> {
  const reportById = new Map(ids.map((id) => [id, reportOf(id)]))
  const ofReports = await listMarkingsOf(db, [...new Set(reportById.values())])
  const ofEntries = await listEntryMarkings(db, ids.filter((id) => id.startsWith(entryPrefix)))
  const ofFlags = await listFlagMarkings(db, ids.filter((id) => id.startsWith('flag:')))
  return new Map(ids.map((id) => [id, ofEntries.get(id) ?? ofFlags.get(id) ?? ofReports.get(reportById.get(id) ?? '') ?? 'clear']))
}

/** The report that an id names, or that of the claim that it names. */
function reportOf(id: string): string {
  const bare = id.replace(/^(?:event|report|claim):/, '')
  return reportOfClaim(bare) ?? bare
}
