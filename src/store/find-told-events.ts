import { sql, type RawBuilder } from 'kysely'
import type { AsOf, EventSearch, NearSearch } from '../core/index.ts'
import { inView } from './as-of.ts'
import { listKeyedReadings } from './event-readings.ts'
import { aroundPlace, longestRecord } from './event-records.ts'
import type { Database } from './store.ts'

/** Records of datasets that are looked at for one event of a text, the latest of its days. */
export const mostRecordsOfSearch = 300

/** Ids of the rows, records and claims that may tell of the events looked for; of rows and claims whatever the view: who reads them reads what is in it. */
export async function findToldEvents(db: Database, view: AsOf, searches: readonly EventSearch[]): Promise<readonly string[]> {
  const keyed = await listKeyedReadings(db, [...new Set(searches.flatMap(({ keys }) => keys))])
  return [...new Set([...keyed.map(({ reading }) => reading.id), ...(await findRecords(db, view, searches.map(({ near }) => near)))])]
}

async function findRecords(db: Database, view: AsOf, searches: readonly NearSearch[]): Promise<readonly string[]> {
  const parts = searches.flatMap((search) => (search.country === undefined ? [] : [recordsOf({ ...search, country: search.country }, view)]))
  if (parts.length === 0) return []
  const { rows } = await sql<{ id: string }>`${sql.join(parts, sql` union `)}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Around the towns named; anywhere in the country where no town is. Only so many are taken that the view decides which: what is known later takes nobody's place. */
function recordsOf({ country, first, last, sites }: NearSearch & { readonly country: string }, view: AsOf): RawBuilder<{ id: string }> {
  const around = sites.flatMap((site) => aroundPlace(site) ?? [])
  const place = around.length === 0 ? sql`true` : sql`(${sql.join(around, sql` or `)})`
  return sql`(select r.id from (select * from event_record where ${inView('event_record', view)}) as r where r.country = ${country} and r.first between ${first}::date - ${sql.lit(longestRecord)} and ${last}::date and r.last >= ${first}
    and r.class not in ('signal', 'protest') and ${place} order by r.first desc, r.id limit ${sql.lit(mostRecordsOfSearch)})`
}
