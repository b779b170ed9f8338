import { expect, test } from 'vitest'
import type { CohortStock, StockFigure } from '../../core/index.ts'
import { travellerStocks } from './traveller-stocks.ts'

const figure = (cohort: string, value: number, asOf = '2022-11-07'): StockFigure => ({ id: `${cohort} ${asOf}`, cohort, asOf, known: '2022-11-07', origin: 'aivd', quantity: { value, low: undefined, high: undefined, qualifier: 'approximately' } })
const stock = (cohort: string, value: number, more: Partial<CohortStock> = {}): CohortStock => ({ cohort, newest: figure(cohort, value), bounds: { low: value - 2.5, high: value + 2.5 }, earlier: undefined, countsSame: false, change: undefined, ...more })
const measuresOf = (...stocks: readonly CohortStock[]) => Object.fromEntries(travellerStocks({ stocks, conflicts: [] }, 'NL', '2022-12-31').measures.map((each) => [each.name, each]))

test('people who returned to the country and to another one returned', () => {
  expect(measuresOf(stock('returned_nl', 80), stock('returned_other_country', 20)).returned).toMatchObject({ value: 100, low: 95, high: 105, limit: undefined })
})

test('of several places elsewhere one without a figure leaves the sum unknown, not smaller', () => {
  expect(measuresOf(stock('in_turkey', 20), { ...stock('elsewhere', 5), newest: undefined, bounds: undefined }).elsewhere).toMatchObject({ value: undefined, low: undefined, high: undefined, limit: 'not-reported' })
})

test('one figure is a stock and no flow', () => {
  const { killed, deaths } = measuresOf(stock('killed', 105))
  expect(killed).toMatchObject({ value: 105, low: 102.5, high: 107.5, span: { first: '2022-11-07', last: '2022-11-07' } })
  expect(deaths).toMatchObject({ value: undefined, low: undefined, limit: 'too-few' })
})

test('"at least 280" is a range without an end and no number', () => {
  const open = { ...stock('departed_total', 280), bounds: { low: 280, high: undefined }, newest: { ...figure('departed_total', 280), quantity: { value: 280, low: undefined, high: undefined, qualifier: 'at_least' as const } } }
  expect(measuresOf(open).departed).toMatchObject({ value: undefined, low: 280, high: undefined, limit: undefined })
})

test('a flow is a range; across a break, or with a conflict, it is not identified', () => {
  const earlier = figure('killed', 60, '2018-03-26')
  expect(measuresOf(stock('killed', 105, { earlier, countsSame: true, change: { low: 37.5, high: 50 } })).deaths).toMatchObject({ value: undefined, low: 37.5, high: 50, limit: undefined, span: { first: '2018-03-26', last: '2022-11-07' } })
  expect(measuresOf(stock('killed', 105, { earlier })).deaths).toMatchObject({ value: undefined, low: undefined, high: undefined, limit: 'not-identified' })
})

test('no figures at all: everything is unreported, nothing is counted', () => {
  const none = travellerStocks({ stocks: [], conflicts: [] }, 'NL', '2022-12-31')
  expect([none.inputs, none.reference, new Set(none.measures.map(({ limit }) => limit))]).toEqual([[], undefined, new Set(['not-reported'])])
})
