import type { CohortSurvey, Country, Day, FigureConflict, FigureFusion, SurveyedFigure, SurveyedRun } from '../../core/index.ts'
import { capitalised, countryInSentence, formatAge, formatSpan } from '../../words/format.ts'
import { plain } from '../../words/plain.ts'
import { surveyingWords } from '../../words/surveying.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import type { PrintOptions } from './print-options.ts'
import { textTable } from './text-table.ts'
import { bullet, wrap } from './wrap.ts'

export interface FiguresOptions extends PrintOptions {
  readonly country: Country
  readonly asOf: Day
  /** The whole series of one cohort; else a line for each cohort. */
  readonly inFull: boolean
}

/** Figures of cohorts: a series with its conflicts, or the newest of each. */
export function printFigures(surveys: readonly CohortSurvey[], { country, asOf, inFull, language, columns }: FiguresOptions): string {
  const words = wordsFor(language)
  const said = surveyingWords[language]
  const heading = (subject: string) => wrap(said.heading(subject, countryInSentence(language, country), words.day(asOf)), columns)
  if (inFull) return `${surveys.map((survey) => [heading(capitalised(words.cohort(survey.cohort))), ...printSurvey(survey, words, columns)].join('\n\n')).join('\n\n')}\n`
  return `${heading(said.figures)}\n\n${surveys.length === 0 ? said.nothing : printNewest(surveys, words)}\n`
}

/** The newest figure of each cohort, by the name under which it can be asked for. */
function printNewest(surveys: readonly CohortSurvey[], words: Words): string {
  const { columns, conflictCount } = surveyingWords[words.language]
  const lines = surveys.map(({ cohort, newest, conflicts }) => [
    cohort, words.cohort(cohort), newest === undefined ? words.page.unknown : words.quantity(newest.quantity), newest?.asOf ?? '',
    newest === undefined ? '' : words.origin(newest.origin), newest === undefined ? '' : validityOf(newest, words), conflictCount(conflicts.length),
  ])
  return textTable([['', columns.cohort, columns.figure, columns.asOf, columns.origin, columns.validity, ''], ...lines].map((cells) => cells.map(plain)))
}

function printSurvey({ cohort, runs, newest, usualDays, conflicts, fusion }: CohortSurvey, words: Words, columns: number): readonly string[] {
  const said = surveyingWords[words.language]
  if (runs.length === 0) return [said.nothing]
  const rhythm = usualDays === undefined ? said.noRhythm : said.rhythm(formatSpan(words.language, Math.round(usualDays), 'D'))
  return [
    ...runs.map((run) => printRun(run, cohort, words, columns)),
    wrap([...(newest === undefined ? [] : [said.age(words.day(newest.asOf), ageOf(newest, words))]), rhythm].join(' '), columns),
    `${said.conflicts}\n${conflicts.length === 0 ? wrap(said.noConflicts, columns, '  ') : conflicts.map((conflict) => bullet('  ·', plain(conflictText(conflict, words)), columns)).join('\n')}`,
    ...(fusion === undefined ? [] : [`${said.fusion}\n${fusionTexts(fusion, words).map((text) => bullet('  ·', plain(text), columns)).join('\n')}`]),
  ]
}

function printRun({ population, definedSince, figures }: SurveyedRun, cohort: string, words: Words, columns: number): string {
  const said = surveyingWords[words.language]
  const { asOf, figure, rounding, allows, known, origin, validity } = said.columns
  const head = [...(definedSince === undefined ? [] : [said.definedSince(words.day(definedSince))]), ...(population === undefined ? [] : [said.counted(words.population(population))])]
  const table = textTable([[asOf, figure, rounding, allows, known, origin, validity], ...figures.map((each) => cellsOf(each, cohort, words))].map((cells) => cells.map(plain)), [2])
  return [...(head.length === 0 ? [] : [wrap(head.join(' '), columns)]), table].join('\n')
}

function cellsOf(figure: SurveyedFigure, cohort: string, words: Words): readonly string[] {
  const { called } = surveyingWords[words.language]
  const validity = figure.cohort === cohort ? validityOf(figure, words) : `${validityOf(figure, words)}; ${called(words.cohort(figure.cohort))}`
  return [figure.asOf, words.quantity(figure.quantity), figure.roundingStep === undefined ? '' : words.number(figure.roundingStep), allowedOf(figure, words), figure.known, words.origin(figure.origin), validity]
}

function validityOf({ validity }: SurveyedFigure, words: Words): string {
  return surveyingWords[words.language].validities[validity]
}

/** Whole people only: what is rounded to fives can be from 2.5 less, so from 3 less on. */
function allowedOf({ allows }: SurveyedFigure, words: Words): string {
  const said = surveyingWords[words.language]
  if (allows === undefined) return words.page.unknown
  const low = words.number(Math.ceil(allows.low))
  if (allows.high === undefined) return said.atLeast(low)
  const high = words.number(Math.floor(allows.high))
  return low === high ? low : said.between(low, high)
}

function ageOf({ ageDays }: SurveyedFigure, words: Words): string {
  return ageDays < 31 ? formatSpan(words.language, ageDays, 'D') : formatAge(words.language, ageDays)
}

function conflictText({ kind, figures, widening }: FigureConflict, words: Words): string {
  const said = surveyingWords[words.language]
  const readings = printReadings(figures, words)
  return kind === 'same-cohort' ? said.sideBySide(readings) : said.doNotAddUp(readings, widening === undefined ? undefined : words.number(widening, Number.isInteger(widening) ? 0 : 1))
}

function printReadings(figures: readonly SurveyedFigure[], words: Words): string {
  const { reading } = surveyingWords[words.language]
  return figures.map((figure) => reading(words.quantity(figure.quantity), words.cohort(figure.cohort), words.day(figure.asOf), words.origin(figure.origin))).join('; ')
}

function fusionTexts({ figures, leftOut, result }: FigureFusion, words: Words): readonly string[] {
  const said = surveyingWords[words.language]
  const out = leftOut.length === 0 ? [] : [said.leftOut(printReadings(leftOut, words))]
  if (result.kind === 'one-origin') return [said.oneOrigin, ...out]
  const [value = '', low = '', high = '', median = ''] = [result.value, result.low, result.high, result.median].map((number) => words.number(number))
  return [printReadings(figures, words), said.fused(value, low, high, median, words.number(result.i2, 2), words.small(result.qProbability)), result.usable ? said.usable : said.notUsable, ...out]
}
