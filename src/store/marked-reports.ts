import { sql } from 'kysely'
import { highestMarking, markings, type Day, type Marking } from '../core/index.ts'
import type { Database } from './store.ts'

/** Markings of the reports of the store and, first, the one that everything else has; from the lowest on. */
export async function listMarkings(db: Database): Promise<readonly Marking[]> {
  const { rows } = await sql<{ marking: Marking }>`select distinct marking from report union select distinct marking from report_marking`.execute(db)
  return markings.filter((marking) => marking === 'clear' || rows.some((row) => row.marking === marking))
}

/** The marking of each of these reports that is there, as high as it was ever set. */
export async function listMarkingsOf(db: Database, reports: readonly string[]): Promise<ReadonlyMap<string, Marking>> {
  if (reports.length === 0) return new Map()
  const { rows } = await sql<{ report: string; marking: Marking }>`
    select id as report, marking from report where id = any(${reports}::text[]) union all select report, marking from report_marking where report = any(${reports}::text[])`.execute(db)
  return new Map([...Map.groupBy(rows, ({ report }) => report)].map(([report, of]) => [report, highestMarking(of.map(({ marking }) => marking))]))
}

/** Markings that were given to reports after they came in. */
export async function listRaised(db: Database, reports: readonly string[]): Promise<ReadonlyMap<string, readonly Marking[]>> {
  const { rows } = await sql<{ report: string; marking: Marking }>`select report, marking from report_marking where report = any(${reports}::text[])`.execute(db)
  return new Map([...Map.groupBy(rows, ({ report }) => report)].map(([report, of]) => [report, of.map(({ marking }) => marking)]))
}

/** Marks a report higher from now on, in every view. */
export async function raiseMarking(db: Database, raised: { readonly report: string; readonly marking: Marking; readonly known: Day; readonly reason: string }, recorded: Date): Promise<void> {
  await db.insertInto('report_marking').values({ ...raised, recorded }).execute()
}

/** Those of the reports that are not clear, with their markings. */
export async function listClosed(db: Database, reports: readonly string[]): Promise<ReadonlyMap<string, Marking>> {
  return new Map([...(await listMarkingsOf(db, reports))].filter(([, marking]) => marking !== 'clear'))
}

/** The report and those with the same text: one that was put right is kept under several names. */
export async function listReportsOfSameText(db: Database, report: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from report where digest in (select digest from report where id = ${report}) order by id`.execute(db)
  return rows.map(({ id }) => id)
}

/** A name for which texts are erased or marked higher: another as soon as one more is. */
export async function readClosedState(db: Database): Promise<string> {
  const { rows } = await sql<{ rows: number }>`select count(*)::int as rows from erasure union all select count(*)::int from report_marking`.execute(db)
  return rows.map((table) => table.rows).join(' ')
}
