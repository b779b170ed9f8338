import { expect, test } from 'vitest'
import { hourlyLimit } from './hourly-limit.ts'

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 12, minutes))

test('so many an hour for each key, counted from each moment on, and refused ones count too', () => {
  const limit = hourlyLimit(2)
  expect([0, 10, 20].map((minutes) => limit.allows('a', at(minutes)))).toEqual([true, true, false])
  expect(limit.allows('b', at(20))).toBe(true)
  expect(limit.allows('a', at(61))).toBe(false)
  expect(limit.allows('a', at(180))).toBe(true)
})
