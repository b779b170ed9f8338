import type { AsOf, Country, Outcome } from '../core/index.ts'
import { inView } from './as-of.ts'
import { isStanding } from './retractions.ts'
import { attempt } from './store-problem.ts'
import type { Database, Store } from './store.ts'

/** Countries of which a decision on the level was in view, in the order of their codes. */
export function listCountriesWithLevels(store: Store, view: AsOf): Promise<Outcome<readonly Country[]>> {
  return attempt(store, () => listLevelCountries(store.db, view))
}

/** The same in the transaction of the caller. */
export async function listLevelCountries(db: Database, view: AsOf): Promise<readonly Country[]> {
  const rows = await db
    .selectFrom('record_row')
    .distinct()
    .select(({ ref }) => ref('body', '->>').key('country').as('country'))
    .where('kind', '=', 'level-decision')
    .where(() => inView('record_row', view))
    .where(() => isStanding('record_row', view))
    .orderBy('country')
    .execute()
  return rows.flatMap(({ country }) => country ?? [])
}
