import { describe, expect, test } from 'vitest'
import { coveredStretch } from './covered-stretch.ts'
import { monthlyCounts } from './monthly-counts.ts'
import { theRecord } from '../../../test/builders/the-record.ts'
import { rowsOf } from '../../core/index.ts'

const whole = { first: '2004-01-01', last: '2025-12-31' } as const

describe('the days that a table speaks of, up to a day', () => {
  test('end with that day', () => expect(coveredStretch([whole], '2018-03-26')).toEqual({ first: '2004-01-01', last: '2018-03-26' }))

  test('are none before the table starts, after it ends, or where there is no table', () => {
    expect([coveredStretch([whole], '2003-12-31'), coveredStretch([whole], '2026-01-01'), coveredStretch([], '2018-03-26')]).toEqual([undefined, undefined, undefined])
    expect(coveredStretch([whole], '2004-01-01')).toEqual({ first: '2004-01-01', last: '2004-01-01' })
  })

  test('start after the last gap, whatever the order of the periods', () => {
    const periods = [{ first: '2012-01-01', last: '2015-06-30' }, { first: '2004-01-01', last: '2010-12-31' }, { first: '2015-07-01', last: '2020-12-31' }, { first: '2014-01-01', last: '2016-01-01' }] as const
    for (const order of [periods, periods.toReversed()]) expect(coveredStretch(order, '2018-03-26')?.first).toBe('2012-01-01')
  })

  test('are none on a day in a gap', () => expect(coveredStretch([{ first: '2004-01-01', last: '2010-12-31' }, { first: '2012-01-01', last: '2020-12-31' }], '2011-06-01')).toBeUndefined())
})

describe('events by month', () => {
  const event = rowsOf(theRecord('2018-03-26'), 'threat-event')[0] ?? expect.fail()
  const on = (...days: readonly string[]) => days.map((day, at) => ({ ...event, id: `e${at}`, day }))
  const counts = (days: readonly string[], first: `${number}-${number}-${number}`, last: `${number}-${number}-${number}`) => monthlyCounts(on(...days), { first, last })

  test('are counted in covered months alone, and only there is 0 said', () => {
    expect(counts(['2018-01-05', '2018-01-05', '2018-03-31', '2017-12-31'], '2018-01-01', '2018-03-31')).toEqual({ period: { first: '2018-01-01', last: '2018-03-31' }, months: ['2018-01', '2018-02', '2018-03'], counts: [2, 0, 1] })
  })

  test('leave out a month that is not covered to its first or last day', () => {
    expect(counts([], '2018-01-02', '2018-03-26')).toEqual({ period: { first: '2018-02-01', last: '2018-02-28' }, months: ['2018-02'], counts: [0] })
    expect(counts(['2018-01-05'], '2018-01-02', '2018-01-31')).toEqual({ period: undefined, months: [], counts: [] })
  })

  test('take what is known by its month, and leave out what is known by its year', () => {
    expect(counts(['2018-02', '2018'], '2018-01-01', '2018-02-28').counts).toEqual([0, 1])
  })
})
