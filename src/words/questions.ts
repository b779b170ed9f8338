import type { Country, Day, Language, MeasureLimit, OpenQuestion, QuestionState } from '../core/index.ts'
import { countryInSentence, formatDay, formatNumber } from './format.ts'
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
    case 'crossed': return `De drempel is bereikt: ${number('nl', state.figure.value)} op ${formatDay('nl', state.figure.day)}.`
    case 'not-crossed': return `De drempel is niet bereikt: ${number('nl', state.figure.value)} op ${formatDay('nl', state.figure.day)}.`
    case 'stale': return `Verouderd sinds ${formatDay('nl', state.since)}: het nieuwste cijfer is ${number('nl', state.figure.value)}, van ${formatDay('nl', state.figure.day)}.`
    case 'unknown': return `Onbekend: ${whyUnknown.nl[state.why]}.`
  }
}

function stateInEnglish(state: QuestionState): string {
  switch (state.kind) {
    case 'crossed': return `The threshold has been reached: ${number('en', state.figure.value)} on ${formatDay('en', state.figure.day)}.`
    case 'not-crossed': return `The threshold has not been reached: ${number('en', state.figure.value)} on ${formatDay('en', state.figure.day)}.`
    case 'stale': return `Stale since ${formatDay('en', state.since)}: the newest figure is ${number('en', state.figure.value)}, of ${formatDay('en', state.figure.day)}.`
    case 'unknown': return `Unknown: ${whyUnknown.en[state.why]}.`
  }
}

function ownersOf(questions: readonly OpenQuestion[]): string {
  return [...new Set(questions.map(({ question }) => question.body.owner))].join(', ')
}

function number(language: Language, value: number): string {
  return formatNumber(language, value, thresholdDigits(value))
}

const whyUnknown: Readonly<Record<Language, Readonly<Record<'no-indicator' | 'no-measure' | MeasureLimit, string>>>> = {
  nl: {
    'no-indicator': 'deze indicator is er niet voor dit gebied, deze stroom en deze afloop', 'no-measure': 'de indicator heeft geen getal van die naam',
    'not-covered': 'de tabel loopt niet over die tijd', 'too-few': 'er zijn er te weinig', 'not-identified': 'het getal is uit deze gegevens niet te bepalen', 'not-reported': 'niemand meldt het',
    'not-comparable': 'er werd anders geteld', 'not-asked': 'het is niet gevraagd', never: 'het gebeurt nooit', 'sources-first': 'de bronnen veranderden, en dat ziet er net zo uit',
    'drift-first': 'het tempo verloopt, en dat ziet er net zo uit', 'change-first': 'het tempo sprong, en dat ziet er net zo uit', scattered: 'de maanden verschillen meer dan bij toeval',
  },
  en: {
    'no-indicator': 'there is no such indicator for this area, stream and status', 'no-measure': 'the indicator has no number of that name',
    'not-covered': 'the table does not cover that time', 'too-few': 'there are too few', 'not-identified': 'these data do not determine the number', 'not-reported': 'nobody reports it',
    'not-comparable': 'it was counted otherwise', 'not-asked': 'it was not asked', never: 'it never happens', 'sources-first': 'the sources changed, and that looks the same',
    'drift-first': 'the tempo drifts, and that looks the same', 'change-first': 'the tempo jumped, and that looks the same', scattered: 'the months scatter more than by chance',
  },
}
