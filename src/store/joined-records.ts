import { sql } from 'kysely'
import type { AsOf } from '../core/index.ts'
import { inView } from './as-of.ts'
import type { Database } from './store.ts'

/** Ids of the records of a dataset that some link in view joins to a row or a claim; what is joined to records alone is left out, for these may be millions. */
export async function listJoinedRecords(db: Database, view: AsOf, dataset: string): Promise<readonly string[]> {
  const { rows: datasets } = await sql<{ dataset: string }>`select id as dataset from dataset union select ${dataset}`.execute(db)
  const own = `${dataset}:%`
  const any = datasets.map((row) => `${row.dataset}:%`)
  const { rows } = await sql<{ id: string }>`
    select distinct case when a like ${own} then a else b end as id from event_link
    where relation <> 'apart' and ${inView('event_link', view)} and (a like ${own} and not (b like any(${any}::text[])) or b like ${own} and not (a like any(${any}::text[])))
    order by id`.execute(db)
  return rows.map(({ id }) => id)
}
