import { sql } from 'kysely'
import type { AsOf } from '../core/index.ts'
import { inView } from './as-of.ts'
import type { IdsOfMany } from './ids-of-many.ts'
import type { Database } from './store.ts'

/** Ids of the newest reports of each of these sources, as many of one as asked for, and how many there are. */
export async function listReportIds(db: Database, view: AsOf, sources: readonly string[], most: number): Promise<ReadonlyMap<string, IdsOfMany>> {
  if (sources.length === 0) return new Map()
  const counts = await sql<{ source: string; of: number }>`select source, count(*)::int as of from report where source = any(${sources}::text[]) and ${inView('report', view)} group by source`.execute(db)
  const parts = sources.map((source) => sql`(select source, id, published from report where source = ${source} and ${inView('report', view)} order by published desc, id limit ${sql.lit(most)})`)
  const { rows } = await sql<{ source: string; id: string }>`select source, id from (${sql.join(parts, sql` union all `)}) as newest order by source, published desc, id`.execute(db)
  return new Map(counts.rows.map(({ source, of }) => [source, { ids: rows.filter((row) => row.source === source).map(({ id }) => id), of }]))
}
