import { expect, test } from 'vitest'
import { aThreatEvent } from '../../../test/builders/a-threat-event.ts'
import { deadlyJihadistAttacks } from '../../../test/builders/deadly-attacks-2015-2018.ts'
import { chanceAhead } from './chance-ahead.ts'

const stretch = { first: '2015-01-01', last: '2018-03-22' } as const
const values = (days: readonly string[], during: { readonly first: `${number}-${number}-${number}`; readonly last: `${number}-${number}-${number}` } = stretch) =>
  Object.fromEntries(chanceAhead(days.map((day) => aThreatEvent({ day })), during, '2017-10-02').map(({ name, value }) => [name, value]))

// METHODS 3.1: 90-day P at 22 March 2018 of the series of 22 deadly attacks, by scipy.
test('the day before Trèbes the chance of a deadly attack within 90 days was .744 by all history, .754 by half-life and .619 with a quarter of what lay before', () => {
  const chance = values(deadlyJihadistAttacks)
  expect(chance['chance-all-history']).toBeCloseTo(0.7441430683910183, 12)
  expect(chance['chance-half-life']).toBeCloseTo(0.7543573622358504, 12)
  expect(chance['chance-quarter-weight']).toBeCloseTo(0.619, 3)
})

// METHODS 3.1: no history at all, 0 events in 172 days.
test('with the window alone it is .190', () => expect(values([], { first: '2017-10-02', last: '2018-03-22' })['chance-quarter-weight']).toBeCloseTo(0.1897601900558572, 12))

test('its interval holds it, it speaks of the 90 days to come, and a first day without an event gives one too', () => {
  for (const { value = NaN, low = NaN, high = NaN, span } of chanceAhead([], { first: '2018-03-22', last: '2018-03-22' }, '2017-10-02')) {
    expect(low).toBeLessThanOrEqual(value)
    expect(value).toBeLessThanOrEqual(high)
    expect(span).toEqual({ first: '2018-03-23', last: '2018-06-20' })
  }
})

test('events after the day or before the stretch count for nothing', () => expect(values(['2014-12-31', '2018-03-23'])).toEqual(values([])))
