import { type Country, type Day, daysBetween, type EventFacts, type EventSearch, type Period } from '../../core/index.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { blockingKeys } from './blocking-keys.ts'
import { claimedDays } from './claimed-days.ts'
import { nearSearch } from './near-search.ts'
import { countriesIn } from './place.ts'
import { readPlace } from './read-place.ts'

/** An event as a text speaks of it: where, and when. */
export interface NamedEvent {
  readonly place: string | readonly string[] | undefined
  readonly date: string | undefined
}

/** Days over which readings are found by their keys: longer ones would be most of what the store holds. */
const longestKeyed = 31

/** How what tells of a named event is found; undefined where the text does not say when or where. */
export function eventSearch({ place = [], date }: NamedEvent, published: Day, home: Country, vocabulary: Vocabulary): EventSearch | undefined {
  const days = claimedDays(date, published)
  const named = [place].flat()
  if (days === undefined || named.length === 0) return undefined
  const facts = factsOf(named, days, home, vocabulary)
  return { near: nearSearch(facts, vocabulary), keys: daysBetween(days.first, days.last) > longestKeyed ? [] : blockingKeys(facts).sought }
}

function factsOf(named: readonly string[], days: Period, home: Country, vocabulary: Vocabulary): EventFacts {
  const { isRegion: _, country, ...place } = namedPlace(named, home, vocabulary)
  return {
    ...place, days, country: country ?? home, dataset: undefined, related: [], class: 'attack', outcome: 'unknown', ideology: 'unknown',
    killed: undefined, injured: undefined, includesPerpetrators: undefined,
  }
}

/** A town that the text's own country does not have lies abroad. */
export function namedPlace(named: readonly string[], home: Country | undefined, vocabulary: Vocabulary): ReturnType<typeof readPlace> {
  const country = countriesIn(named.join('; '), vocabulary)[0] ?? named.find((each) => /^(?!EU)[A-Z]{2}$/.test(each))
  const atHome = readPlace(named, country ?? home, vocabulary.towns)
  return atHome.sites.length > 0 || country !== undefined || atHome.isRegion ? atHome : readPlace(named, undefined, vocabulary.towns)
}
