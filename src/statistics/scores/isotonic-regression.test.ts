import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectClose } from '../../../test/vectors/read-vector.ts'
import { isotonicRegression } from './isotonic-regression.ts'

test('violators take their common mean, with their weights', () => {
  expect(isotonicRegression([1, 3, 2, 4], [1, 1, 1, 1])).toEqual([1, 2.5, 2.5, 4])
  expect(isotonicRegression([3, 0], [1, 3])).toEqual([0.75, 0.75])
  expect(isotonicRegression([], [])).toEqual([])
})

test('the fit rises and keeps the weighted mean', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 40 })
  fc.assert(fc.property(pairs, (points) => {
    const weights = points.map(([, weight]) => weight)
    const fit = isotonicRegression(points.map(([value]) => value), weights)
    for (const [at, level] of fit.entries()) expect(level).toBeGreaterThanOrEqual(fit[at - 1] ?? -Infinity)
    const total = (values: readonly number[]) => values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)
    expectClose(total(fit), total(points.map(([value]) => value)), { rel: 1e-9, abs: 1e-9 })
  }))
})

test('a weight that is none is refused', () => {
  expect(() => isotonicRegression([1, 2], [1])).toThrow(/weight above 0/)
  expect(() => isotonicRegression([1, NaN], [1, 1])).toThrow(/finite values/)
  expect(() => isotonicRegression([1], [0])).toThrow(/weight above 0/)
})
