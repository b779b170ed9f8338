import { addDays, type EventFacts, type NearSearch } from '../../core/index.ts'
import { namesOfPlace } from '../vocabulary/place-names.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { nearDays } from './join-odds.ts'

/** Where and when a record lies that may speak of the same event. */
export function nearSearch({ country, days, sites }: EventFacts, { placeNames }: Pick<Vocabulary, 'placeNames'>): NearSearch {
  const named = sites.map((site) => ({ ...site, names: site.town === undefined ? [] : namesOfPlace(placeNames, site.town, country) }))
  return { country, first: addDays(days.first, -nearDays), last: addDays(days.last, nearDays), sites: named }
}
