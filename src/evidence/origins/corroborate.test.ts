import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corroborate, type Voice } from './corroborate.ts'

const paper = (name: string): Voice => ({ origin: `press:${name}`, report: name })
const apart = () => 0

describe('corroboration', () => {
  test('of ten prints of one wire is one origin, worth one source, with hardly more than one voice in ten left', () => {
    const prints = Array.from({ length: 10 }, (_, at): Voice => ({ origin: 'anp', report: `paper-${at}` }))
    const { origins, effectiveSources, copyDiscount } = corroborate(prints, apart)
    expect([origins, effectiveSources]).toEqual([['anp'], 1])
    // One whole voice, and then a fifth of the one before: 1 + 0.2 + 0.04 + … = 1.25.
    expect(copyDiscount).toBeCloseTo(0.125, 6)
  })

  test('of two newsrooms that worked apart is two', () => {
    expect(corroborate([paper('one'), paper('two')], apart)).toEqual({ origins: ['press:one', 'press:two'], effectiveSources: 2, copyDiscount: 1 })
  })

  test('of an office and a joint report of it is one voice', () => {
    expect(corroborate([{ origin: 'nctv+aivd', report: undefined }, { origin: 'aivd', report: undefined }], apart).origins).toEqual(['nctv+aivd'])
  })

  test('of two that surely copy each other is 2 / (1 + 0.8), and of nobody is none', () => {
    expect(corroborate([paper('one'), paper('two')], () => 1).effectiveSources).toBeCloseTo(2 / 1.8, 10)
    expect(corroborate([], apart)).toEqual({ origins: [], effectiveSources: 0, copyDiscount: 1 })
  })

  test('is worth between one source and all of them, whoever depends on whom', () => {
    const matrix = fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }), { minLength: 7, maxLength: 7 })
    fc.assert(fc.property(matrix, fc.integer({ min: 1, max: 7 }), (chances, count) => {
      const places = new Map(Array.from({ length: 7 }, (_, at) => [`r${at}`, at]))
      const chance = (a: Voice, b: Voice) => {
        const [i, j] = [places.get(a.report ?? '') ?? 0, places.get(b.report ?? '') ?? 0]
        return chances[Math.min(i, j)]?.[Math.max(i, j)] ?? 0
      }
      const worth = (sources: number) => corroborate(Array.from({ length: sources }, (_, at) => paper(`r${at}`)), chance).effectiveSources
      expect(worth(count)).toBeGreaterThan(1 - 1e-9)
      expect(worth(count)).toBeLessThan(count + 1e-9)
    }))
  })
})
