import { sql } from 'kysely'
import type { AsOf } from '../core/index.ts'
import { inView } from './as-of.ts'
import { byOne, type IdsOfMany, type RankedId } from './ids-of-many.ts'
import type { Database } from './store.ts'

/** Ids of the newest reports of each of these sources, as many of one as asked for, and how many there are. */
export async function listReportIds(db: Database, view: AsOf, sources: readonly string[], most: number): Promise<ReadonlyMap<string, IdsOfMany>> {
  const { rows } = await sql<RankedId>`
    select of_one, id, of from (
      select source as of_one, id, row_number() over (partition by source order by published desc, id) as place, (count(*) over (partition by source))::int as of
      from report where source = any(${sources}::text[]) and ${inView('report', view)}
    ) as ranked where place <= ${sql.lit(most)} order by of_one, place`.execute(db)
  return byOne(rows)
}
