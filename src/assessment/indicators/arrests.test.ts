import { describe, expect, test } from 'vitest'
import { theRecord } from '../../../test/builders/the-record.ts'
import { rowsOf, type ArrestMeasureName, type Day, type IndicatorSubject, type ToldArrest } from '../../core/index.ts'
import { arrests } from './arrests.ts'

const subject = { stream: 'jihadist', ideology: undefined, status: undefined, area: 'EU' } as const

function on(asOf: Day, change: Partial<IndicatorSubject> = {}, told?: readonly ToldArrest[]) {
  const indicator = arrests({ ...subject, ...change }, { asOf, totals: rowsOf(theRecord(asOf), 'yearly-total'), told })
  return { indicator, of: (name: ArrestMeasureName) => indicator.measures.find((each) => each.name === name) }
}

describe('arrests by the yearly totals of Europol', () => {
  test('on 26 March 2018 are those of 2016, the newest report: 718 against 687', () => {
    const { indicator, of } = on('2018-03-26')
    expect([of('arrests-in-year')?.value, of('arrests-year-before')?.value]).toEqual([718, 687])
    expect(of('arrests-ratio')?.value).toBeCloseTo(718 / 687, 12)
    expect(indicator.period).toEqual({ first: '2016-01-01', last: '2016-12-31' })
    expect(indicator.blind).toContain('undisclosed')
  })

  test('that were revised give the newer figure, and the older one beside it', () => {
    const { of } = on('2018-07-01', { stream: undefined })
    expect([of('arrests-in-year')?.value, of('arrests-otherwise')?.value]).toEqual([1219, 975])
  })

  test('of 2020, without the United Kingdom, stand against 2019 restated without it', () => {
    const { of } = on('2021-07-01', { stream: undefined })
    expect([of('arrests-in-year')?.value, of('arrests-year-before')?.value]).toEqual([449, 723])
  })

  test('that count other countries than those of the year before are not compared', () => {
    expect(on('2021-07-01').of('arrests-in-year')?.value).toBe(254)
    expect(on('2021-07-01').of('arrests-ratio')).toMatchObject({ value: undefined, limit: 'not-comparable' })
  })

  test('are not reported for the Netherlands, nor for what is neither jihadist nor right nor left, nor before the first report: not 0', () => {
    for (const { of } of [on('2018-03-26', { area: 'NL' }), on('2018-03-26', { stream: 'other' }), on('2005-01-01')]) expect(of('arrests-in-year')).toMatchObject({ value: undefined, limit: 'not-reported' })
  })
})

test('arrests that reports tell of are counted in the window, and where none were read that is said', () => {
  expect(on('2018-03-26').of('arrests-told')).toMatchObject({ value: undefined, limit: 'not-asked' })
  expect(on('2018-03-26', {}, []).of('arrests-told')).toMatchObject({ value: undefined, limit: 'not-reported' })
  const { indicator, of } = on('2018-03-26', { area: 'NL' }, [{ claim: 'a', day: '2018-03-26' }, { claim: 'b', day: '2017-10-02' }])
  expect(of('arrests-told')).toMatchObject({ value: 1, span: { first: '2017-10-03', last: '2018-03-26' } })
  expect(indicator.inputs).toEqual(['a'])
})
