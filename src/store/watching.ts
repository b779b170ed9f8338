import { sql } from 'kysely'
import type { Database } from './store.ts'
import type { WatchMark } from './tables.ts'

/** What the places said of themselves when they were read last; one that was never read is absent. */
export async function findMarks(db: Database, places: readonly string[]): Promise<ReadonlyMap<string, WatchMark>> {
  const { rows } = await sql<{ place: string; mark: WatchMark }>`select place, mark from watched where place = any(${places}::text[])`.execute(db)
  return new Map(rows.map(({ place, mark }) => [place, mark]))
}

/** Notes that a place was read as it is now. */
export async function setMark(db: Database, place: string, mark: WatchMark, looked: Date): Promise<void> {
  const written = JSON.stringify(mark)
  await db.insertInto('watched').values({ place, mark: written, looked }).onConflict((conflict) => conflict.column('place').doUpdateSet({ mark: written, looked })).execute()
}

/** Keeps an answer that was not understood, as it came; the same answer once. */
export async function keepRefusedNotice(db: Database, notice: { readonly address: string; readonly digest: string; readonly body: string }, recorded: Date): Promise<void> {
  await db.insertInto('refused_notice').values({ ...notice, recorded }).onConflict((conflict) => conflict.doNothing()).execute()
}
