import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { longestGapProbability, silenceNeeded } from './longest-gap.ts'

describe('the longest gap, as R 4.2.2 and a Monte Carlo of 200,000 draws give it', () => {
  const { cases, tolerance } = readVector<{ n: number; T: number; g: number }, { p_max_gap_ge_g: number }>('05_max_gap')
  test.each(cases)('$name', ({ input: { n, T, g }, expected }) => expectClose(longestGapProbability(n, T, g), expected.p_max_gap_ge_g, tolerance))
})

// Python 3.11, fractions.Fraction: the sum in whole numbers.
test.each([[43, 2349, 1559, 1.965386101431335e-19], [28, 426, 306, 1.1376380581244964e-14], [5, 1000, 999, 6e-15]])('of %i events in %i days a gap of %i has a probability of %f, which keeps its digits', (count, span, gap, probability) => {
  expectClose(longestGapProbability(count, span, gap), probability, { rel: 1e-5, abs: 0 })
})

test('a longer gap is never more probable, and the probability stays one, also for many events', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 10, max: 3000 }), fc.integer({ min: 0, max: 9 }), (count, span, tenth) => {
      const shorter = longestGapProbability(count, span, Math.floor((span * tenth) / 10))
      const longer = longestGapProbability(count, span, Math.floor((span * (tenth + 1)) / 10))
      expect(shorter).toBeLessThanOrEqual(1)
      expect(longer).toBeGreaterThanOrEqual(0)
      expect(longer).toBeLessThanOrEqual(shorter + 1e-12)
    }),
    { numRuns: 60 },
  )
})

test.each([
  [18, 1005, 182], [10, 365, 128], [5, 1005, 825], [3, 1461, 2505],
])('after %i events in %i days it takes %i days of silence', (count, days, needed) => {
  expect(Math.ceil(silenceNeeded(count, days))).toBe(needed)
})

test('where the reference has none, no silence is long enough', () => {
  expect(silenceNeeded(0, 365)).toBe(Infinity)
})

test.each([
  ['half an event', () => longestGapProbability(0.5, 100, 10)], ['no event at all', () => longestGapProbability(0, 100, 10)], ['no time', () => longestGapProbability(1, 0, 0)],
  ['a gap beyond the span', () => longestGapProbability(3, 100, 101)], ['a gap that is no number', () => longestGapProbability(3, 100, Number.NaN)],
  ['fewer events than none', () => silenceNeeded(-1, 100)], ['a reference without time', () => silenceNeeded(3, 0)], ['certainty', () => silenceNeeded(3, 100, 0)],
])('%s is refused', (_, call) => {
  expect(call).toThrow(RangeError)
})
