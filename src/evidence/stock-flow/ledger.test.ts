import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../core/index.ts'
import { theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import { figurePoints } from '../figures/figure-series.ts'
import { ledgerAsOf } from './ledger.ts'

const vocabulary = theVocabulary()
function ledgerOn(day: Day) {
  const base = theRecord(day)
  return ledgerAsOf(base, figurePoints(base, vocabulary), vocabulary, 'NL', day)
}

describe('the traveller ledger', () => {
  test('adds up in March 2018: 300 departed, 160 + 60 + 50 + 30 counted', () => {
    const ledger = ledgerOn('2018-03-26')
    expect(ledger?.outcome).toBe('consistent')
    expect(ledger?.total.point.quantity.value).toBe(300)
    expect(ledger?.parts.map((part) => [part.cohort, part.point.quantity.value])).toEqual([
      ['in_area', 160], ['killed', 60], ['returned', 50], ['not_in_syria_iraq_not_yet_home', 30],
    ])
    expect(ledger?.sum).toEqual({ low: 280, high: 320 })
  })

  test('shows that the thirty of March 2018 were also put in camps and prisons', () => {
    const thirty = ledgerOn('2018-03-26')?.parts.find((part) => part.cohort === 'not_in_syria_iraq_not_yet_home')
    expect(thirty?.otherReadings.map((point) => point.cohort)).toEqual(['in_detention_or_camps'])
  })

  test('just adds up in August 2023, and says what the figures must then be', () => {
    const ledger = ledgerOn('2023-09-30')
    expect(ledger?.outcome).toBe('consistent')
    expect(ledger?.narrowed?.departed_total).toEqual({ low: 300, high: 302.5 })
    expect(ledger?.narrowed?.killed).toEqual({ low: 102.5, high: 105 })
  })

  test('cannot be compared in November 2021, because the killed are not given', () => {
    const ledger = ledgerOn('2021-12-31')
    expect([ledger?.outcome, ledger?.missing]).toEqual(['not-comparable', ['killed']])
  })

  test('shows a total of its own for those in the area in September 2019: 125, though the parts add up to 130', () => {
    const base = theRecord('2019-12-31')
    const ledger = ledgerAsOf(base, figurePoints(base, vocabulary), vocabulary, 'NL', '2019-12-31', 'in_area')
    expect([ledger?.total.point.quantity.value, ledger?.outcome]).toEqual([125, 'consistent'])
  })

  test('says which figures cannot hold together, and that any one of them may be the wrong one', () => {
    const base = theRecord('2018-03-26')
    const rows = base.rows.map((row) => (row.kind === 'cohort-figure' && row.cohort === 'departed_total' && row.times.happened === '2018-03-26' ? { ...row, value: 250 } : row))
    const ledger = ledgerAsOf({ rows, view: base.view, sources: [], reports: [], claims: [], eventRecords: [], datasets: [], eventLinks: [], textLinks: [], logbook: [] }, figurePoints({ ...base, rows }, vocabulary), vocabulary, 'NL', '2018-03-26')
    expect(ledger?.outcome).toBe('conflicting')
    expect(ledger?.conflicts.map((group) => group.length)).toEqual([5])
  })

  test('has some outcome or none on any day, for any country, and never changes for a past day', () => {
    const all = theRecord('2025-12-31')
    fc.assert(fc.property(fc.integer({ min: 0, max: 5000 }), fc.constantFrom('NL', 'BE', 'EU', 'GB', 'PT'), (days, country) => {
      const day = addDays('2012-01-01', days)
      const then = theRecord(day)
      const later = { ...then, rows: all.rows.filter((row) => row.times.known <= day) }
      expect(ledgerAsOf(later, figurePoints(later, vocabulary), vocabulary, country, day)).toEqual(ledgerAsOf(then, figurePoints(then, vocabulary), vocabulary, country, day))
    }), { numRuns: 20 })
  })

  test('is not known before anybody was counted', () => {
    expect(ledgerOn('2012-12-31')).toBeUndefined()
  })
})
