import type { CheckReason, DocumentMistake, Language, MapMistake, Problem, Quantity, Sentence } from '../core/index.ts'
import { cohortName, populationName } from './cohorts.ts'
import { englishPage } from './en/page.ts'
import { documentMistakeInEnglish } from './en/documents.ts'
import { mapMistakeInEnglish, problemInEnglish } from './en/problems.ts'
import { englishReasons } from './en/reasons.ts'
import { englishSentences } from './en/sentences.ts'
import { englishTerms } from './en/terms.ts'
import { formatCountry, formatDay, formatEdition, formatNumber, formatPercent, formatSmall } from './format.ts'
import { levelLabel, levelMeaning, levelName } from './level-labels.ts'
import { dutchPage } from './nl/page.ts'
import { documentMistakeInDutch } from './nl/documents.ts'
import { mapMistakeInDutch, problemInDutch } from './nl/problems.ts'
import { dutchReasons } from './nl/reasons.ts'
import { dutchSentences } from './nl/sentences.ts'
import { dutchTerms } from './nl/terms.ts'
import { originName } from './offices.ts'
import type { PageWords } from './page.ts'
import { preflightCommand, preflightLine } from './preflight.ts'
import { plainLine } from './plain.ts'
import { formatQuantity } from './quantity.ts'
import type { ReasonWords } from './reasons.ts'
import { recordValue } from './record-values.ts'
import type { SentenceWords } from './sentences.ts'
import type { TermWords } from './terms.ts'

/** Everything that Peil says in one language. */
export interface Words {
  readonly language: Language
  readonly problem: (problem: Problem) => string
  /** What is wrong in particular, each on a line of its own. */
  readonly problemDetails: (problem: Problem) => readonly string[]
  /** Said when something broke that should not have. */
  readonly defect: string
  readonly sentence: (sentence: Sentence) => string
  readonly reason: (reason: CheckReason) => string
  readonly terms: TermWords
  readonly page: PageWords
  readonly day: (day: string | undefined) => string
  readonly number: (value: number, digits?: number) => string
  readonly small: (value: number) => string
  readonly percent: (probability: number) => string
  readonly quantity: (quantity: Quantity) => string
  readonly country: (country: string) => string
  readonly edition: (edition: string) => string
  readonly cohort: (cohort: string) => string
  readonly population: (population: string) => string
  readonly levelLabel: (native: string) => string
  readonly levelMeaning: (native: string) => string | undefined
  readonly levelName: (native: string) => string
  readonly origin: (origin: string) => string
  readonly authority: (authority: string) => string
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    ...formatsOf('nl'),
    problem: (problem) => plainLine(problemInDutch(problem)),
    problemDetails: (problem) => [...detailsOf(problem, documentMistakeInDutch, mapMistakeInDutch), ...preflightLines('nl', problem)].map(plainLine),
    defect: 'Er ging iets mis in Peil zelf. Wat nog niet klaar was, is niet bewaard. Meld dit met de regels hieronder.',
    sentence: (sentence) => sayWith(dutchSentences, sentence),
    reason: (reason) => reasonWith(dutchReasons, reason),
    terms: dutchTerms,
    page: dutchPage,
  },
  en: {
    ...formatsOf('en'),
    problem: (problem) => plainLine(problemInEnglish(problem)),
    problemDetails: (problem) => [...detailsOf(problem, documentMistakeInEnglish, mapMistakeInEnglish), ...preflightLines('en', problem)].map(plainLine),
    defect: 'Something went wrong inside Peil itself. What was not finished was not kept. Please report this with the lines below.',
    sentence: (sentence) => sayWith(englishSentences, sentence),
    reason: (reason) => reasonWith(englishReasons, reason),
    terms: englishTerms,
    page: englishPage,
  },
}

export function wordsFor(language: Language): Words {
  return words[language]
}

/** One mistake of a map stands in the sentence itself. */
function detailsOf(problem: Problem, sayDocument: (mistake: DocumentMistake) => string, sayMap: (mistake: MapMistake) => string): readonly string[] {
  if (problem.kind === 'documents-wrong') return problem.mistakes.map(sayDocument)
  return problem.kind === 'map-wrong' && problem.mistakes.length > 1 ? problem.mistakes.map(sayMap) : []
}

function preflightLines(language: Language, problem: Problem): readonly string[] {
  return problem.kind === 'edition-refused' ? problem.reasons.map((reason) => [preflightLine(language, reason), preflightCommand(language, reason)].filter((each) => each !== undefined).join(' ')) : []
}

/** TypeScript cannot see that the wording of a kind takes that kind; the mapped types of both tables say so. */
function sayWith(table: SentenceWords, sentence: Sentence): string {
  return (table[sentence.kind] as (sentence: Sentence) => string)(sentence)
}

function reasonWith(table: ReasonWords, reason: CheckReason): string {
  return (table[reason.kind] as (reason: CheckReason) => string)(reason)
}

function formatsOf(language: Language) {
  return {
    language,
    day: (day: string | undefined) => formatDay(language, day),
    number: (value: number, digits?: number) => formatNumber(language, value, digits),
    small: (value: number) => formatSmall(language, value),
    percent: (probability: number) => formatPercent(language, probability),
    quantity: (quantity: Quantity) => formatQuantity(language, quantity),
    country: (country: string) => formatCountry(language, country),
    edition: (edition: string) => formatEdition(language, edition),
    cohort: (cohort: string) => cohortName(language, cohort),
    population: (population: string) => populationName(language, population),
    levelLabel: (native: string) => levelLabel(language, native),
    levelMeaning: (native: string) => levelMeaning(language, native),
    levelName: (native: string) => levelName(language, native),
    origin: (origin: string) => originName(language, origin),
    authority: (authority: string) => recordValue(language, 'authority', authority) ?? authority,
  }
}
