import type { Country, ThreatEvent } from '../../core/index.ts'
import { findWordIn, namesForReader, namesOf, type Vocabulary, type VocabularyName } from '../vocabulary/vocabulary.ts'

/** Where an event lies, as a row, a record or a report has it. */
export type Located = Pick<ThreatEvent, 'country' | 'place' | 'latitude' | 'longitude'>

/** A place as a claim names it: what is left of the words once country, area and compass part are taken out. */
export interface ClaimedPlace {
  readonly countries: readonly Country[]
  readonly wholeArea: boolean
  readonly part: string | undefined
  /** Words of a town or building and whole names of a region, folded, with the town's names in other languages. */
  readonly words: readonly string[]
}

/** Words of a place name that tell nothing apart. */
const emptyWords = new Set(['the', 'van', 'der', 'den', 'area', 'near', 'and', 'het', 'city', 'several', 'countries', 'several-countries', 'verschillende', 'landen', 'part', 'region', 'regio'])

/**
 * A place field, read: `FR (south)`, `Europe`, `Parijs`, `["SY","IQ"]`. A country that the record knows nothing of is still a country: nothing lies in it.
 * A region is looked for by its whole name: what that holds ("Northern", "Ireland") is no part of a country and no country.
 */
export function parsePlace(place: string | readonly string[] | undefined, vocabulary: Vocabulary): ClaimedPlace {
  const named = [place ?? []].flat()
  const text = named.join('; ')
  const regions = namesOf(vocabulary, 'area').filter((name) => name.group !== '' && holdsName(text, name.folded)).flatMap((name) => name.reader.filter((each) => each !== each.toUpperCase()))
  const plain = regions.reduce((rest, name) => rest.replaceAll(name, ' '), text)
  const countries = countriesIn(plain, vocabulary)
  const area = findWordIn(vocabulary, 'area', plain)
  const part = findWordIn(vocabulary, 'part-of-country', plain)
  const known = [...countries.flatMap((code) => namesForReader(vocabulary, 'country', code)), ...(area ? [area] : []), ...(part ? [part] : [])].flatMap((name) => name.reader.flatMap(foldedWords))
  const words = foldedWords(plain).filter((word) => isTelling(word) && !known.includes(word) && !/^[a-z]{2}$/.test(word))
  return {
    countries: [...new Set([...countries, ...named.flatMap((each) => /^[A-Z]{2}(?!\p{L})/u.exec(each) ?? [])])],
    wholeArea: area?.record === 'Europe',
    part: part?.record,
    words: [...words, ...regions.map((name) => foldedWords(name).join(' ')), ...otherNames(text, vocabulary)],
  }
}

/** Countries of the record that free wording names, by code or by name. */
export function countriesIn(text: string | undefined, vocabulary: Vocabulary): readonly Country[] {
  if (text === undefined || text === '') return []
  const words = wholeWords(text)
  return namesOf(vocabulary, 'country').filter((name) => namesCountry(name, text, words)).map((name) => name.record)
}

/** True where nothing in the place field says where. */
export function isNowhere(place: ClaimedPlace): boolean {
  return place.countries.length === 0 && !place.wholeArea && place.part === undefined && place.words.length === 0
}

/** True for a town, a region or a side of a country: less than any country whole. */
export function isPartOfCountry(place: ClaimedPlace): boolean {
  return place.part !== undefined || place.words.length > 0
}

/** Whether an event lies in the place that a count names; anywhere in the record's countries where it names none. */
export function isWithin(event: Located, place: ClaimedPlace, vocabulary: Vocabulary): boolean {
  return isNowhere(place) || isAt(event, place, vocabulary)
}

/** Whether an event lies in the place that a claim names. */
export function isAt(event: Located, place: ClaimedPlace, vocabulary: Vocabulary): boolean {
  if (isNowhere(place)) return false
  if (place.countries.length > 0 && !place.countries.includes('EU') && !place.countries.includes(event.country ?? '')) return false
  if (place.part !== undefined && (place.countries.length === 0 || !liesIn(event, place.part, vocabulary))) return false
  if (place.words.length === 0) return true
  const named = ` ${[...foldedWords(event.place), ...otherNames(event.place, vocabulary)].join(' ')} `
  return place.words.some((word) => named.includes(` ${word} `))
}

/** On which side of its country's middle an event lies; false where coordinates or middle are not known. */
function liesIn(event: Located, part: string, vocabulary: Vocabulary): boolean {
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
function namesCountry({ reader: [code = ''], folded: [, ...spelled] }: VocabularyName, text: string, words: string): boolean {
  if (text.includes(code) && new RegExp(`(?<![\\p{L}])${code}(?![\\p{L}])`, 'u').test(text)) return true
  return spelled.some((each) => words.includes(each))
}

/** Names in other languages of the towns a text names. */
function otherNames(text: string, vocabulary: Vocabulary): readonly string[] {
  return namesOf(vocabulary, 'place').filter((name) => holdsName(text, name.folded)).flatMap((name) => name.reader.flatMap(foldedWords)).filter(isTelling)
}

function holdsName(text: string, folded: readonly string[]): boolean {
  const words = wholeWords(text)
  return folded.some((each) => words.includes(each))
}

function isTelling(word: string): boolean {
  return word.length > 2 && !emptyWords.has(word)
}

/** The words of a name in one text with a space at either end, so that it is found whole. */
export function wholeWords(name: string): string {
  return ` ${foldedWords(name).join(' ')} `
}

/** Words in lower case without accents. */
export function foldedWords(text: string): readonly string[] {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
