import { addDays, entriesOf, standingEntries, type Day, type EntryOf, type Indicator, type LogbookEntry, type OpenQuestion, type PictureQuestion, type QuestionFigure, type QuestionState } from '../../core/index.ts'

/** The questions that stand and have no answer, each held against the indicators of the day. Cost: questions times indicators. */
export function openQuestions(entries: readonly LogbookEntry[], indicators: readonly Indicator[], asOf: Day): readonly OpenQuestion[] {
  const standing = standingEntries(entries)
  const answered = new Set(entriesOf(standing, 'answer').map(({ about }) => about))
  return entriesOf(standing, 'question').filter(({ id }) => !answered.has(id)).map((question) => openQuestion(question, indicators, asOf))
}

function openQuestion(question: EntryOf<'question'>, indicators: readonly Indicator[], asOf: Day): OpenQuestion {
  const state = stateOf(question.body, indicators, asOf)
  const overdue = asOf > question.body.due
  return { question, state, overdue, calls: overdue || state.kind !== 'not-crossed' }
}

function stateOf(question: PictureQuestion, indicators: readonly Indicator[], asOf: Day): QuestionState {
  const indicator = indicators.find((each) => each.name === question.indicator && isAbout(each, question))
  if (indicator === undefined) return { kind: 'unknown', why: 'no-indicator' }
  const measure = indicator.measures.find(({ name }) => name === question.measure)
  if (measure === undefined) return { kind: 'unknown', why: 'no-measure' }
  if (measure.value === undefined) return { kind: 'unknown', why: measure.limit ?? 'not-reported' }
  const figure = { value: measure.value, unit: measure.unit, day: (measure.span ?? indicator.period).last, crossed: isCrossed(question, measure.value) }
  return ageOf(figure, question.staleAfterDays, asOf)
}

function ageOf(figure: QuestionFigure, staleAfterDays: number, asOf: Day): QuestionState {
  const since = addDays(figure.day, staleAfterDays + 1)
  if (asOf >= since) return { kind: 'stale', figure, since }
  return { kind: figure.crossed ? 'crossed' : 'not-crossed', figure }
}

/** A value on the threshold itself has crossed it. */
function isCrossed({ direction, threshold }: PictureQuestion, value: number): boolean {
  return direction === 'at-least' ? value >= threshold : value <= threshold
}

function isAbout({ subject }: Indicator, { subject: asked }: PictureQuestion): boolean {
  return subject.area === asked.area && subject.stream === asked.stream && subject.ideology === asked.ideology && subject.status === asked.status
}
