import type { Doubt } from '../core/index.ts'
import type { Day } from '../core/index.ts'
import { statementsOf } from './statements.ts'
import type { Database } from './store.ts'

/** What the reader could not settle in a report when it was read. The words themselves stand in its text. */
export interface ReportReading {
  readonly report: string
  readonly known: Day
  readonly doubts: readonly Pick<Doubt, 'kind' | 'start' | 'end'>[]
}

/** Keeps what the reader could not settle, also where that is nothing. */
export async function addReadings(db: Database, readings: readonly ReportReading[], recorded: Date): Promise<void> {
  const rows = readings.map(({ report, known, doubts }) => ({ report, known, recorded, doubts: JSON.stringify(doubts.map(({ kind, start, end }) => ({ kind, start, end }))) }))
  for (const part of statementsOf(rows)) await db.insertInto('report_reading').values(part).execute()
}

/** What the reader could not settle in a report; undefined where an earlier version read it and kept none of that. */
export async function findReading(db: Database, report: string): Promise<ReportReading | undefined> {
  return db.selectFrom('report_reading').select(['report', 'known', 'doubts']).where('report', '=', report).executeTakeFirst()
}
