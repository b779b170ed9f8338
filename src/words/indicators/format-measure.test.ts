import { expect, test } from 'vitest'
import type { Measure, MeasureName } from '../../core/index.ts'
import { formatMeasure, isKnown } from './format-measure.ts'

const measure = (more: Partial<Measure<MeasureName>>): Measure<MeasureName> => ({ name: 'departures', value: undefined, unit: 'persons', low: undefined, high: undefined, limit: undefined, span: undefined, simulation: undefined, ...more })

test('what is known as a range alone is said as that range, with its unit and days', () => {
  const flow = measure({ low: 10, high: 30, span: { first: '2017-06-01', last: '2018-03-26' } })
  expect([isKnown(flow), formatMeasure('en', flow)]).toEqual([true, { value: '10 – 30 persons', interval: '', text: 'departures that became known; 1 June 2017 to 26 March 2018' }])
})

test('a stock has its number, its range and one day', () => {
  expect(formatMeasure('nl', measure({ name: 'killed', value: 60, low: 55, high: 65, span: { first: '2018-03-26', last: '2018-03-26' } }))).toEqual({ value: '60 personen', interval: '55 – 65', text: 'omgekomen; 26 maart 2018' })
})

test('a ratio to nothing is unknown, though its interval has a lower end', () => {
  expect(isKnown(measure({ name: 'intent-ratio', unit: 'ratio', low: 0.05, limit: 'never' }))).toBe(false)
})
