import type { IndicatorSubject, Language, Region } from '../../core/index.ts'
import { countryInSentence, formatCountry } from '../format.ts'
import { wordsFor } from '../words-for.ts'
import { indicatorWords } from './indicator-words.ts'

/** What an indicator counts, as the head of a list: stream, motive and outcome where it is of one, and the area. */
export function subjectName(language: Language, { stream, ideology, status, area }: IndicatorSubject, regions: readonly Region[]): string {
  const said = indicatorWords(language)
  const kinds = [stream && said.streams[stream], ideology && wordsFor(language).terms.motives[ideology], status && said.statuses[status]]
  return [...kinds.filter((kind) => kind !== undefined), regionLabel(language, area, regions) ?? formatCountry(language, area)].join(', ')
}

/** The area as a sentence has it, after `in`. */
export function areaInSentence(language: Language, area: string, regions: readonly Region[]): string {
  if (area === 'EU') return `${language === 'nl' ? 'de' : 'the'} ${formatCountry(language, area)}`
  return regionLabel(language, area, regions) ?? countryInSentence(language, area)
}

function regionLabel(language: Language, area: string, regions: readonly Region[]): string | undefined {
  return regions.find(({ name }) => name === area)?.label[language]
}
