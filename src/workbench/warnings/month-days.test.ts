import { expect, test } from 'vitest'
import { monthAfter, weeksOf } from './month-days.ts'

test('weeks begin on Monday, and hold each day once', () => {
  // 1 July 2018 was a Sunday.
  const weeks = weeksOf('2018-07')
  expect(weeks[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2018-07-01'])
  expect(weeks.flat().filter((day) => day !== undefined)).toHaveLength(31)
  expect(weeksOf('2024-02').flat()).toContain('2024-02-29')
})

test('months go on over the turn of a year', () => {
  expect([monthAfter('2018-12', 1), monthAfter('2019-01', -1)]).toEqual(['2019-01', '2018-12'])
})
