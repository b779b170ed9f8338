import { expect, test } from 'vitest'
import type { Language } from '../../../src/core/index.ts'
import { recognizeTimes } from './recognizers-times.ts'

/** Read on Wednesday 12 June 2019 at noon. */
function check(lang: Language, input: string, type: string, values: readonly object[]): void {
  const [found] = recognizeTimes({ id: 'c', spec: 'DateTimeModel', lang, level: 'model', input, context: { ReferenceDateTime: '2019-06-12T12:00:00' }, results: [], notSupported: [] })
  expect(found?.type).toBe(`datetimeV2.${type}`)
  expect(found?.resolution['values']).toEqual(values)
}

test('A day without a year is one of the past and one to come', () => {
  check('en', 'it was on 3 May', 'date', [{ timex: 'XXXX-05-03', type: 'date', value: '2019-05-03' }, { timex: 'XXXX-05-03', type: 'date', value: '2020-05-03' }])
  check('nl', 'het was maandag', 'date', [{ timex: 'XXXX-WXX-1', type: 'date', value: '2019-06-10' }, { timex: 'XXXX-WXX-1', type: 'date', value: '2019-06-17' }])
})

test('An hour is one before noon and one after it', () => {
  check('en', "it was eight o'clock", 'time', [{ timex: 'T08', type: 'time', value: '08:00:00' }, { timex: 'T20', type: 'time', value: '20:00:00' }])
})

test('A stretch ends where it is over', () => {
  check('en', 'from 2014 to 2018', 'daterange', [{ timex: '(2014-01-01,2018-01-01,P4Y)', type: 'daterange', start: '2014-01-01', end: '2018-01-01' }])
  check('nl', 'volgende week', 'daterange', [{ timex: '2019-W25', type: 'daterange', start: '2019-06-17', end: '2019-06-24' }])
  check('en', 'between 9 and 10:30 am today', 'datetimerange', [{ timex: '(2019-06-12T09,2019-06-12T10:30,PT1H30M)', type: 'datetimerange', start: '2019-06-12 09:00:00', end: '2019-06-12 10:30:00' }])
})

test('Before and after leave one end open', () => {
  check('en', 'before 2010', 'daterange', [{ timex: '2010', Mod: 'before', type: 'daterange', end: '2010-01-01', sourceEntity: 'datetimerange' }])
})

test('Lengths are in seconds, and what comes back has no value', () => {
  check('nl', 'drie uur lang', 'duration', [{ timex: 'PT3H', type: 'duration', value: '10800' }])
  check('en', 'every Monday', 'set', [{ timex: 'XXXX-WXX-1', type: 'set', value: 'not resolved' }])
})

test('A day that does not exist has no value', () => {
  check('en', '30 February 2018', 'date', [{ timex: '2018-02-30', type: 'date', value: 'not resolved' }])
})
