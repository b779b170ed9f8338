import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import { addDays, type CohortFigure, type CohortIdentity, type Day, type EvidenceBase, type EvidenceRow, rowsOf } from '../../core/index.ts'
import { figurePoints } from '../figures/figure-series.ts'
import { cohortStocks } from './cohort-stocks.ts'

const vocabulary = theVocabulary()
const all = theRecord('2999-12-31')
const stocksOf = (base: EvidenceBase, day: Day, country = 'NL') => cohortStocks(base, figurePoints(base, vocabulary), vocabulary, country, day)
const onDay = (day: Day, country = 'NL') => stocksOf(theRecord(day), day, country)

const [anyFigure] = rowsOf(all, 'cohort-figure')
const [anyIdentity] = rowsOf(all, 'cohort-identity')
const figure = (day: Day, cohort: string, value: number, more: Partial<CohortFigure> = {}): EvidenceRow => ({
  ...(anyFigure as CohortFigure), id: `${cohort} ${day} ${more.sourceUrl ?? ''}`, country: 'NL', cohort, population: undefined, value, low: undefined, high: undefined, qualifier: 'approximately', edition: undefined,
  times: { happened: day, known: day, recorded: '2026-11-24T00:00:00.000Z' }, ...more,
})
const identity = (from: Day, roundingStep: number): EvidenceRow => ({ ...(anyIdentity as CohortIdentity), id: `identity ${from}`, country: 'NL', from, to: undefined, total: 'departed_total', parts: ['in_area', 'killed', 'returned', 'elsewhere'], roundingStep })
const baseOf = (rows: readonly EvidenceRow[]): EvidenceBase => ({ ...all, rows })
const change = (stocks: ReturnType<typeof stocksOf>, cohort: string) => stocks.stocks.find((stock) => stock.cohort === cohort)?.change

const march2018 = [figure('2018-03-26', 'departed_total', 300), figure('2018-03-26', 'in_area', 160), figure('2018-03-26', 'killed', 60), figure('2018-03-26', 'returned', 50), figure('2018-03-26', 'elsewhere', 30)]
const august2023 = [figure('2023-08-31', 'departed_total', 300), figure('2023-08-31', 'in_area', 100), figure('2023-08-31', 'killed', 105), figure('2023-08-31', 'returned', 90), figure('2023-08-31', 'elsewhere', 15)]
const identities = [{ ...identity('2017-01-01', 10), to: '2023-01-01' as Day }, identity('2023-01-02', 5)]

describe('what came in between March 2018 and August 2023', () => {
  test('would be 0 to 7.5 departures, 37.5 to 50 deaths and 32.5 to 45 returns if the same people were counted: vector 20 (HiGHS)', () => {
    const stocks = stocksOf(baseOf([...march2018, ...august2023, ...identities] as EvidenceRow[]), '2023-09-30')
    expect(change(stocks, 'departed_total')).toEqual({ low: 0, high: 7.5 })
    expect(change(stocks, 'killed')).toEqual({ low: 37.5, high: 50 })
    expect(change(stocks, 'returned')).toEqual({ low: 32.5, high: 45 })
    expect(stocks.stocks.map(({ bounds }) => bounds)).toEqual([{ low: 300, high: 302.5 }, { low: 97.5, high: 100 }, { low: 102.5, high: 105 }, { low: 87.5, high: 90 }, { low: 12.5, high: 15 }])
  })

  test('is not known, for in February 2019 and October 2021 the count became one of other people', () => {
    const breaks = rowsOf(all, 'cohort-change')
    const stocks = stocksOf(baseOf([...march2018, ...august2023, ...identities, ...breaks] as EvidenceRow[]), '2023-09-30')
    expect(stocks.stocks.map(({ countsSame, change }) => [countsSame, change])).toEqual(stocks.stocks.map(() => [false, undefined]))
  })
})

describe('the record', () => {
  test('on 26 March 2018 holds each figure against that of June 2017: 10 to 30 departures, 10 to 20 deaths, 0 to 10 returns more', () => {
    const stocks = onDay('2018-03-26')
    expect(stocks.stocks.map(({ cohort, newest, earlier, change }) => [cohort, newest?.quantity.value, earlier?.asOf, change])).toEqual([
      ['departed_total', 300, '2017-06-01', { low: 10, high: 30 }],
      ['in_area', 160, '2017-06-01', { low: -40, high: -20 }],
      ['killed', 60, '2017-06-01', { low: 10, high: 20 }],
      ['returned', 50, '2017-06-01', { low: 0, high: 10 }],
      ['not_in_syria_iraq_not_yet_home', 30, undefined, undefined],
    ])
    expect(stocks.conflicts).toEqual([])
  })

  test('shows "more than 30" and "fewer than 30" returned of 30 June 2014 side by side, and takes neither', () => {
    const { stocks, conflicts } = onDay('2014-07-01')
    expect(conflicts.map((group) => group.map(({ quantity }) => quantity.qualifier).toSorted())).toEqual([['less_than', 'more_than']])
    expect(stocks.find(({ cohort }) => cohort === 'returned')).toMatchObject({ bounds: undefined, change: undefined })
  })

  test('knows nothing of the travellers of a country that nobody counted, and that is no 0', () => {
    for (const stock of onDay('2018-03-26', 'FR').stocks) expect(stock).toMatchObject({ newest: undefined, bounds: undefined, earlier: undefined, change: undefined })
  })
})

test('one figure alone is a stock and no flow; words alone are neither', () => {
  const one = stocksOf(baseOf([figure('2018-03-26', 'killed', 60)]), '2018-03-26')
  expect(one.stocks.find(({ cohort }) => cohort === 'killed')).toMatchObject({ bounds: { low: 55, high: 65 }, earlier: undefined, change: undefined })
  const words = stocksOf(baseOf([figure('2018-03-26', 'killed', 0, { value: undefined })]), '2018-03-26')
  expect(words.stocks.every(({ newest, bounds }) => newest === undefined && bounds === undefined)).toBe(true)
})

test('a count of the dead that falls while the same people are counted is a conflict of the two figures, and no flow below 0', () => {
  const { stocks, conflicts } = stocksOf(baseOf([figure('2017-01-01', 'killed', 61, { qualifier: 'exact' }), figure('2018-01-01', 'killed', 44, { qualifier: 'exact' })]), '2018-03-26')
  expect(conflicts.map((group) => group.map(({ quantity }) => quantity.value).toSorted())).toEqual([[44, 61]])
  expect(stocks.find(({ cohort }) => cohort === 'killed')).toMatchObject({ bounds: undefined, change: undefined })
})

test('parts that cannot add up to their total are shown as one smallest set, and none of them is taken', () => {
  const { conflicts, stocks } = stocksOf(baseOf([...march2018.slice(1), figure('2018-03-26', 'departed_total', 250), ...identities] as EvidenceRow[]), '2018-03-26')
  expect(conflicts.map((group) => group.length)).toEqual([5])
  expect(stocks.every(({ bounds }) => bounds === undefined)).toBe(true)
})

test('whatever is known on whatever day, bounds are never crossed, below 0 or no number', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 4800 }), fc.constantFrom('NL', 'BE', 'EU', 'PT'), (days, country) => {
    for (const { bounds, change: came } of onDay(addDays('2012-01-01', days), country).stocks) {
      if (bounds !== undefined) expect(bounds.low >= -1e-9 && bounds.low <= (bounds.high ?? Infinity) + 1e-9).toBe(true)
      if (came !== undefined) expect(Number.isFinite(came.low) && came.low <= (came.high ?? Infinity) + 1e-9).toBe(true)
    }
  }), { numRuns: 40 })
})
