import { sql, type Selectable } from 'kysely'
import type { AsOf, EventRecord } from '../core/index.ts'
import { inView } from './as-of.ts'
import { toRecord } from './event-records.ts'
import type { IdsOfMany } from './ids-of-many.ts'
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
  if (datasets.length === 0) return new Map()
  const inEach = sql`dataset = any(${datasets}::text[]) and ${inView('event_record', view)}`
  const counts = await sql<{ dataset: string; of: number }>`select dataset, count(distinct id)::int as of from event_record where ${inEach} group by dataset`.execute(db)
  // A limit for each, and no rank among all: those of one dataset may be millions.
  const parts = datasets.map((dataset) => sql`(select distinct dataset, id, first from event_record where dataset = ${dataset} and ${inView('event_record', view)} order by first desc nulls last, id limit ${sql.lit(most)})`)
  const { rows } = await sql<{ dataset: string; id: string }>`select dataset, id from (${sql.join(parts, sql` union all `)}) as newest order by dataset, first desc nulls last, id`.execute(db)
  return new Map(counts.rows.map(({ dataset, of }) => [dataset, { ids: [...new Set(rows.filter((row) => row.dataset === dataset).map(({ id }) => id))], of }]))
}
