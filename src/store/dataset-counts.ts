import { sql } from 'kysely'
import type { AsOf, Country, Outcome, Period } from '../core/index.ts'
import { inView } from './as-of.ts'
import { isStanding } from './retractions.ts'
import { attempt } from './store-problem.ts'
import type { Store } from './store.ts'

/** Attacks that one dataset has in a window and in the time before it; an attack known by its month counts on the first of it. */
export interface DatasetCount {
  readonly dataset: string
  readonly count: number
  readonly referenceCount: number
}

export interface CountQuestion {
  readonly countries: readonly Country[]
  readonly window: Period
  readonly reference: Period
}

/** Attacks by dataset, as each stood in view, in the order of their ids; what a dataset or a person withdrew, or a dataset only reads as a signal, is not counted. */
export function countAttacksByDataset(store: Store, view: AsOf, { countries, window, reference }: CountQuestion): Promise<Outcome<readonly DatasetCount[]>> {
  return attempt(store, async () => {
    // What was changed is few; of all others the first revision is the newest.
    const { rows } = await sql<DatasetCount>`
      select dataset, count(*) filter (where first >= ${window.first})::int as count, count(*) filter (where first <= ${reference.last})::int as "referenceCount"
      from event_record
      left join (select id, max(revision) as newest from event_record where revision > 1 and ${inView('event_record', view)} group by id) as changed using (id)
      where class = 'attack' and country = any(${countries}) and first between ${reference.first} and ${window.last} and ${inView('event_record', view)} and ${isStanding('event_record', view)}
        and revision = coalesce(newest, 1) and status = 'asserted'
      group by dataset order by dataset`.execute(store.db)
    return rows
  })
}
