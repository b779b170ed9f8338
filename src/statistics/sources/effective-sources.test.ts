import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { correlatedMean, effectiveSources } from './effective-sources.ts'

interface Input { y: readonly number[]; sd: readonly number[]; R: readonly (readonly number[])[] }
interface Expected { mean: number; se: number; n_eff_equal_var: number }

describe('sources that depend on each other, as scipy 1.10.1 gives it', () => {
  const { cases, tolerance } = readVector<Input, Expected>('21_fusion')
  test.each(cases.filter(({ input }) => 'R' in input))('$name', ({ input: { y, sd, R }, expected }) => {
    expectClose(effectiveSources(R), expected.n_eff_equal_var, tolerance)
    const { mean, se } = correlatedMean(y, sd, R)
    expectClose(mean, expected.mean, tolerance)
    expectClose(se, expected.se, tolerance)
  })
})

/** One dependence between each two of so many sources. */
const alike = (sources: number, dependence: number) => Array.from({ length: sources }, (_, i) => Array.from({ length: sources }, (_, j) => (i === j ? 1 : dependence)))

test('sources that depend alike on each other are worth n / (1 + (n - 1) rho), as the algebra says', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.double({ min: 0, max: 0.95, noNaN: true }), (sources, dependence) => {
    expect(effectiveSources(alike(sources, dependence))).toBeCloseTo(sources / (1 + (sources - 1) * dependence), 8)
  }))
})

test('a matrix that says one source twice is refused', () => {
  expect(() => effectiveSources(alike(2, 1))).toThrow('positive definite')
})

test('no sources are worth nothing, and what does not fit together is refused', () => {
  expect(effectiveSources([])).toBe(0)
  expect(() => effectiveSources([[1, 0.5], [0.5]])).toThrow('square')
  expect(() => correlatedMean([], [], [])).toThrow('a value or more')
  expect(() => correlatedMean([1, 2], [1], alike(2, 0.5))).toThrow('for each')
  expect(() => correlatedMean([1, 2], [1, 0], alike(2, 0.5))).toThrow('above 0')
})
