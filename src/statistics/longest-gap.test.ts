import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../test/vectors/read-vector.ts'
import { longestGapProbability, silenceNeeded } from './longest-gap.ts'

describe('the longest gap, as R 4.2.2 and a Monte Carlo of 200,000 draws give it', () => {
  const { cases, tolerance } = readVector<{ n: number; T: number; g: number }, { p_max_gap_ge_g: number }>('05_max_gap')
  test.each(cases)('$name', ({ input: { n, T, g }, expected }) => expectClose(longestGapProbability(n, T, g), expected.p_max_gap_ge_g, tolerance))
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
