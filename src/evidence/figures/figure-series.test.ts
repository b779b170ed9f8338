import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../core/index.ts'
import { aKeptReport } from '../../../test/builders/a-check.ts'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import { figurePoints, figureSeries, latestFigure, seriesOf } from './figure-series.ts'
import { allows, apparentStep, intervalOf } from './interval.ts'

const vocabulary = theVocabulary()
const about = (value: number) => ({ value, low: undefined, high: undefined, qualifier: 'approximately' as const })
const pointsOn = (day: Day) => figurePoints(theRecord(day), vocabulary)

describe('a series of figures', () => {
  test('starts a new run where the definition breaks: February 2019 took the minors of nine and over out', () => {
    const { runs } = seriesOf(pointsOn('2020-12-31'), 'NL', 'killed')
    expect(runs.map((run) => [run.population, run.points[0]?.asOf, run.points.at(-1)?.asOf])).toEqual([
      [undefined, '2013-03-13', '2016-11-01'], ['aged 9 and over', '2017-06-01', '2018-11-01'], ['adults', '2019-02-26', '2019-09-01'],
    ])
  })

  test('starts another one in October 2021, when returns were split by country', () => {
    const { runs } = seriesOf(pointsOn('2024-12-31'), 'NL', 'departed_total')
    expect(runs.at(-1)?.points.map((point) => point.asOf)).toEqual(['2021-11-01', '2023-08-31', '2023-11-30'])
  })

  test('takes a report that does not say whom it counts into the running count, and is not ended by it', () => {
    const told = aClaim('FIGURE', { what: 'killed', population: 'NL', value: 60, qualifier: 'approx', asof: '2018-03-07' })
    const report = aKeptReport({ published: '2018-03-07', known: '2018-03-07' })
    const base = { ...theRecord('2018-03-26'), reports: [report], claims: [{ report: report.id, claim: told, known: '2018-03-07' as const, recorded: report.recorded, revision: 0, status: 'asserted' as const }] }
    const { runs } = seriesOf(figurePoints(base, vocabulary), 'NL', 'killed')
    expect(runs.at(-1)?.points.map((point) => point.asOf)).toEqual(['2017-06-01', '2018-03-06', '2018-03-07', '2018-03-26'])
  })

  test('holds figures of one country and one cohort only, oldest first', () => {
    for (const series of figureSeries(pointsOn('2024-12-31'), 'NL')) {
      expect(series.points.every((point) => point.country === 'NL' && point.cohort === series.cohort)).toBe(true)
      expect(series.runs.flatMap((run) => run.points)).toEqual(series.points)
    }
  })

  test('gives the newest figure that counts for a day: 160 in the area in March 2018, 190 half a year before', () => {
    const series = seriesOf(pointsOn('2018-03-26'), 'NL', 'in_area')
    expect(latestFigure(series, '2018-03-26')?.quantity.value).toBe(160)
    expect(latestFigure(series, '2017-09-30')?.quantity.value).toBe(190)
    expect(latestFigure(series, '2012-01-01')).toBeUndefined()
  })

  test('never changes for a past day when more becomes known', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2013-01-01', days))
    fc.assert(fc.property(days, (day) => {
      const known = pointsOn('2025-12-31').filter((point) => point.known <= day).map((point) => point.id)
      expect(pointsOn(day).map((point) => point.id)).toEqual(known)
    }), { numRuns: 25 })
  })
})

describe('what a figure allows', () => {
  test('half a step to either side when rounded, itself when exact, one open end for a bound', () => {
    expect(intervalOf(about(160), 10)).toEqual({ low: 155, high: 165 })
    expect(intervalOf({ ...about(45), qualifier: 'exact' }, 10)).toEqual({ low: 45, high: 45 })
    expect(intervalOf({ ...about(280), qualifier: 'at_least' }, 10)).toEqual({ low: 280, high: Infinity })
    expect(intervalOf({ ...about(0), value: undefined }, 10)).toBeUndefined()
  })

  test('160 and 170 are different figures though their rounding touches; 160 and 158 are not', () => {
    expect(allows({ low: 155, high: 165 }, { low: 165, high: 175 })).toBe(false)
    expect(allows({ low: 155, high: 165 }, { low: 158, high: 158 })).toBe(true)
  })

  test('a number looks rounded in the step that its zeros show', () => {
    expect([160, 135, 47, 1300, 56_000].map(apparentStep)).toEqual([10, 5, 1, 100, 1000])
  })

  test('a figure agrees with itself, and agreement goes both ways', () => {
    const figures = fc.integer({ min: 1, max: 5000 }).map((value) => intervalOf(about(value), apparentStep(value)) ?? { low: 0, high: 0 })
    fc.assert(fc.property(figures, figures, (a, b) => {
      expect(allows(a, a)).toBe(true)
      expect(allows(a, b)).toBe(allows(b, a))
    }))
  })
})
