import { sql } from 'kysely'
import type { AsOf, Day, Outcome } from '../core/index.ts'
import { inView } from './as-of.ts'
import { isStandingRecord } from './retractions.ts'
import { attempt } from './store-problem.ts'
import type { Store } from './store.ts'

/** What one source gave a dataset in one month. */
export interface MonthOfSource {
  /** The first of the month. */
  readonly day: Day
  /** As the dataset writes it; an empty text where it names none. */
  readonly source: string
  readonly count: number
}

/** Events of a dataset by month and source, as they stood in view; what the dataset or a person withdrew is left out. */
export function countBySource(store: Store, view: AsOf, dataset: string): Promise<Outcome<readonly MonthOfSource[]>> {
  return attempt(store, async () => {
    const { rows } = await sql<MonthOfSource>`
      select date_trunc('month', first)::date as day, source, count(*)::int as count from (
        select distinct on (id) id, status, first, coalesce(body ->> 'sourceUrl', body ->> 'sourceName', '') as source from event_record
        where dataset = ${dataset} and ${inView('event_record', view)} and ${isStandingRecord(view)} order by id, revision desc) as newest
      where status = 'asserted' and first is not null group by day, source order by day, source`.execute(store.db)
    return rows
  })
}
