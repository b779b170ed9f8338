import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { likeliestChange } from './likeliest-change.ts'

interface Input {
  readonly x: readonly number[]
}
interface Expected {
  readonly tau: number
  readonly LR: number
  readonly mc_p: number
  readonly mc_draws: number
}

describe('the likeliest single change, as R 4.2.2 finds it', () => {
  const { cases, tolerance } = readVector<Input, Expected>('09_single_change_lr')
  test.each(cases)('$name', ({ input, expected }) => {
    const { change, ratio, probability, seed, draws } = likeliestChange(input.x, { seed: 9 })
    expect(change).toBe(expected.tau)
    expectClose(ratio, expected.LR, tolerance)
    expectClose(probability, expected.mc_p, { rel: 0, abs: 0.015 })
    expect({ seed, draws }).toEqual({ seed: 9, draws: expected.mc_draws })
  })
})

const series = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 30 })

test('read backwards, a series changes as clearly', () => {
  fc.assert(fc.property(series, (counts) => {
    const { ratio } = likeliestChange(counts, { seed: 1, draws: 1 })
    expectClose(likeliestChange(counts.toReversed(), { seed: 1, draws: 1 }).ratio, ratio, { rel: 1e-9, abs: 1e-9 })
  }))
})

test('the same seed draws the same, and the chance is never 0', () => {
  fc.assert(fc.property(series, fc.integer(), (counts, seed) => {
    const found = likeliestChange(counts, { seed, draws: 50 })
    expect(likeliestChange(counts, { seed, draws: 50 })).toEqual(found)
    expect(found.probability).toBeGreaterThanOrEqual(1 / 51)
    expect(found.probability).toBeLessThanOrEqual(1)
  }))
})

test('an even series is as clear as any other: ratio 0, probability 1, and the earliest cut', () => {
  expect(likeliestChange([2, 2, 2, 2], { seed: 1, draws: 99 })).toEqual({ change: 1, ratio: 0, probability: 1, seed: 1, draws: 99 })
})

test('where a change cannot be, none is named', () => {
  for (const counts of [[], [7], [0, 0, 0]]) expect(likeliestChange(counts, { seed: 1 })).toEqual({ change: undefined, ratio: 0, probability: 1, seed: 1, draws: 9999 })
})

test('what is no count or no number of draws is refused', () => {
  for (const count of [-1, 0.5, NaN, Infinity]) expect(() => likeliestChange([1, count], { seed: 1 })).toThrow(RangeError)
  for (const draws of [0, 1.5, NaN]) expect(() => likeliestChange([1, 2], { seed: 1, draws })).toThrow(RangeError)
  expect(() => likeliestChange([1, 2], { seed: NaN })).toThrow(RangeError)
})
