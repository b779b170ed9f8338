import type { Language, ReadingField } from '../core/index.ts'
import { regionName } from './regions.ts'
import { wordsFor } from './words-for.ts'

/** What a reading says of one thing: days, countries, their sides and closed lists in words; towns and numbers as they stand. */
export function fieldValue(language: Language, field: ReadingField['field'], value: string): string {
  const { terms, country, day } = wordsFor(language)
  const closed: Readonly<Record<string, Readonly<Record<string, string>>>> = { means: terms.attackTypes, outcome: terms.results, ideology: terms.motives }
  if (field === 'country') return country(value)
  if (field === 'place') return value.split('; ').map((place) => regionName(language, place)).join('; ')
  if (field === 'days') return value.split(' / ').map(day).join(' / ')
  return closed[field]?.[value] ?? value
}
