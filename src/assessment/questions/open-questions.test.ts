import { describe, expect, test } from 'vitest'
import type { Day, Indicator, LogbookEntry, Measure, PictureQuestion } from '../../core/index.ts'
import { openQuestions } from './open-questions.ts'

const subject = { area: 'europe', stream: 'jihadist', ideology: undefined, status: undefined } as const
const aQuestion = (fields: Partial<PictureQuestion> = {}): LogbookEntry => ({
  id: 'entry:question:NL:2018-03-26:1', country: 'NL', scope: 'NL', stream: 'jihadist', author: 'team-lead', known: '2018-03-26', recorded: '2018-03-26T12:00:00.000Z', evidence: [], about: undefined,
  body: { kind: 'question', text: { en: '?' }, owner: 'analyst-1', indicator: 'attack-tempo', measure: 'count', subject, threshold: 10, direction: 'at-least', due: '2018-09-30', staleAfterDays: 90, ...fields },
})
const anIndicator = (value: number | undefined, fields: Partial<Measure> = {}): Indicator => ({
  name: 'attack-tempo', version: '2', subject, period: { first: '2017-10-01', last: '2018-03-31' }, reference: undefined, asOf: '2018-03-31', inputs: [], blind: [],
  measures: [{ name: 'count', value, unit: 'attacks', low: undefined, high: undefined, limit: undefined, span: undefined, simulation: undefined, ...fields }],
})
const stateOn = (asOf: Day, question: LogbookEntry, ...indicators: readonly Indicator[]) => openQuestions([question], indicators, asOf)[0]

describe('a question that the picture must answer', () => {
  test.each<[string, number, PictureQuestion['direction'], string, boolean]>([
    ['below its threshold of ten', 9, 'at-least', 'not-crossed', false],
    ['on it', 10, 'at-least', 'crossed', true],
    ['beyond it', 11, 'at-least', 'crossed', true],
    ['above a threshold to fall to', 11, 'at-most', 'not-crossed', false],
    ['fallen to it', 10, 'at-most', 'crossed', true],
    ['at zero, which is a number', 0, 'at-most', 'crossed', true],
  ])('%s', (_, value, direction, kind, calls) => {
    expect(stateOn('2018-03-31', aQuestion({ direction }), anIndicator(value))).toMatchObject({ state: { kind, figure: { value, unit: 'attacks', day: '2018-03-31' } }, overdue: false, calls })
  })

  test('calls its owner from the day on which its figure is older than it may be, on whichever side', () => {
    const span = { first: '2017-01-01', last: '2018-01-01' } as const
    // 90 days after 1 January is 1 April: that day it still holds.
    expect(stateOn('2018-04-01', aQuestion(), anIndicator(3, { span }))).toMatchObject({ state: { kind: 'not-crossed' }, calls: false })
    expect(stateOn('2018-04-02', aQuestion(), anIndicator(3, { span }))).toMatchObject({ state: { kind: 'stale', since: '2018-04-02', figure: { crossed: false } }, calls: true })
    expect(stateOn('2018-04-02', aQuestion(), anIndicator(30, { span }))).toMatchObject({ state: { kind: 'stale', figure: { crossed: true } } })
  })

  test('without a number is unknown, and never taken as not crossed', () => {
    expect(stateOn('2018-03-31', aQuestion({ direction: 'at-most' }), anIndicator(undefined, { limit: 'not-covered' }))).toMatchObject({ state: { kind: 'unknown', why: 'not-covered' }, calls: true })
    expect(stateOn('2018-03-31', aQuestion({ measure: 'weight' }), anIndicator(3))).toMatchObject({ state: { kind: 'unknown', why: 'no-measure' } })
    expect(stateOn('2018-03-31', aQuestion({ subject: { ...subject, area: 'NL' } }), anIndicator(3))).toMatchObject({ state: { kind: 'unknown', why: 'no-indicator' } })
  })

  test('is overdue after its last day, and calls until it is answered', () => {
    expect(stateOn('2018-09-30', aQuestion(), anIndicator(3, { span: { first: '2018-04-01', last: '2018-09-30' } }))).toMatchObject({ overdue: false, calls: false })
    expect(stateOn('2018-10-01', aQuestion(), anIndicator(3, { span: { first: '2018-04-01', last: '2018-09-30' } }))).toMatchObject({ overdue: true, calls: true })
    const answer: LogbookEntry = { ...aQuestion(), id: 'entry:answer:NL:2018-04-01:1', about: 'entry:question:NL:2018-03-26:1', body: { kind: 'answer', text: { en: 'no' } } }
    expect(openQuestions([aQuestion(), answer], [], '2018-10-01')).toEqual([])
  })
})
