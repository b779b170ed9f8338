import type { Country, Day, Language, MeasureLimit, OpenQuestion, QuestionFigure, QuestionState } from '../core/index.ts'
import { countryInSentence, formatDay, formatNumber, formatPercent } from './format.ts'
import { indicatorWords } from './indicators/indicator-words.ts'
import { questionLine, thresholdDigits } from './judging-entries.ts'
import { writtenIn } from './written-in.ts'

interface QuestionWords {
  readonly heading: (country: Country, asOf: Day) => string
  readonly none: string
  readonly question: (question: OpenQuestion) => string
  readonly asked: (question: OpenQuestion) => string
  readonly state: (state: QuestionState) => string
  readonly overdue: (due: Day) => string
  readonly calls: (owner: string) => string
  /** Of questions that call their owners, in one line. */
  readonly calling: (questions: readonly OpenQuestion[]) => string
}

/** What is said of the questions that the picture must answer. */
export const questionWords: Readonly<Record<Language, QuestionWords>> = {
  nl: {
    heading: (country, asOf) => `Open vragen over ${countryInSentence('nl', country)}, zoals bekend op ${formatDay('nl', asOf)}`,
    none: 'Er zijn geen open vragen vastgelegd. peil record legt er een vast, met een document van de soort question.',
    question: ({ question: { id, body } }) => `${id} · ${writtenIn('nl', body.text)}`,
    asked: ({ question }) => questionLine('nl', question.body),
    state: stateInDutch,
    overdue: (due) => `Had uiterlijk beantwoord moeten zijn op ${formatDay('nl', due)}.`,
    calls: (owner) => `${owner} moet kijken.`,
    calling: (questions) => `${questions.length === 1 ? '1 open vraag roept haar eigenaar' : `${formatNumber('nl', questions.length)} open vragen roepen hun eigenaar`} (${ownersOf(questions)}): peil questions.`,
  },
  en: {
    heading: (country, asOf) => `Open questions about ${countryInSentence('en', country)}, as known on ${formatDay('en', asOf)}`,
    none: 'No open questions have been put on record. peil record does so, with a document of the kind question.',
    question: ({ question: { id, body } }) => `${id} · ${writtenIn('en', body.text)}`,
    asked: ({ question }) => questionLine('en', question.body),
    state: stateInEnglish,
    overdue: (due) => `Should have been answered by ${formatDay('en', due)}.`,
    calls: (owner) => `${owner} has to look.`,
    calling: (questions) => `${questions.length === 1 ? '1 open question calls its owner' : `${formatNumber('en', questions.length)} open questions call their owners`} (${ownersOf(questions)}): peil questions.`,
  },
}

function stateInDutch(state: QuestionState): string {
  switch (state.kind) {
    case 'crossed': return `De drempel is bereikt: ${figure('nl', state.figure)} op ${formatDay('nl', state.figure.day)}.`
    case 'not-crossed': return `De drempel is niet bereikt: ${figure('nl', state.figure)} op ${formatDay('nl', state.figure.day)}.`
    case 'stale': return `Verouderd sinds ${formatDay('nl', state.since)}: het nieuwste cijfer is ${figure('nl', state.figure)}, van ${formatDay('nl', state.figure.day)}.`
    case 'unknown': return `Onbekend: ${whyUnknown('nl', state.why)}.`
  }
}

function stateInEnglish(state: QuestionState): string {
  switch (state.kind) {
    case 'crossed': return `The threshold has been reached: ${figure('en', state.figure)} on ${formatDay('en', state.figure.day)}.`
    case 'not-crossed': return `The threshold has not been reached: ${figure('en', state.figure)} on ${formatDay('en', state.figure.day)}.`
    case 'stale': return `Stale since ${formatDay('en', state.since)}: the newest figure is ${figure('en', state.figure)}, of ${formatDay('en', state.figure.day)}.`
    case 'unknown': return `Unknown: ${whyUnknown('en', state.why)}.`
  }
}

function ownersOf(questions: readonly OpenQuestion[]): string {
  return [...new Set(questions.map(({ question }) => question.body.owner))].join(', ')
}

/** A number with its unit, written as its threshold is; a share or a probability also in per cent. */
function figure(language: Language, { value, unit }: QuestionFigure): string {
  const number = formatNumber(language, value, thresholdDigits(value))
  if (unit === 'share' || unit === 'probability') return `${number} (${formatPercent(language, value)})`
  if (unit === 'ratio' || unit === 'changes') return `${number} (${unnamedUnits[language][unit]})`
  return `${number} ${indicatorWords(language).units[unit][value === 1 ? 0 : 1]}`
}

/** Units that the table of indicators leaves to the name of the measure. */
const unnamedUnits = {
  nl: { ratio: 'een verhouding', changes: 'zo vaak veranderd' },
  en: { ratio: 'a ratio', changes: 'times changed' },
} as const

/** Why there is no number: what is wrong with the question, or what the indicator says of it. */
function whyUnknown(language: Language, why: 'no-indicator' | 'no-measure' | MeasureLimit): string {
  return why === 'no-indicator' || why === 'no-measure' ? unasked[language][why] : indicatorWords(language).limits[why]
}

const unasked = {
  nl: { 'no-indicator': 'deze indicator is er niet voor dit gebied, deze stroom en deze afloop', 'no-measure': 'de indicator heeft geen getal van die naam' },
  en: { 'no-indicator': 'there is no such indicator for this area, stream and status', 'no-measure': 'the indicator has no number of that name' },
} as const
