import { sql } from 'kysely'
import type { Country, Day } from '../core/index.ts'
import type { Database } from './store.ts'

/** An edition with the day of the picture that it froze. */
export interface EditionOfPicture {
  readonly id: string
  readonly country: Country
  readonly asOf: Day
}

/** Editions by the day of their picture, of the countries asked for. */
export async function listEditionsOfCountries(db: Database, countries: readonly Country[]): Promise<readonly EditionOfPicture[]> {
  if (countries.length === 0) return []
  const { rows } = await sql<EditionOfPicture>`
    select id, country, body::jsonb #>> '{picture,view,asOf}' as "asOf" from edition where country = any(${countries}::text[]) order by country, number`.execute(db)
  return rows
}
