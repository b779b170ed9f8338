import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mixChange } from './mix-change.ts'

const items = (text: string) => [...text].map((category) => [category])

/** Every way to choose the first group, by trying them all: the exact p that the draws must come near. */
function exactProbability(one: string, other: string): number {
  const all = [...one, ...other]
  const categories = [...new Set(all)]
  const distance = (isFirst: (at: number) => boolean) => categories.reduce((sum, category) => {
    const [p, q] = [true, false].map((first) => all.filter((each, at) => each === category && isFirst(at) === first).length / (first ? one : other).length)
    return sum + Math.abs((p ?? 0) - (q ?? 0)) / 2
  }, 0)
  const seen = distance((at) => at < one.length)
  const masks = Array.from({ length: 2 ** all.length }, (_, mask) => mask).filter((mask) => all.filter((_, at) => (mask >> at) % 2 === 1).length === one.length)
  return masks.filter((mask) => distance((at) => (mask >> at) % 2 === 1) >= seen - 1e-9).length / masks.length
}

describe('by hand', () => {
  test('two of one paper against two of another: distance 1, and 2 of the 6 ways to draw them are as far apart', () => {
    const { distance, probability } = mixChange(items('aa'), items('bb'), { seed: 1 })
    expect(distance).toBe(1)
    expect(Math.abs(probability - 1 / 3)).toBeLessThan(4 * Math.sqrt((1 / 3) * (2 / 3) / 9999))
  })

  test('3 in 4 against 1 in 4 of one paper: half would have to move', () => {
    expect(mixChange(items('aaab'), items('abbb'), { seed: 1 }).distance).toBe(0.5)
  })

  test('an item seen on two pages counts half for each', () => {
    expect(mixChange([['a', 'b']], [['a']], { seed: 1 }).distance).toBe(0.5)
  })

  test('where every item has a page of its own nothing can be shown: no draw is nearer than what is seen', () => {
    const found = mixChange(items('abc'), items('defghi'), { seed: 1 })
    expect(found).toMatchObject({ probability: 1, leastProbability: 1 })
    expect(found.distance).toBeCloseTo(1, 12)
  })

  test('one category has no mix that could change', () => {
    expect(mixChange(items('aaa'), items('a'), { seed: 1 })).toMatchObject({ distance: 0, probability: 1, leastProbability: 1 })
  })
})

const mix = (most: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: most })

test('the draws come near the exact p, and the same seed gives the same p', () => {
  fc.assert(fc.property(mix(5), mix(6), fc.integer({ min: 0, max: 1e6 }), (one, other, seed) => {
    const found = mixChange(items(one), items(other), { seed })
    const p = exactProbability(one, other)
    expect(Math.abs(found.probability - p)).toBeLessThan(5 * Math.sqrt(p * (1 - p) / found.draws) + 2 / found.draws)
    expect(found.leastProbability).toBeLessThanOrEqual(found.probability)
    expect(mixChange(items(one), items(other), { seed })).toEqual(found)
    expect(mixChange(items(other), items(one), { seed }).distance).toBeCloseTo(found.distance, 12)
  }), { numRuns: 25 })
})

test.each([
  ['an empty group', () => mixChange([], items('a'), { seed: 1 })],
  ['an item without a category', () => mixChange([[]], items('a'), { seed: 1 })],
  ['no draws', () => mixChange(items('a'), items('b'), { seed: 1, draws: 0 })],
  ['half a seed', () => mixChange(items('a'), items('b'), { seed: 0.5 })],
])('%s is refused', (_, call) => expect(call).toThrow(RangeError))
