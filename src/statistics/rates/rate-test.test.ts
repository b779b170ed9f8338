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

// scipy 1.17.0, stats.poisson.
test.each([[1_000_000, 0.5002659614862837, 0.5001329807608725], [995_000, 2.814820383896536e-7, 0.9999997199776057]])('%i events where a million were expected', (count, less, greater) => {
  const { pLess, pGreater } = testRate(count, 1e3, 1e3)
  expectClose(pLess, less, { rel: 1e-5, abs: 0 })
  expectClose(pGreater, greater, { rel: 1e-5, abs: 0 })
})

test('what is out of the question has a p of 0, and more than a million are refused', () => {
  expect(testRate(5, 1, 1e6).p).toBe(0)
  expect(() => testRate(1_000_001, 1, 1)).toThrow(/a million/)
})

test.each([[-1, 1, 1], [0.5, 1, 1], [NaN, 1, 1], [1, 0, 1], [1, -1, 1], [1, 1, 0], [1, 1, NaN], [1, 1, Infinity]])('%f in %f against %f is refused', (count, exposure, rate) => {
  expect(() => testRate(count, exposure, rate)).toThrow(/whole count from 0/)
})
