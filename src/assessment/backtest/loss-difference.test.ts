import { expect, test } from 'vitest'
import { lossDifference } from './loss-difference.ts'

test('few cases are told apart by flipped signs, with seed and draws; many by Diebold and Mariano', () => {
  const worse = Array.from({ length: 12 }, (_, at) => 1 + at / 100)
  const few = lossDifference(worse, worse.map(() => 0.5))
  expect(few).toMatchObject({ cases: 12, test: { kind: 'sign-flip', seed: 1, draws: 9999 }, finding: 'worse' })
  // Twelve differences of one sign: 2 in 4,096 by chance.
  expect(few.p).toBeGreaterThan(0)
  expect(few.p).toBeLessThan(0.002)
  const many = [...worse, ...worse, ...worse]
  expect(lossDifference(many.map(() => 0.5), many)).toMatchObject({ cases: 36, test: { kind: 'diebold-mariano' }, finding: 'better' })
})

test('nothing is said of one case, of losses that are the same, and where too little happened', () => {
  expect(lossDifference([1], [0])).toEqual({ cases: 1, mean: 1, interval: undefined, p: 1, test: { kind: 'none' }, finding: 'too-few-to-say' })
  expect(lossDifference([1, 0.5], [1, 0.5])).toMatchObject({ mean: 0, p: 1, test: { kind: 'none' }, finding: 'too-few-to-say' })
  const worse = Array.from({ length: 30 }, (_, at) => 1 + at / 100)
  expect(lossDifference(worse, worse.map(() => 0.5), false).finding).toBe('too-few-to-say')
})
