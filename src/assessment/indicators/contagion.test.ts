import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testContagion } from './contagion.ts'

const drawn = { seed: 1, draws: 199 }

test('bursts of three within a week are told from chance', () => {
  const bursts = [40, 170, 260, 300, 480, 520, 690, 810, 880, 950].flatMap((day) => [day, day + 2, day + 5])
  expect(testContagion(bursts, 1000, drawn)).toMatchObject({ probability: 0.005, draws: 199 })
})

test('events at even distances are not: it stops as soon as enough draws look as contagious', () => {
  const { branching, probability, draws } = testContagion(Array.from({ length: 20 }, (_, at) => at * 50), 1000, drawn)
  expect([branching, probability, draws]).toEqual([0, 1, 25])
})

test('whatever the days, ties or none, it gives a chance above 0 and up to 1, and the same one again', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 30 }), (days) => {
    const found = testContagion(days, 100, { seed: 3, draws: 30 })
    expect(found.probability).toBeGreaterThan(0)
    expect(found.probability).toBeLessThanOrEqual(1)
    expect(testContagion(days.toReversed(), 100, { seed: 3, draws: 30 })).toEqual(found)
  }), { numRuns: 50 })
})

// Under chance alone p is spread evenly: in about one of ten cases it lies at or below 0.1.
test('by chance alone it cries wolf no more often than it says', () => {
  let state = 12345
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
  const ps = Array.from({ length: 100 }, (_, at) => testContagion(Array.from({ length: 15 }, () => Math.floor(next() * 700)), 700, { seed: at, draws: 99 }).probability)
  expect(ps.filter((p) => p <= 0.1).length).toBeLessThan(20)
})
