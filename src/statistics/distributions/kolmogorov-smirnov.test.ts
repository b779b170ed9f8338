import { expect, test } from 'vitest'
import { testExponential } from './kolmogorov-smirnov.ts'

/** Values of which the share up to x runs a distance of about `distance` ahead of 1 - exp(-x). */
const withDistance = (n: number, distance: number) => Array.from({ length: n }, (_, at) => -Math.log1p(-Math.max(0, (at + 1) / n - distance)))

// Closed forms: 2 (1 - d)^n from d = 1 - 1/(2n). The tables are Kolmogorov's critical values at 5 %. The last two are scipy 1.17.1's own exact
// routine (_kolmogn_DMTW); its public one, and so the vector of self-exciting events, is an approximation beyond 140 values.
test('the chance of a distance is that of closed forms, tables and scipy', () => {
  expect(testExponential([-Math.log(0.3)])).toEqual({ distance: expect.closeTo(0.7, 12), p: expect.closeTo(0.6, 12) })
  expect(testExponential(withDistance(2, 0.8)).p).toBeCloseTo(2 * 0.2 ** 2, 10)
  expect(testExponential(withDistance(10, 0.40925)).p).toBeCloseTo(0.05, 4)
  expect(testExponential(withDistance(20, 0.29408)).p).toBeCloseTo(0.05, 4)
  expect(testExponential(withDistance(191, 0.05086570256201106)).p).toBeCloseTo(0.686778779549, 10)
  expect(testExponential(withDistance(1000, 0.03)).p).toBeCloseTo(0.322690246413, 10)
})

test('the limit for many values joins on to the exact chance', () => {
  expect(Math.abs(testExponential(withDistance(1000, 0.03)).p - testExponential(withDistance(1001, 0.03)).p)).toBeLessThan(0.01)
  expect(testExponential(withDistance(1001, 0.2)).p).toBeLessThan(1e-9)
})

test('many values that fit as well as can be are no sign of anything', () => {
  const quantiles = Array.from({ length: 2000 }, (_, at) => -Math.log1p(-(at + 0.5) / 2000))
  expect(testExponential(quantiles)).toEqual({ distance: expect.closeTo(1 / 4000, 9), p: 1 })
})

test('nothing and values below 0 are refused, a tie is not', () => {
  for (const values of [[], [-1], [NaN]]) expect(() => testExponential(values)).toThrow(/none below 0/)
  expect(testExponential([0, 0, 0]).distance).toBe(1)
  expect(testExponential([0, 0, 0]).p).toBeCloseTo(0, 12)
})
