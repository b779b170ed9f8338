import { describe, expect, test } from 'vitest'
import type { Language } from '../../core/index.ts'
import { findDates } from './dates.ts'
import { findStretches } from './stretches.ts'

const check = (lang: Language, text: string, expected: readonly object[]) =>
  expect(findStretches(text, lang, findDates(text, lang, '2019-06-12'), '2019-06-12')).toEqual(expected.map((each) => expect.objectContaining(each)))

describe('Stretches of time in Dutch, read on 12 June 2019', () => {
  test.each([
    ['de afgelopen vijf jaar', [{ duration: 'P5Y', from: '2014-06-12' }]],
    ['de laatste zes maanden', [{ duration: 'P6M', from: '2018-12-12' }]],
    ['sinds een half jaar', [{ duration: 'P6M', from: '2018-12-12' }]],
    ['het afgelopen halfjaar', [{ duration: 'P6M', from: '2018-12-12' }]],
    ['al ruim tweeënhalf jaar', [{ duration: 'P30M', from: '2016-12-12' }]],
    ['vier jaar lang', [{ duration: 'P4Y' }]],
    ['de afgelopen twee weken', [{ duration: 'P14D', from: '2019-05-29' }]],
    ['al jaren', [{ duration: 'vague-years' }]],
    ['2013-2016', [{ from: '2013', to: '2016' }]],
    ['van 2013 tot en met 2016', [{ from: '2013', to: '2016' }]],
    ['tussen mei 2013 en juni 2014', [{ from: '2013-05', to: '2014-06' }]],
    ['in heel 2017', [{ from: '2017-01-01', to: '2017-12-31' }]],
    ['vijf jaar geleden', []],
    ['al vijf jaar geleden', []],
    ['vijf jaar cel', []],
    ['tussen 2016 en 2013', []],
    ['al duizend jaar', []],
    ['sinds juli 2016', []],
  ] as const)('%s', (text, expected) => check('nl', text, expected))
})

describe('Stretches of time in English, read on 12 June 2019', () => {
  test.each([
    ['for the past five years', [{ duration: 'P5Y', from: '2014-06-12' }]],
    ['in the last six months', [{ duration: 'P6M', from: '2018-12-12' }]],
    ['for two and a half years', [{ duration: 'P30M' }]],
    ['over the past decade', [{ duration: 'P10Y', from: '2009-06-12' }]],
    ['for half a year', [{ duration: 'P6M' }]],
    ['for a number of years', [{ duration: 'vague-years' }]],
    ['from May 2013 to June 2014', [{ from: '2013-05', to: '2014-06' }]],
    ['between 2013 and 2016', [{ from: '2013', to: '2016' }]],
    ['throughout 2016', [{ from: '2016-01-01', to: '2016-12-31' }]],
    ['five years ago', []],
    ['for five years in prison', []],
    ['last year', []],
  ] as const)('%s', (text, expected) => check('en', text, expected))
})

test('Without a day of writing only its length is known', () => {
  expect(findStretches('al vijf jaar', 'nl', [], undefined)).toEqual([{ start: 0, end: 12, duration: 'P5Y' }])
})
