import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectClose } from '../../../test/vectors/read-vector.ts'
import { compareLosses } from './diebold-mariano.ts'
import { meanInterval } from './mean-interval.ts'

test("limits of Student's own sleep data, as R's t.test of the differences gives them", () => {
  const [low, high] = meanInterval([-1.2, -2.4, -1.3, -1.3, 0, -1, -1.8, -0.8, -4.6, -1.4]) ?? [NaN, NaN]
  expectClose(low, -2.4598858, { rel: 1e-7, abs: 0 })
  expectClose(high, -0.7001142, { rel: 1e-6, abs: 0 })
})

test('an interval leaves 0 out exactly where the test of the same losses has p below 0.05', () => {
  const losses = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 40 })
  fc.assert(fc.property(losses, fc.double({ min: 0, max: 1, noNaN: true }), (mine, rival) => {
    const { pByT } = compareLosses(mine, mine.map(() => rival), { power: 1, seed: 1, draws: 1 })
    const [low, high] = meanInterval(mine.map((loss) => loss - rival)) ?? [NaN, NaN]
    fc.pre(pByT !== undefined && Math.abs(pByT - 0.05) > 1e-9)
    expect(low > 0 || high < 0).toBe((pByT ?? NaN) < 0.05)
  }))
})

test('one value has no spread, and none has no mean', () => {
  expect(meanInterval([3])).toBeUndefined()
  for (const values of [[], [NaN], [1, Infinity]]) expect(() => meanInterval(values)).toThrow(/at least one finite value/)
  expect(() => meanInterval([1, 2], 1)).toThrow(/confidence/)
})
