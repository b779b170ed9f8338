import { addDays, type EventFacts, type NearSearch } from '../../core/index.ts'
import { nearDays } from './join-odds.ts'

/** Where and when a record lies that may speak of the same event. */
export function nearSearch({ country, days, sites }: EventFacts): NearSearch {
  return { country, first: addDays(days.first, -nearDays), last: addDays(days.last, nearDays), sites }
}
