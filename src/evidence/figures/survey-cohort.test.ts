import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Country, type Day, type EvidenceBase, rowsOf, type SurveyedFigure } from '../../core/index.ts'
import { aKeptReport } from '../../../test/builders/a-check.ts'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import { figurePoints, figureSeries } from './figure-series.ts'
import { usualInterval, validityByAge } from './staleness.ts'
import { cohortSurveys } from './survey-cohort.ts'

const vocabulary = theVocabulary()

function surveyOf(cohort: string, day: Day, base: EvidenceBase = theRecord(day), country: Country = 'NL') {
  const counting = { identities: rowsOf(base, 'cohort-identity'), changes: rowsOf(base, 'cohort-change') }
  return cohortSurveys(figurePoints(base, vocabulary), counting)({ country, cohort, view: base.view, fuse: true, countsClosedTime: cohort === 'returned_in_2016' })
}

/** The record with other numbers or words in some figures. */
function recordWith(day: Day, change: (row: { readonly cohort: string; readonly id: string }) => object | undefined): EvidenceBase {
  const base = theRecord(day)
  return { ...base, rows: base.rows.map((row) => (row.kind === 'cohort-figure' ? { ...row, ...change(row) } : row)) }
}

const told = ({ asOf, origin, quantity, validity }: SurveyedFigure) => [asOf, origin, quantity.value, validity]

describe('figures of one cohort', () => {
  test('of March 2018 stand until a later one follows', () => {
    const { runs, newest } = surveyOf('in_area', '2018-03-26')
    expect(runs.at(-1)?.figures.map(told).slice(-2)).toEqual([['2018-03-06', 'aivd', 160, 'past'], ['2018-03-26', 'nctv', 160, 'yes']])
    expect(newest?.allows).toEqual({ low: 155, high: 165 })
  })

  test('are not ended by a paper that repeats them without saying whom they count', () => {
    const repeated = aClaim('FIGURE', { what: 'killed', population: 'NL', value: 60, qualifier: 'approx', asof: '2018-03-07', source: 'aivd' })
    const report = aKeptReport({ published: '2018-03-07', known: '2018-03-07' })
    const base = { ...theRecord('2018-03-26'), reports: [report], claims: [{ report: report.id, claim: repeated, known: '2018-03-07' as const, recorded: report.recorded, revision: 0, status: 'asserted' as const }] }
    expect(surveyOf('killed', '2018-03-26', base).runs.at(-1)?.figures.map(told).slice(-3)).toEqual([['2018-03-06', 'aivd', 60, 'past'], ['2018-03-07', 'aivd', 60, 'past'], ['2018-03-26', 'nctv', 60, 'yes']])
  })

  test('end where other people are counted, though nobody has counted those yet', () => {
    const before = theRecord('2019-02-25')
    const changed = { ...before, rows: [...before.rows, ...rowsOf(theRecord('2019-02-26'), 'cohort-change')], view: { asOf: '2019-02-26' as const, recordedBy: undefined } }
    expect(surveyOf('killed', '2019-02-25', before).newest?.validity).toBe('yes')
    expect(surveyOf('killed', '2019-02-26', changed).newest?.validity).toBe('ended')
  })

  test('go on under another name, from either side, and not into what that name meant before', () => {
    const names = (cohort: string) => surveyOf(cohort, '2024-07-01').runs.at(-1)?.figures.map((figure) => [figure.asOf, figure.cohort])
    const expected = [['2021-11-01', 'returned_nl'], ['2022-11-07', 'returned_nl'], ['2023-08-31', 'returned'], ['2023-11-30', 'returned'], ['2024-06', 'returned']]
    expect(names('returned')).toEqual(expected)
    expect(names('returned_nl')).toEqual(expected)
    expect(surveyOf('returned_nl', '2024-07-01').runs).toHaveLength(1)
    expect(surveyOf('returned', '2024-07-01').runs.length).toBeGreaterThan(1)
  })

  test('are replaced by what the same origin later says of the same day; both stay to be seen', () => {
    const base = theRecord('2018-12-31')
    const [first] = rowsOf(base, 'cohort-figure').filter((row) => row.cohort === 'killed' && row.times.happened === '2018-11-01')
    if (first === undefined) throw new Error('the record lost its figure of November 2018')
    const later = { ...first, id: 'later', value: 90, times: { ...first.times, known: '2018-12-20' as const } }
    const figures = surveyOf('killed', '2018-12-31', { ...base, rows: [...base.rows, later] }).runs.at(-1)?.figures.slice(-2)
    expect(figures?.map((figure) => [figure.quantity.value, figure.validity, figure.revisedBy])).toEqual([[85, 'revised', 'later'], [90, 'yes', undefined]])
  })

  test('that one origin is quoted with on one day, 300 and 315 in February 2019, revise nothing and are no conflict of origins', () => {
    const { runs, conflicts } = surveyOf('departed_total', '2019-03-01')
    expect(runs.at(-1)?.figures.map(({ quantity, validity }) => [quantity.value, validity])).toEqual(expect.arrayContaining([[300, 'yes'], [315, 'yes']]))
    expect(conflicts).toEqual([])
  })

  test('of two origins for one day that exclude each other stand side by side: fewer and more than thirty returned in June 2014', () => {
    const { conflicts } = surveyOf('returned', '2014-12-31')
    expect(conflicts.map(({ kind, figures }) => [kind, figures.map(({ origin, quantity }) => [origin, quantity.qualifier, quantity.value])])).toEqual([
      ['same-cohort', [['aivd', 'less_than', 30], ['nl-government', 'more_than', 30]]],
    ])
  })

  test('of parts and a total that do not add up are named with their origins, and by how much', () => {
    const base = recordWith('2018-03-26', ({ cohort, id }) => (cohort === 'departed_total' && id.includes('2018-03-26') ? { value: 250 } : undefined))
    const [conflict] = surveyOf('killed', '2018-03-26', base).conflicts
    expect(conflict?.figures.map(({ cohort }) => cohort).toSorted()).toEqual(['departed_total', 'in_area', 'killed', 'not_in_syria_iraq_not_yet_home', 'returned'])
    expect(conflict?.figures.find(({ cohort }) => cohort === 'departed_total')?.origin).toBe('nctv')
    expect(conflict?.widening).toBe(25)
  })

  test('exist nowhere where nobody counted', () => {
    expect(surveyOf('in_area', '2012-01-01')).toMatchObject({ runs: [], newest: undefined, conflicts: [], usualDays: undefined })
  })
})

describe('figures put together', () => {
  test('are one when two origins say the same', () => {
    expect(surveyOf('in_area', '2018-03-26').fusion?.result).toMatchObject({ kind: 'fused', value: 160, i2: 0, usable: true })
  })

  test('are not to be used when the origins differ more than rounding allows', () => {
    const base = recordWith('2018-03-26', ({ cohort, id }) => (cohort === 'in_area' && id.includes('2018-03-26') ? { value: 120 } : undefined))
    const result = surveyOf('in_area', '2018-03-26', base).fusion?.result
    expect(result).toMatchObject({ kind: 'fused', usable: false })
    expect(result?.kind === 'fused' && result.i2).toBeGreaterThan(0.5)
  })

  test('are none of what is only a bound: at most 150 in Belgium is not 75', () => {
    const { fusion } = surveyOf('in_area', '2018-06-01', theRecord('2018-06-01'), 'BE')
    expect(fusion).toMatchObject({ figures: [], result: { kind: 'one-origin' } })
    expect(fusion?.leftOut.map(({ quantity }) => quantity.value)).toEqual([150])
  })

  test('are none when only one origin spoke, or gave a lower end only', () => {
    expect(surveyOf('minors_in_area', '2018-03-26').fusion).toMatchObject({ figures: [], result: { kind: 'one-origin' } })
    expect(surveyOf('minors_in_area', '2018-03-26').fusion?.leftOut.map(({ origin }) => origin)).toEqual(['aivd'])
  })
})

describe('how long a figure holds', () => {
  test('follows from the rhythm of its series: half-yearly figures are due after half a year and stale after a whole one', () => {
    const days: readonly Day[] = ['2015-01-01', '2015-01-20', '2015-07-01', '2016-01-01', '2016-07-01']
    expect(usualInterval(days)).toBe(182)
    expect([182, 183, 364, 365].map((age) => validityByAge(age, 182))).toEqual(['yes', 'due', 'due', 'stale'])
  })

  test('has no end for a count of a time that is over: who came back in 2016', () => {
    expect(surveyOf('returned_in_2016', '2024-12-31').newest?.validity).toBe('yes')
  })

  test('is a year where too few figures show a rhythm', () => {
    expect(usualInterval(['2018-01-01', '2018-06-01'])).toBeUndefined()
    expect([365, 366, 731].map((age) => validityByAge(age, undefined))).toEqual(['yes', 'due', 'stale'])
  })
})

test('on any day every figure known by then stands in one run, runs never mix definitions, and no later knowledge changes a past survey', () => {
  const all = theRecord('2025-12-31')
  fc.assert(fc.property(fc.integer({ min: 0, max: 4700 }), fc.constantFrom('NL', 'BE', 'EU'), (days, country) => {
    const day = addDays('2013-01-01', days)
    const base = theRecord(day)
    for (const { cohort, points } of figureSeries(figurePoints(base, vocabulary), country)) {
      const survey = surveyOf(cohort, day, base, country)
      const figures = survey.runs.flatMap((run) => run.figures)
      expect(figures.map(({ id }) => id)).toEqual(expect.arrayContaining(points.map(({ id }) => id)))
      expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length)
      const later = { ...base, rows: all.rows.filter((row) => row.times.known <= day) }
      expect(surveyOf(cohort, day, later, country)).toEqual(survey)
    }
  }), { numRuns: 8 })
})
