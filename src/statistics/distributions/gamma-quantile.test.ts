import { expect, test } from 'vitest'
import { expectClose } from '../../../test/vectors/read-vector.ts'
import { gammaQuantile } from './gamma-quantile.ts'

// scipy.stats.gamma.isf
test.each([
  [0.01, 1e-08, 11.339230831322897],
  [0.5, 0.975, 0.0004910345585876292],
  [0.5, 0.5, 0.2274682115597862],
  [0.5, 1e-08, 16.420626680618394],
  [3, 0.975, 0.6186721228956015],
  [3, 0.5, 2.674060313723559],
  [3, 1e-08, 24.181313767666374],
  [9999, 0.975, 9803.962267410414],
  [9999, 0.5, 9998.666668642245],
  [9999, 1e-08, 10570.374712317136],
  [10001, 0.975, 9805.942667599955],
  [10001, 0.5, 10000.66666864185],
  [10001, 1e-08, 10572.430828589022],
  [100000.0, 0.975, 99381.15266374472],
  [100000.0, 0.5, 99999.6666668642],
  [100000.0, 1e-08, 101784.84750473482],
  [869062.5182400128, 0.975, 867236.318107528],
  [869062.5182400128, 0.5, 869062.1849067023],
  [869062.5182400128, 1e-08, 874304.3924372735],
  [100000000.0, 0.975, 99980401.30732474],
  [100000000.0, 0.5, 99999999.66666667],
  [100000000.0, 1e-08, 100056130.1776762],
])('Gamma(%f) exceeds with probability %f the value of scipy', (shape, above, value) => {
  expectClose(gammaQuantile(shape, above), value, { rel: 1e-7, abs: 0 })
})

test('a shape near 0 leaves values that no double can hold', () => {
  expect(gammaQuantile(1e-6, 0.5)).toBe(0)
})

test.each([[0, 0.5], [NaN, 0.5], [Infinity, 0.5], [1, 0], [1, 1], [1, NaN]])('shape %f at %f is refused', (shape, above) => {
  expect(() => gammaQuantile(shape, above)).toThrow(/shape above 0/)
})
