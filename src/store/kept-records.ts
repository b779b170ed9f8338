import { sql, type Selectable } from 'kysely'
import type { AsOf, EventRecord } from '../core/index.ts'
import { inView } from './as-of.ts'
import { toRecord } from './event-records.ts'
import { byOne, type IdsOfMany, type RankedId } from './ids-of-many.ts'
import type { Database } from './store.ts'
import type { Tables } from './tables.ts'

/** Records in view by id, each in its newest revision in view, also those that are withdrawn. */
export async function listKeptRecords(db: Database, view: AsOf, ids: readonly string[]): Promise<readonly EventRecord[]> {
  const { rows } = await sql<Selectable<Tables['event_record']>>`
    select distinct on (id) * from event_record where id = any(${ids}::text[]) and ${inView('event_record', view)} order by id, revision desc`.execute(db)
  return rows.map(toRecord)
}

/** Ids of the newest records of each of these datasets, as many of one as asked for, and how many there are. */
export async function listRecordIds(db: Database, view: AsOf, datasets: readonly string[], most: number): Promise<ReadonlyMap<string, IdsOfMany>> {
  const { rows } = await sql<RankedId>`
    select of_one, id, of from (
      select dataset as of_one, id, row_number() over (partition by dataset order by first desc nulls last, id) as place, (count(*) over (partition by dataset))::int as of from (
        select distinct on (id) dataset, id, first from event_record where dataset = any(${datasets}::text[]) and ${inView('event_record', view)} order by id, revision desc) as newest
    ) as ranked where place <= ${sql.lit(most)} order by of_one, place`.execute(db)
  return byOne(rows)
}
