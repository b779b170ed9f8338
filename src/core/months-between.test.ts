import { expect, test } from 'vitest'
import { monthsBetween } from './months-between.ts'

test('months go on over the turn of a year, and there are none from a later month to an earlier', () => {
  expect(monthsBetween('2015-11', '2016-02')).toEqual(['2015-11', '2015-12', '2016-01', '2016-02'])
  expect(monthsBetween('2015-12', '2015-12')).toEqual(['2015-12'])
  expect(monthsBetween('2016-01', '2015-12')).toEqual([])
})
