import { rowQualifiers, type BothLanguages, type EvidenceCell, type EvidenceItem, type Language, type Quantity } from '../core/index.ts'
import { areaName } from './areas.ts'
import { recordValue } from './record-values.ts'
import { scaleName } from './scale-names.ts'
import type { Words } from './words-for.ts'
import { writtenLevel } from './written-figure.ts'

type Row = Extract<EvidenceItem, { kind: 'row' }>

/** What the columns of the record's rows are called, what a row says first standing first; a column without a name is shown by its own, last. */
const columns: Readonly<Record<string, BothLanguages>> = {
  reason: { nl: 'reden, in onze woorden', en: 'reason, in our words' },
  expectation: { nl: 'verwachting', en: 'expectation' },
  place: { nl: 'plaats', en: 'place' },
  cohort: { nl: 'groep', en: 'group' },
  figure: { nl: 'cijfer', en: 'figure' },
  total: { nl: 'totaal', en: 'total' },
  parts: { nl: 'delen', en: 'parts' },
  country: { nl: 'land', en: 'country' },
  population: { nl: 'geteld', en: 'counted' },
  driver: { nl: 'factor', en: 'driver' },
  direction: { nl: 'richting', en: 'direction' },
  subject: { nl: 'onderwerp', en: 'subject' },
  polarity: { nl: 'soort', en: 'kind' },
  horizon: { nl: 'termijn', en: 'term' },
  outcome: { nl: 'uitkomst', en: 'outcome' },
  outcomeBasis: { nl: 'uitkomst blijkt uit', en: 'outcome rests on' },
  outcomeDetail: { nl: 'uitkomst, nader', en: 'outcome in detail' },
  outcomeSourceUrl: { nl: 'bron van de uitkomst', en: 'source of the outcome' },
  status: { nl: 'afloop', en: 'result' },
  ideology: { nl: 'motief', en: 'motive' },
  attackType: { nl: 'wijze', en: 'means' },
  completed: { nl: 'voltooid', en: 'completed' },
  failed: { nl: 'mislukt', en: 'failed' },
  foiled: { nl: 'verijdeld', en: 'foiled' },
  totalAttacks: { nl: 'aanslagen samen', en: 'attacks in all' },
  arrests: { nl: 'aanhoudingen', en: 'arrests' },
  killed: { nl: 'doden', en: 'killed' },
  injured: { nl: 'gewonden', en: 'injured' },
  claimedBy: { nl: 'opgeëist door', en: 'claimed by' },
  edition: { nl: 'uitgave', en: 'edition' },
  level: { nl: 'niveau', en: 'level' },
  dutchTerm: { nl: 'woord van de uitgave', en: 'word of the edition' },
  ordinal: { nl: 'stap', en: 'step' },
  label: { nl: 'naam van de stap', en: 'name of the step' },
  labelNative: { nl: 'naam van de stap', en: 'name of the step' },
  meaning: { nl: 'betekenis', en: 'meaning' },
  change: { nl: 'verandering', en: 'change' },
  scope: { nl: 'geldt voor', en: 'holds for' },
  scaleId: { nl: 'schaal', en: 'scale' },
  authority: { nl: 'vastgesteld door', en: 'set by' },
  steps: { nl: 'stappen', en: 'steps' },
  validFrom: { nl: 'geldig vanaf', en: 'valid from' },
  validTo: { nl: 'geldig tot en met', en: 'valid to' },
  from: { nl: 'vanaf', en: 'from' },
  to: { nl: 'tot en met', en: 'to' },
  cohorts: { nl: 'groepen', en: 'groups' },
  former: { nl: 'heette eerder', en: 'was called' },
  roundingStep: { nl: 'afgerond per', en: 'rounded to' },
  area: { nl: 'gebied', en: 'area' },
  secondSourceUrl: { nl: 'tweede bron', en: 'second source' },
}

/** Columns that another one says as well: the day of the row, numbers of a figure, the length of a scale beside the step, translations of a name. */
const saidByOthers: ReadonlySet<string> = new Set(['decided', 'day', 'year', 'value', 'low', 'high', 'scaleName', 'labelEn'])

/** Texts that the record has in English, and words that it quotes in Dutch. */
const languageOf: Readonly<Record<string, Language>> = { reason: 'en', expectation: 'en', meaning: 'en', outcomeDetail: 'en', dutchTerm: 'nl' }

/** A column of a row as a person reads it. */
export interface WordedCell {
  readonly name: string
  readonly text: string
  /** Where the text is in another language than the page. */
  readonly lang: Language | undefined
}

/** The columns of a row in words: codes by their names, a figure with its exactness, Dutch where there is Dutch. */
export function wordedCells(words: Words, row: Row): readonly WordedCell[] {
  const hasOrdinal = row.cells.some(({ name }) => name === 'ordinal')
  const shown = row.cells.filter(({ name }) => !saidByOthers.has(name) && !(hasOrdinal && name === 'steps'))
  return shown.toSorted((a, b) => placeOf(a) - placeOf(b)).map((cell) => wordedCell(words, cell, row))
}

const columnOf = (name: string) => (name === 'qualifier' ? 'figure' : name)

/** A store gives columns back in an order of its own. */
function placeOf({ name }: EvidenceCell): number {
  const place = Object.keys(columns).indexOf(columnOf(name))
  return place < 0 ? Object.keys(columns).length : place
}

function wordedCell(words: Words, cell: EvidenceCell, row: Row): WordedCell {
  const written = languageOf[cell.name] ?? words.language
  const dutch = words.language === 'nl' ? cell.dutch : undefined
  const lang = dutch !== undefined || written === words.language ? undefined : written
  const name = columnOf(cell.name)
  return { name: `${columns[name]?.[words.language] ?? name}${lang === 'en' ? words.page.inEnglish : ''}`, text: dutch ?? cellText(words, cell, row), lang }
}

/** Days and codes of the record in words; names and free text stay as the record has them. */
function cellText(words: Words, { name, value }: EvidenceCell, row: Row): string {
  const { terms, language } = words
  const closed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    driver: terms.recordDrivers, direction: terms.directions, change: terms.changes, status: terms.results, ideology: terms.motives, attackType: terms.attackTypes,
  }
  const named = closed[name]?.[value] ?? recordValue(language, name, value)
  if (named !== undefined) return named
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return words.day(value)
  switch (name) {
    case 'cohort':
    case 'former':
    case 'total': return words.cohort(value)
    case 'cohorts':
    case 'parts': return value.split(' + ').map(words.cohort).join(' + ')
    case 'country': return words.country(value)
    case 'population': return words.population(value)
    case 'edition': return words.edition(value)
    case 'scope': return areaName(language, value)
    case 'scaleId': return scaleName(language, value)
    case 'label':
    case 'labelNative': return words.levelName(value)
    case 'level': return writtenLevel(language, value)
    case 'ordinal': return stepText(words, value, row)
    case 'qualifier': return words.quantity(quantityOf(row))
    default: return value
  }
}

function stepText(words: Words, ordinal: string, row: Row): string {
  const steps = row.cells.find(({ name }) => name === 'steps')?.value
  return steps === undefined ? ordinal : words.page.ordinal(Number(ordinal), Number(steps))
}

function quantityOf(row: Row): Quantity {
  const numberOf = (column: string) => {
    const cell = row.cells.find(({ name }) => name === column)
    return cell === undefined ? undefined : Number(cell.value)
  }
  const written = row.cells.find(({ name }) => name === 'qualifier')?.value
  return { value: numberOf('value'), low: numberOf('low'), high: numberOf('high'), qualifier: rowQualifiers.find((each) => each === written) ?? 'exact' }
}
