import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { testRate } from './rate-test.ts'

describe('a count against a known rate, as R 4.2.2 tests it', () => {
  const { cases, tolerance } = readVector<{ x: number; t: number; r?: number }, { p_value?: number }>('02_poisson_single_rate')
  test.each(cases.filter(({ expected }) => expected.p_value !== undefined))('$name', ({ input: { x, t, r = NaN }, expected }) => {
    expectClose(testRate(x, t, r).p, expected.p_value ?? NaN, tolerance)
  })
})

test('the p value is the sum over all counts that are no more probable, counted one by one', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0.01, max: 40, noNaN: true }), (count, mean) => {
    let probability = Math.exp(-mean)
    const probabilities = [probability]
    for (let k = 1; k < 300; k++) probabilities.push((probability *= mean / k))
    const limit = (probabilities[count] ?? 0) * (1 + 1e-7)
    const { p, pLess, pGreater } = testRate(count, 1, mean)
    expectClose(p, probabilities.filter((other) => other <= limit).reduce((sum, other) => sum + other, 0), { rel: 1e-9, abs: 1e-15 })
    expectClose(pLess + pGreater - (probabilities[count] ?? 0), 1, { rel: 1e-9, abs: 0 })
  }))
})

test('a count of millions takes no longer and stays finite', () => {
  for (const count of [9_990_000, 10_000_000, 10_010_000]) {
    const { p } = testRate(count, 1e4, 1e3)
    expect(p).toBeGreaterThan(0.001)
    expect(p).toBeLessThanOrEqual(1)
  }
  expect(testRate(5, 1, 1e6).p).toBe(0)
})

test.each([[-1, 1, 1], [0.5, 1, 1], [NaN, 1, 1], [1, 0, 1], [1, -1, 1], [1, 1, 0], [1, 1, NaN], [1, 1, Infinity]])('%f in %f against %f is refused', (count, exposure, rate) => {
  expect(() => testRate(count, exposure, rate)).toThrow(/whole count from 0/)
})
