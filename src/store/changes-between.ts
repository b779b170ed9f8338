import { type RawBuilder, sql } from 'kysely'
import type { AsOf, ChangedPlace, Day, KnowledgeChange, Outcome } from '../core/index.ts'
import type { TimedTable } from './as-of.ts'
import { isCleared } from './cleared.ts'
import { readSnapshot } from './lock-writing.ts'
import { attempt } from './store-problem.ts'
import type { Database, Store } from './store.ts'

/** Of each kind of change the newest few are named; the rest is counted. */
const mostNamed = 10

export interface DaysBetween {
  readonly from: Day
  readonly to: Day
  readonly clearance?: AsOf['clearance']
}

interface ChangeRow {
  readonly change: KnowledgeChange['change']
  readonly id: string
  readonly known: Day
  readonly title: string | null
  readonly reason: string | null
  readonly count: number
}

/** What became known after the first day and by the second: counted, and the newest named. Of rows of the record only why they were withdrawn: the rows themselves are compared. */
export function listChangesBetween(store: Store, days: DaysBetween): Promise<Outcome<readonly KnowledgeChange[]>> {
  return attempt(store, () =>
    readSnapshot(store, async (db) => {
      const changes: KnowledgeChange[] = []
      for (const [place, changed] of placesOf(days)) changes.push(...(await listChanges(db, place, changed)))
      return changes
    }),
  )
}

/** Each place with a query that gives `change, id, known, title, reason`; the title of a claim is its report. */
function placesOf(days: DaysBetween): readonly (readonly [ChangedPlace, RawBuilder<unknown>])[] {
  return [
    ['report', sql`select 'added' as change, id, known, title, null as reason from report where ${isBetween(days)} and ${isCleared('report', days.clearance)}
      union all ${retractionsOf('report_retraction', ['report'], sql`report`, days)}
      union all select 'erased' as change, report as id, known, null as title, reason from erasure where ${isBetween(days)} and ${isCleared('erasure', days.clearance)}`],
    ['claim', sql`${revisionsOf('claim', ['report', 'id'], sql`id`, sql`newest.report`, sql`false`, days, whyCorrected)}
      union all ${retractionsOf('claim_retraction', ['report', 'claim'], sql`claim`, days, sql`report`)}`],
    ['source', retractionsOf('source_retraction', ['source'], sql`source`, days)],
    ['row', retractionsOf('row_retraction', ['id'], sql`id`, days)],
    ['event-record', sql`${revisionsOf('event_record', ['id'], sql`id`, sql`place`, sql`status = 'withdrawn'`, days)}
      union all ${retractionsOf('record_retraction', ['id'], sql`id`, days)}`],
    ['dataset', sql`${revisionsOf('dataset', ['id'], sql`id`, sql`body ->> 'name'`, sql`false`, days)}
      union all ${retractionsOf('dataset_retraction', ['dataset'], sql`dataset`, days)}`],
    ['event-link', revisionsOf('event_link', ['a', 'b'], sql`a || ' ' || b`, sql`relation`, sql`false`, days)],
    ['text-link', sql`select 'added' as change, report || ' ' || other as id, known, null as title, null as reason from text_link where ${isBetween(days)} and ${isCleared('text_link', days.clearance)}`],
  ]
}

/** Joined rather than asked for among the columns: Citus takes no query there. */
const whyCorrected = { reason: sql`why.reason`, from: sql`left join claim_correction as why on why.report = newest.report and why.claim = newest.id and why.revision = newest.revision` }
const withoutReason = { reason: sql`null`, from: sql`` }

function isBetween({ from, to }: DaysBetween): RawBuilder<unknown> {
  return sql`known > ${from}::date and known <= ${to}::date`
}

/** Withdrawals whose first one lies between the days: a second changes nothing. */
function retractionsOf(table: TimedTable, keys: readonly string[], id: RawBuilder<unknown>, days: DaysBetween, title = sql`null`): RawBuilder<unknown> {
  const key = sql.join(keys.map((each) => sql.ref(each)))
  return sql`select 'retracted' as change, ${id} as id, known, ${title} as title, reason from (
    select distinct on (${key}) * from ${sql.table(table)} where ${isCleared(table, days.clearance)} order by ${key}, known, recorded) as first_ones where ${isBetween(days)}`
}

/** Things whose newest revision on the second day is another than on the first; what was not there on the first day is added. */
function revisionsOf(table: TimedTable, keys: readonly string[], id: RawBuilder<unknown>, title: RawBuilder<unknown>, isWithdrawn: RawBuilder<unknown>, days: DaysBetween, why = withoutReason): RawBuilder<unknown> {
  const key = sql.join(keys.map((each) => sql.ref(each)))
  return sql`select case when ${isWithdrawn} then 'retracted' when before is not null then 'corrected' else 'added' end as change, ${id} as id, newest.known, ${title} as title, ${why.reason} as reason from (
    select distinct on (${key}) *, max(revision) filter (where known <= ${days.from}::date) over (partition by ${key}) as before
    from ${sql.table(table)} join (select distinct ${key} from ${sql.table(table)} where ${isBetween(days)} and ${isCleared(table, days.clearance)}) as touched using (${key})
    where known <= ${days.to}::date order by ${key}, revision desc) as newest ${why.from} where before is null or before < newest.revision`
}

async function listChanges(db: Database, place: ChangedPlace, changed: RawBuilder<unknown>): Promise<readonly KnowledgeChange[]> {
  const { rows } = await sql<ChangeRow>`
    select change, id, known, title, reason, count from (
      select *, (count(*) over (partition by change))::int as count, row_number() over (partition by change order by known desc, id) as place from (${changed}) as changed) as placed
    where place <= ${mostNamed} or ${place === 'row'} order by change, place`.execute(db)
  return [...Map.groupBy(rows, ({ change }) => change)].map(([change, of]) => ({
    place, change, count: of[0]?.count ?? 0, things: of.map(({ id, known, title, reason }) => ({ id, known, title: title ?? undefined, reason: reason ?? undefined })),
  }))
}
