import { sql } from 'kysely'
import type { Country, Day, EventReading, KeyedReading, Site } from '../core/index.ts'
import { statementsOf } from './statements.ts'
import type { Database } from './store.ts'

/** Readings that are found under these keys. */
export async function listKeyedReadings(db: Database, keys: readonly string[]): Promise<readonly KeyedReading[]> {
  if (keys.length === 0) return []
  const rows = await db.selectFrom('event_reading').select(['key', 'reading', 'kind', 'known', 'facts']).where(sql<boolean>`key = any(${keys})`).execute()
  return rows.map(({ key, reading, kind, known, facts }) => ({ key, reading: { id: reading, kind, known, facts } }))
}

/** Keeps what later readings must find; a reading whose source now says otherwise stands under its new keys only. */
export async function addKeyedReadings(db: Database, keyed: readonly KeyedReading[], recorded: Date): Promise<void> {
  const rows = keyed.map(({ key, reading: { id, kind, known, facts } }) => ({ key, reading: id, kind, known, recorded, facts: JSON.stringify(facts) }))
  for (const part of statementsOf(rows)) await db.insertInto('event_reading').values(part).onConflict((conflict) => conflict.columns(['key', 'reading']).doNothing()).execute()
}

/** Forgets readings: their source says otherwise, or its text is gone. */
export async function dropKeyedReadings(db: Database, readings: readonly string[]): Promise<void> {
  if (readings.length > 0) await db.deleteFrom('event_reading').where(sql<boolean>`reading = any(${readings})`).execute()
}

/** Which of these readings stand under some key. */
export async function listKeptReadings(db: Database, readings: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('event_reading').select('reading').distinct().where(sql<boolean>`reading = any(${readings})`).execute()
  return new Set(rows.map(({ reading }) => reading))
}

/** Readings in the order of their ids, a page at a time. */
export async function pageReadings(db: Database, after: string, count: number): Promise<readonly EventReading[]> {
  const rows = await db
    .selectFrom('event_reading').distinctOn('reading').select(['reading', 'kind', 'known', 'facts'])
    .where('reading', '>', after).orderBy('reading').limit(count).execute()
  return rows.map(({ reading, kind, known, facts }) => ({ id: reading, kind, known, facts }))
}

/** Where and when records are looked for that could tell of the same event as a reading. */
export interface NearSearch {
  readonly country: Country | undefined
  readonly first: Day
  readonly last: Day
  readonly sites: readonly Site[]
}

/** Degrees around a town within which lies all that its urban area and its neighbours hold, up to 65 degrees north. */
const aroundLatitude = 0.5
const aroundLongitude = 1.1
/** Days that a record with an unsure date may stretch over. */
const longestRecord = 31

/** Ids of records that lie near one of the searches in day and place, in any revision. */
export async function findRecordsNear(db: Database, searches: readonly NearSearch[], dataset: string | undefined): Promise<readonly string[]> {
  const boxes = searches.flatMap(({ country, first, last, sites }) => (country === undefined ? [] : sites.flatMap(({ latitude, longitude }) => (latitude === undefined || longitude === undefined ? [] : [{ country, first, last, latitude, longitude }]))))
  if (boxes.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select distinct r.id
    from unnest(${boxes.map(({ country }) => country)}::text[], ${boxes.map(({ first }) => first)}::date[], ${boxes.map(({ last }) => last)}::date[],
      ${boxes.map(({ latitude }) => latitude)}::float8[], ${boxes.map(({ longitude }) => longitude)}::float8[]) as box (country, first, last, latitude, longitude)
    join event_record r on r.country = box.country and r.first between box.first - ${sql.lit(longestRecord)} and box.last and r.last >= box.first
      and r.latitude between box.latitude - ${sql.lit(aroundLatitude)} and box.latitude + ${sql.lit(aroundLatitude)}
      and r.longitude between box.longitude - ${sql.lit(aroundLongitude)} and box.longitude + ${sql.lit(aroundLongitude)}
      and r.class <> 'signal' and (${dataset ?? null}::text is null or r.dataset = ${dataset ?? null})`.execute(db)
  return rows.map(({ id }) => id)
}
