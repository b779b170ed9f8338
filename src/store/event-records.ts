import { sql, type RawBuilder, type Selectable, type SqlBool } from 'kysely'
import type { AsOf, EventRecord, NamedSite, NearSearch } from '../core/index.ts'
import { inView } from './as-of.ts'
import { isStandingRecord } from './retractions.ts'
import type { Database } from './store.ts'
import type { Tables } from './tables.ts'

const pageRows = 5000

/** Records in view that are not withdrawn, each in its newest revision in view, in the order of their ids, some thousands at a time. */
export async function* streamRecords(db: Database, view: AsOf): AsyncGenerator<readonly EventRecord[]> {
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('event_record')
      .distinctOn('id')
      .selectAll()
      .where(() => inView('event_record', view))
      .where(() => isStandingRecord(view))
      .where('id', '>', last)
      .orderBy('id')
      .orderBy('revision', 'desc')
      .limit(pageRows)
      .execute()
    yield rows.filter(({ status }) => status === 'asserted').map(toRecord)
    if (rows.length < pageRows) return
    last = rows.at(-1)?.id ?? last
  }
}

/** A row of the table as a record. */
export function toRecord(row: Selectable<Tables['event_record']>): EventRecord {
  const { id, dataset, revision, status, first, last, known, recorded, outcome, ideology, body } = row
  return {
    id, dataset, revision, status, outcome, ideology, body,
    times: { happened: first === null ? undefined : first === last ? first : `${first}/${last ?? ''}`, known, recorded: recorded.toISOString() },
    days: first === null || last === null ? undefined : { first, last },
    country: row.country ?? undefined,
    place: row.place ?? undefined,
    latitude: row.latitude ?? undefined,
    longitude: row.longitude ?? undefined,
    placePrecision: row.place_precision,
    attackType: row.attack_type,
    actor: row.actor ?? undefined,
    killed: row.killed ?? undefined,
    killedLow: row.killed_low ?? undefined,
    killedHigh: row.killed_high ?? undefined,
    injured: row.injured ?? undefined,
    includesPerpetrators: row.includes_perpetrators ?? undefined,
    class: row.class,
  }
}

/** Those of the records that are in view and stand there, each in its newest revision in view. */
export async function listRecordsById(db: Database, ids: readonly string[], view: AsOf): Promise<readonly EventRecord[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('event_record').distinctOn('id').selectAll()
    .where(sql<boolean>`id = any(${ids})`).where(() => inView('event_record', view)).where(() => isStandingRecord(view))
    .orderBy('id').orderBy('revision', 'desc').execute()
  return rows.filter(({ status }) => status === 'asserted').map(toRecord)
}

/** Degrees around a town within which lies all that its urban area and its neighbours hold, up to 65 degrees north. */
const aroundLatitude = 0.5
const aroundLongitude = 1.1
/** Days that a record with an unsure date may stretch over. */
export const longestRecord = 31

/** That a record `r` lies around a town, or names it where it gives no point; undefined for a town without one. */
export function aroundPlace({ names, latitude, longitude }: NamedSite): RawBuilder<SqlBool> | undefined {
  if (latitude === undefined || longitude === undefined) return undefined
  return sql<SqlBool>`(r.latitude between ${latitude - aroundLatitude} and ${latitude + aroundLatitude}
    and r.longitude between ${longitude - aroundLongitude} and ${longitude + aroundLongitude}
    or r.latitude is null and ${foldedPlace} like any(${names.map((name) => `% ${name} %`)}::text[]))`
}

/** Ids of records that lie near one of the searches in day and place, in any revision. */
export async function findRecordsNear(db: Database, searches: readonly NearSearch[], dataset: string | undefined): Promise<readonly string[]> {
  const boxes = searches.flatMap(({ country, first, last, sites }) => (country === undefined ? [] : sites.flatMap(({ names, latitude, longitude }) => (latitude === undefined || longitude === undefined ? [] : [{ country, first, last, latitude, longitude, town: townPattern(names) }]))))
  if (boxes.length === 0) return []
  // Not unnest of several arrays: in a join, Citus takes each of them for the type of the first.
  const { rows } = await sql<{ id: string }>`
    select distinct r.id
    from jsonb_to_recordset(${JSON.stringify(boxes)}::jsonb) as box (country text, first date, last date, latitude float8, longitude float8, town text)
    join event_record r on r.country = box.country and r.first between box.first - ${sql.lit(longestRecord)} and box.last and r.last >= box.first
      and (r.latitude between box.latitude - ${sql.lit(aroundLatitude)} and box.latitude + ${sql.lit(aroundLatitude)}
        and r.longitude between box.longitude - ${sql.lit(aroundLongitude)} and box.longitude + ${sql.lit(aroundLongitude)}
        or r.latitude is null and ${foldedPlace} ~ box.town)
      and r.class <> 'signal' and (${dataset ?? null}::text is null or r.dataset = ${dataset ?? null})`.execute(db)
  return rows.map(({ id }) => id)
}

/** What a folded place is held against: any of the names of a town, whole. Folded names hold letters, digits and spaces, nothing that a pattern reads as its own. */
function townPattern(names: readonly string[]): string | null {
  return names.length === 0 ? null : ` (${names.join('|')}) `
}

/** The place of a record as names are compared: small letters without accents, words parted by one space, a space at either end. */
const foldedPlace = sql`' ' || btrim(regexp_replace(replace(replace(replace(translate(regexp_replace(normalize(lower(r.place), NFKD), '[\u0300-\u036f]', '', 'g'), 'øłđðı', 'olddi'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), '[^[:alnum:]]+', ' ', 'g')) || ' '`

/** Records of a dataset, each in its newest revision, a page at a time in the order of their ids; also those that were withdrawn, which earlier views have. */
export async function pageRecords(db: Database, dataset: string, after: string, count: number): Promise<readonly EventRecord[]> {
  const rows = await db.selectFrom('event_record').distinctOn('id').selectAll().where('dataset', '=', dataset).where('id', '>', after).orderBy('id').orderBy('revision', 'desc').limit(count).execute()
  return rows.map(toRecord)
}

/** How many records each dataset has, all revisions counted. */
export async function countRecords(db: Database): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ dataset: string; records: string }>`select dataset, count(*) as records from event_record group by dataset order by dataset`.execute(db)
  return new Map(rows.map(({ dataset, records }) => [dataset, Number(records)]))
}
