import { sql, type RawBuilder } from 'kysely'
import type { AsOf, Country, Period } from '../core/index.ts'
import { inView } from './as-of.ts'
import { isStanding, isStandingRecord } from './retractions.ts'
import type { Database } from './store.ts'

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

/**
 * Attacks by dataset, as each stood in view, in the order of their ids, without these records; what a dataset or a person withdrew, or a
 * dataset only reads as a signal, is not counted. Of a dataset that is withdrawn whole the caller says nothing.
 */
export async function countAttacksByDataset(db: Database, view: AsOf, question: CountQuestion, without: readonly string[]): Promise<readonly DatasetCount[]> {
  const { window, reference } = question
  const others = without.length === 0 ? sql`true` : sql`not (id = any(${without}::text[]))`
  const { rows } = await sql<DatasetCount>`
    select dataset, count(*) filter (where first >= ${window.first})::int as count, count(*) filter (where first <= ${reference.last})::int as "referenceCount"
    ${attacksIn(view, question)} and ${isStanding('event_record', view)} and ${others} group by dataset order by dataset`.execute(db)
  return rows
}

/** Ids of the records of a dataset that are counted, the last to happen first, as many as asked for. */
export async function listCounted(db: Database, view: AsOf, question: CountQuestion, { dataset, most }: { readonly dataset: string; readonly most: number }): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id ${attacksIn(view, question)} and ${isStandingRecord(view)} and dataset = ${dataset} order by first desc, id limit ${sql.lit(most)}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Those of these records that are counted. */
export async function listCountedOf(db: Database, view: AsOf, question: CountQuestion, records: readonly string[]): Promise<readonly string[]> {
  if (records.length === 0) return []
  const { rows } = await sql<{ id: string }>`select id ${attacksIn(view, question)} and ${isStandingRecord(view)} and id = any(${records}::text[]) order by id`.execute(db)
  return rows.map(({ id }) => id)
}

/** What was changed is few; of all others the first revision is the newest. */
function attacksIn(view: AsOf, { countries, window, reference }: CountQuestion): RawBuilder<unknown> {
  return sql`from event_record
    left join (select id, max(revision) as newest from event_record where revision > 1 and ${inView('event_record', view)} group by id) as changed using (id)
    where class = 'attack' and country = any(${countries}) and first between ${reference.first} and ${window.last} and ${inView('event_record', view)}
      and revision = coalesce(newest, 1) and status = 'asserted'`
}
