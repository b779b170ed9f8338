import type { BothLanguages } from '../core/index.ts'
import type { Words } from './words-for.ts'

/** What the columns of the record's rows are called; a column without a name is shown by its own. */
const columns: Readonly<Record<string, BothLanguages>> = {
  country: { nl: 'land', en: 'country' },
  scaleId: { nl: 'schaal', en: 'scale' },
  scaleName: { nl: 'naam van de schaal', en: 'name of the scale' },
  authority: { nl: 'vastgesteld door', en: 'set by' },
  validFrom: { nl: 'geldig vanaf', en: 'valid from' },
  validTo: { nl: 'geldig tot en met', en: 'valid to' },
  steps: { nl: 'stappen', en: 'steps' },
  ordinal: { nl: 'stap', en: 'step' },
  labelNative: { nl: 'naam', en: 'name' },
  labelEn: { nl: 'Engelse naam', en: 'English name' },
  label: { nl: 'naam van de stap', en: 'name of the step' },
  meaning: { nl: 'betekenis', en: 'meaning' },
  decided: { nl: 'besloten', en: 'decided' },
  edition: { nl: 'uitgave', en: 'edition' },
  change: { nl: 'verandering', en: 'change' },
  scope: { nl: 'geldt voor', en: 'holds for' },
  cohort: { nl: 'groep', en: 'group' },
  population: { nl: 'geteld', en: 'counted' },
  value: { nl: 'getal', en: 'number' },
  low: { nl: 'ten minste', en: 'at least' },
  high: { nl: 'hoogstens', en: 'at most' },
  qualifier: { nl: 'nauwkeurigheid', en: 'exactness' },
  figure: { nl: 'cijfer', en: 'figure' },
  from: { nl: 'vanaf', en: 'from' },
  to: { nl: 'tot en met', en: 'to' },
  total: { nl: 'totaal', en: 'total' },
  parts: { nl: 'delen', en: 'parts' },
  roundingStep: { nl: 'afgerond per', en: 'rounded to' },
  level: { nl: 'niveau', en: 'level' },
  driver: { nl: 'factor', en: 'driver' },
  direction: { nl: 'richting', en: 'direction' },
  reason: { nl: 'reden, in onze woorden', en: 'reason, in our words' },
  dutchTerm: { nl: 'woord van de uitgave', en: 'word of the edition' },
  subject: { nl: 'onderwerp', en: 'subject' },
  expectation: { nl: 'verwachting', en: 'expectation' },
  polarity: { nl: 'soort', en: 'kind' },
  horizon: { nl: 'termijn', en: 'term' },
  outcome: { nl: 'uitkomst', en: 'outcome' },
  outcomeBasis: { nl: 'uitkomst blijkt uit', en: 'outcome rests on' },
  outcomeDetail: { nl: 'uitkomst, nader', en: 'outcome in detail' },
  day: { nl: 'dag', en: 'day' },
  place: { nl: 'plaats', en: 'place' },
  status: { nl: 'afloop', en: 'result' },
  ideology: { nl: 'motief', en: 'motive' },
  attackType: { nl: 'wijze', en: 'means' },
  killed: { nl: 'doden', en: 'killed' },
  injured: { nl: 'gewonden', en: 'injured' },
  claimedBy: { nl: 'opgeëist door', en: 'claimed by' },
  secondSourceUrl: { nl: 'tweede bron', en: 'second source' },
  outcomeSourceUrl: { nl: 'bron van de uitkomst', en: 'source of the outcome' },
  year: { nl: 'jaar', en: 'year' },
  area: { nl: 'gebied', en: 'area' },
}

/** What a column is called in a language. */
export function cellName(words: Words, name: string): string {
  return columns[name]?.[words.language] ?? name
}

/** Days and codes of the record in words; free text, numbers and names stay as the record has them. */
export function cellValue(words: Words, name: string, value: string): string {
  const { terms } = words
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return words.day(value)
  if (name === 'cohort' || name === 'total') return words.cohort(value)
  if (name === 'parts') return value.split(' + ').map(words.cohort).join(' + ')
  if (name === 'country') return words.country(value)
  if (name === 'population') return words.population(value)
  if (name === 'label') return words.levelLabel(value)
  const closed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    driver: terms.recordDrivers, direction: terms.directions, status: terms.attackStatuses, ideology: terms.ideologies, attackType: terms.attackTypes,
  }
  return closed[name]?.[value] ?? value
}
