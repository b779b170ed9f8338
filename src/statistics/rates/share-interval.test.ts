import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactShareInterval, wilsonInterval } from './share-interval.ts'

test('both intervals hold the share, and the exact one is wider in the middle', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(200), (of, some) => {
    const count = Math.min(of, some)
    for (const [low, high] of [exactShareInterval(count, of), wilsonInterval(count, of)]) {
      expect(low).toBeGreaterThanOrEqual(0)
      expect(low).toBeLessThanOrEqual(count / of)
      expect(high).toBeGreaterThanOrEqual(count / of)
      expect(high).toBeLessThanOrEqual(1)
    }
  }))
})

// scipy 1.17.0, stats.beta.isf.
test.each([[0, 60, 0.2147954032125052], [1, 60, 0.25388884668190526], [0, 1000, 0.014403914337727934], [0, 1_000_000, 1.450855248842979e-5]])('at a confidence of 0.999999 %i of %i is below %f', (count, of, high) => {
  expect(exactShareInterval(count, of, 0.999999)[1]).toBeCloseTo(high, 10)
})

test('no cases leave everything open', () => {
  expect([exactShareInterval(0, 0), wilsonInterval(0, 0)]).toEqual([[0, 1], [0, 1]])
})

test.each([[-1, 3], [4, 3], [0.5, 3], [NaN, 3], [1, Infinity]])('%d of %d is refused', (count, of) => {
  expect(() => exactShareInterval(count, of)).toThrow(/whole counts/)
  expect(() => wilsonInterval(count, of)).toThrow(/whole counts/)
})
