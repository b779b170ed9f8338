import type { EventFields } from '../../core/index.ts'
import { overlaps, type Span } from '../document.ts'
import type { AnnotatedDocument, ReadSentence } from '../finder.ts'
import { placeName, type PlaceMention } from '../mentions/places.ts'

type Place = NonNullable<EventFields['place']>

/** What a country's own police, courts and services do; where no place is named it is done at home. */
const doneAtHome: readonly EventFields['type'][] = ['arrest', 'charge', 'conviction', 'acquittal', 'sentence', 'sentence_demand', 'search', 'investigation', 'release']

/** How many sentences on the place of an event still holds for an arrest or a trial that names none. */
const placeReach = 1
const onlyPlaceReach = 3

/** The words of an event, and those in its sentence that speak of other events. */
export interface EventWords {
  readonly words: string
  readonly span: Span
  readonly matched: Span
  readonly taken: readonly Span[]
}

const abroad = /landen|elders|countries|elsewhere|abroad|buitenland/iu
const several = /(?:verschillende|meerdere|diverse) (?:\p{L}+ )?landen|(?:several|various|multiple) (?:\p{L}+ )?countries/iu

/** The place that the words of the event name; the only one of its sentence where they name none. */
export function namedPlace(sentence: ReadSentence, { words, span, matched, taken }: EventWords, type: EventFields['type']): Place | undefined {
  const free = sentence.places().filter((place) => !taken.some((other) => overlaps(other, place)) && !isHome(sentence, place))
  const inside = free.filter((place) => overlaps(place, span))
  const places = inside.filter(({ adjective }) => !adjective)
  const towns = places.filter(({ kind }) => kind === 'city')
  const countries = places.filter(({ kind }) => kind === 'country')
  const together = namesOf(towns.length > 0 ? towns : countries.length > 1 ? countries : [])
  if (together !== undefined) return together
  const elsewhere = free.filter(({ adjective }) => !adjective)
  const only = !abroad.test(words) && elsewhere.length === 1 && elsewhere[0]?.kind !== 'area' ? elsewhere[0] : undefined
  const place = places.find(({ start }) => start >= matched.start) ?? places[0] ?? only ?? (type === 'departure' || type === 'return' ? undefined : inside.find(({ adjective, start }) => adjective && start > matched.start))
  return place && placeName(place)
}

const person = /(?<!\p{L})(?:man|mannen|vrouw|vrouwen|jongen|jongens|meisje|tiener|verdachten?|broers?|stel|paar|inwoner|men|woman|women|boy|boys|girl|teenager|suspects?|brothers?|couple|resident)(?: \(\d+\)| van \d+| aged \d+)?,? (?:uit|from) $/iu
/** `Jan de Vries uit Weert`. */
const someone = /(?<!\p{L})\p{Lu}[\p{L}’'-]+,? (?:uit|from) $/u

/** `a man from Weert`: where somebody lives, not where something happened. */
function isHome({ text, start }: ReadSentence, place: PlaceMention): boolean {
  const before = text.slice(Math.max(0, place.start - start - 60), place.start - start)
  return place.kind === 'city' && (person.test(before) || someone.test(before))
}

function namesOf(places: readonly PlaceMention[]): Place | undefined {
  const names = [...new Set(places.map(placeName))]
  return names.length > 1 ? names : names[0]
}

/** The place that follows from where the words stand: their own country, the last event's place, several countries. */
export function impliedPlace({ country }: AnnotatedDocument, words: string, type: EventFields['type'], near: Place | undefined): Place | undefined {
  const home = country !== undefined && /^[A-Z]{2}$/.test(country) && country !== 'EU' ? country : undefined
  if (several.test(words)) return 'several countries'
  if (abroad.test(words)) return undefined
  if (/(?<!\p{L})(?:ons land|our country|this country)(?!\p{L})/iu.test(words)) return home
  if (type === 'attack' || type === 'stabbing' || type === 'plot') return undefined
  return near ?? (doneAtHome.includes(type) ? home : undefined)
}

interface PlacesSoFar {
  readonly near: (sentence: number) => Place | undefined
  readonly add: (place: Place | undefined, sentence: number) => void
}

/** The place of the last event, as long as it still holds: longer where the report has named no other. */
export function placesSoFar(): PlacesSoFar {
  const names = new Set<string>()
  let last: { readonly place: Place; readonly sentence: number } | undefined
  return {
    near: (sentence) => (last !== undefined && sentence - last.sentence <= (names.size === 1 ? onlyPlaceReach : placeReach) ? last.place : undefined),
    add: (place, sentence) => {
      if (place === undefined) return
      names.add(String(place))
      last = { place, sentence }
    },
  }
}
