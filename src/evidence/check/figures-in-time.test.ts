import { describe, expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { verdictOn } from '../../../test/builders/a-check.ts'

const diedBy = (value: number, asof: string) => verdictOn(aClaim('FIGURE', { what: 'killed', population: 'adults', nationality: 'NL', value, qualifier: 'approx', asof }), { asOf: '2023-08-30' })
const diedSince = (quote: string) => verdictOn(aClaim('FIGURE', { what: 'killed', population: 'adults', nationality: 'NL', value: 105, cumulative: true, asof: '2023-08-30' }, { quote }), { asOf: '2023-08-30' })
const attacks = (value: number) => verdictOn(aClaim('FIGURE', { what: 'attacks', place: 'GB', value }, { quote: 'attacks in the space of a month' }), { asOf: '2022-02-09', country: 'GB' })

const page = 'https://nieuws.nl/algemeen/20190402/ruim-honderd-jihadisten-in-koerdische-kampen/'
const adultsInCamps = (value: number, asof: string) => verdictOn(aClaim('FIGURE', { what: 'detained_or_camp', population: 'adults', nationality: 'NL', value, qualifier: 'exact', asof }), { asOf: '2019-04-02', url: page })

// 15 adults in camps by the service on 26 February 2019; 40 on 2 April, on the page of the text itself.
describe('a count that moved', () => {
  test('is not excluded by what it was before, and not supported by the page of the text', () => {
    expect([adultsInCamps(40, '2019-04-02'), adultsInCamps(15, '2019-02-26')]).toEqual(['unsupported: own-row-only', 'supported: within-rounding'])
  })

  test('may have been on its way between two figures, and not beyond them', () => {
    expect([adultsInCamps(25, '2019-03-19'), adultsInCamps(70, '2019-03-19')]).toEqual(['unsupported', 'contradicted'])
  })
})

// 105 adults by the coordinator on 7 November 2022, a number that the service repeats on 31 August 2023.
describe('an older figure', () => {
  test('supports the same number for a year, and none that rounding lets in', () => {
    expect([diedBy(105, '2023-08-30'), diedBy(107, '2023-08-30'), diedBy(105, '2024-08')]).toEqual(['supported', 'unsupported', 'unsupported'])
  })
})

describe('a count from a later start', () => {
  test('is not shown by one from the beginning', () => {
    expect([diedSince('since 2012 105 have died'), diedSince('since 2019 105 have died')].map((verdict) => verdict?.split(':')[0])).toEqual(['supported', 'unsupported'])
  })
})

describe('attacks in the space of a month', () => {
  test('are counted in any such stretch of the year before; the list may lack some', () => {
    expect([attacks(2), attacks(5)]).toEqual(['supported', 'unsupported'])
  })
})
