import { sql, type RawBuilder } from 'kysely'
import type { AsOf, AttackStatus, Day, EventClass, EventOutcome, Ideology, Period } from '../core/index.ts'
import { inView } from './as-of.ts'
import { isStanding, listWithdrawnDatasets } from './retractions.ts'
import type { Database } from './store.ts'

/** Which readings of events are asked for; what is undefined is not asked. Of claims only days are asked here: the rest is in their words. */
export interface ReadingFilter {
  readonly days: Partial<Period>
  readonly country: string | undefined
  readonly class: EventClass | undefined
  readonly ideology: Ideology | undefined
  readonly outcome: EventOutcome | undefined
  /** `record`, `reports`, or a dataset; undefined for all. */
  readonly from: string | undefined
}

/** Where a reading stands in the list: the last day on which it may have happened, then its id. */
export interface ReadingPlace {
  readonly last: Day
  readonly id: string
}

/** Readings in view that stand and may tell of one event, the last to happen first, from behind a place on. */
export async function pageStandingReadings(db: Database, view: AsOf, filter: ReadingFilter, after: ReadingPlace | undefined, count: number): Promise<readonly ReadingPlace[]> {
  const parts = [rowsPart(view, filter), ...recordsPart(view, filter, await listWithdrawnDatasets(db, view)), ...claimsPart(view, filter)].map((part) => sql`(select * from (${part}) as readings where ${isAfter(after)} order by last desc, id limit ${sql.lit(count)})`)
  const { rows } = await sql<ReadingPlace>`select id, last from (${sql.join(parts, sql` union all `)}) as all_readings order by last desc, id limit ${sql.lit(count)}`.execute(db)
  return rows
}

function isAfter(after: ReadingPlace | undefined): RawBuilder<boolean> {
  return after === undefined ? sql`true` : sql`last <= ${after.last}::date and (last < ${after.last}::date or id > ${after.id} collate "C")`
}

/** Attacks and plots of the record: a month ends on its last day. */
function rowsPart(view: AsOf, { days, country, class: kind, ideology, outcome, from }: ReadingFilter): RawBuilder<ReadingPlace> {
  const isAsked = (from === undefined || from === 'record') && (kind === undefined || kind === 'attack')
  return sql`select id collate "C" as id, last from (
    select distinct on (id) id, body, ${lastDayOfPartial} as last, ${firstDayOfPartial} as first from record_row
    where ${isAsked} and kind = 'threat-event' and body ->> 'day' <> '' and ${inView('record_row', view)} and ${isStanding('record_row', view)} order by id, revision desc) as newest
    where ${within(days)} and ${isValue(sql`body ->> 'country'`, country)} and ${isValue(sql`body ->> 'ideology'`, ideology)} and ${isValue(sql`body ->> 'status'`, outcome)}`
}

const firstDayOfPartial = sql`left(body ->> 'day' || '-01-01', 10)::date`
const lastDayOfPartial = sql`case length(body ->> 'day') when 10 then (body ->> 'day')::date when 7 then (${firstDayOfPartial} + interval '1 month - 1 day')::date else (${firstDayOfPartial} + interval '1 year - 1 day')::date end`

/** Withdrawn datasets are named beforehand: asked for record by record, they make PostgreSQL expect so few that it sorts them all. */
function recordsPart(view: AsOf, { days, country, class: kind, ideology, outcome, from }: ReadingFilter, fallen: readonly string[]): readonly RawBuilder<ReadingPlace>[] {
  if (from === 'record' || from === 'reports') return []
  return [sql`select id, last from event_record
    where class not in ('signal', 'protest') and last is not null and status = 'asserted' and ${inView('event_record', view)} and ${isStanding('event_record', view)} and not (dataset = any(${fallen}::text[])) and ${isNewest('event_record', ['id'], view)}
      and ${within(days)} and ${isValue(sql`country`, country)} and ${isValue(sql`class`, kind)} and ${isValue(sql`ideology`, ideology)} and ${isValue(sql`outcome`, outcome)} and ${isValue(sql`dataset`, from)}`]
}

/** Kinds of event of which a claim may tell one (`isAboutAttack` in the evidence). */
const toldTypes = ['attack', 'plot', 'stabbing']

function claimsPart(view: AsOf, { days, class: kind, from }: ReadingFilter): readonly RawBuilder<ReadingPlace>[] {
  if ((from !== undefined && from !== 'reports') || (kind !== undefined && kind !== 'attack')) return []
  return [sql`select id collate "C" as id, last from claim
    where kind = 'EVENT' and subject = any(${toldTypes}) and status <> 'erased' and ${isNewest('claim', ['report', 'id'], view)} and ${within(days)} and ${inView('claim', view)} and ${isStanding('claim', view)}
      and not exists (select 1 from report_retraction where report_retraction.report = claim.report and ${inView('report_retraction', view)})`]
}

/** Whether no later revision is in view: looked for reading by reading, for a page is a few of very many and those that were changed are few. */
function isNewest(table: 'event_record' | 'claim', key: readonly string[], view: AsOf): RawBuilder<boolean> {
  const isSame = sql.join(key.map((column) => sql`later.${sql.ref(column)} = ${sql.ref(`${table}.${column}`)}`), sql` and `)
  return sql`not exists (select 1 from (select * from ${sql.table(table)} where revision > 1 and ${inView(table, view)}) as later where ${isSame} and later.revision > ${sql.ref(`${table}.revision`)})`
}

function within({ first, last }: Partial<Period>): RawBuilder<boolean> {
  return sql`${first === undefined ? sql`true` : sql`last >= ${first}::date`} and ${last === undefined ? sql`true` : sql`first <= ${last}::date`}`
}

function isValue(column: RawBuilder<unknown>, value: string | AttackStatus | undefined): RawBuilder<boolean> {
  return value === undefined ? sql`true` : sql`${column} = ${value}`
}
