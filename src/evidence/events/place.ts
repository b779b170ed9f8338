import type { Country, ThreatEvent } from '../../core/index.ts'
import { findWordIn, namesOf, type Vocabulary, type VocabularyName } from '../vocabulary/vocabulary.ts'

/** A place as a claim names it: what is left of the words once country, area and compass part are taken out. */
export interface ClaimedPlace {
  readonly countries: readonly Country[]
  readonly wholeArea: boolean
  readonly part: string | undefined
  /** Words of a town or building, folded, with its names in other languages. */
  readonly words: readonly string[]
}

/** Words of a place name that tell nothing apart. */
const emptyWords = new Set(['the', 'van', 'der', 'den', 'area', 'near', 'and', 'het', 'city', 'several', 'countries', 'several-countries', 'verschillende', 'landen', 'part', 'region', 'regio'])

/** A place field, read: `FR (south)`, `Europe`, `Parijs`, `["SY","IQ"]`. */
export function parsePlace(place: string | readonly string[] | undefined, vocabulary: Vocabulary): ClaimedPlace {
  const text = typeof place === 'string' ? place : (place ?? []).join('; ')
  const countries = namesOf(vocabulary, 'country').filter((name) => namesCountry(name, text))
  const area = findWordIn(vocabulary, 'area', text)
  const part = findWordIn(vocabulary, 'part-of-country', text)
  const known = [...countries, ...(area ? [area] : []), ...(part ? [part] : [])].flatMap((name) => name.reader.flatMap(foldedWords))
  const words = foldedWords(text).filter((word) => word.length > 2 && !emptyWords.has(word) && !known.includes(word) && !/^[a-z]{2}$/.test(word))
  return { countries: countries.map((name) => name.record), wholeArea: area?.record === 'Europe', part: part?.record, words: [...words, ...otherNames(text, vocabulary)] }
}

/** True where nothing in the place field says where. */
export function isNowhere(place: ClaimedPlace): boolean {
  return place.countries.length === 0 && !place.wholeArea && place.words.length === 0
}

/** Whether an event lies in the place that a claim names. */
export function isAt(event: ThreatEvent, place: ClaimedPlace, vocabulary: Vocabulary): boolean {
  if (isNowhere(place)) return false
  if (place.countries.length > 0 && !place.countries.includes('EU') && !place.countries.includes(event.country ?? '')) return false
  if (place.part !== undefined && !liesIn(event, place.part, vocabulary)) return false
  if (place.words.length === 0) return true
  const named = new Set([...foldedWords(event.place), ...otherNames(event.place, vocabulary)])
  return place.words.some((word) => named.has(word))
}

/** On which side of its country's middle an event lies; false where coordinates or middle are not known. */
function liesIn(event: ThreatEvent, part: string, vocabulary: Vocabulary): boolean {
  const centre = namesOf(vocabulary, 'country').find((name) => name.record === event.country)?.group
  const [latitude, longitude] = (centre?.replace('centre:', '').split(' ') ?? []).map(Number)
  if (latitude === undefined || longitude === undefined || event.latitude === undefined || event.longitude === undefined) return false
  switch (part) {
    case 'north': return event.latitude > latitude
    case 'south': return event.latitude < latitude
    case 'east': return event.longitude > longitude
    case 'west': return event.longitude < longitude
    default: return false
  }
}

/** Two-letter codes count in capitals only: `de` and `is` are words. */
function namesCountry(name: VocabularyName, text: string): boolean {
  const [code = '', ...spelled] = name.reader
  if (new RegExp(`(?<![\\p{L}])${code}(?![\\p{L}])`, 'u').test(text)) return true
  const words = ` ${foldedWords(text).join(' ')} `
  return spelled.some((each) => words.includes(` ${foldedWords(each).join(' ')} `))
}

/** Names in other languages of the towns a text names. */
function otherNames(text: string, vocabulary: Vocabulary): readonly string[] {
  const words = ` ${foldedWords(text).join(' ')} `
  return namesOf(vocabulary, 'place')
    .filter((name) => name.reader.some((each) => words.includes(` ${foldedWords(each).join(' ')} `)))
    .flatMap((name) => name.reader.flatMap(foldedWords))
    .filter((word) => word.length > 2 && !emptyWords.has(word))
}

/** Words in lower case without accents. */
export function foldedWords(text: string): readonly string[] {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
