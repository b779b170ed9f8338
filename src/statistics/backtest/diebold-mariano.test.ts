import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { compareLosses } from './diebold-mariano.ts'
import { signFlipTest } from './sign-flip.ts'

interface Input {
  readonly e1: readonly number[]
  readonly e2: readonly number[]
  readonly h: number
  readonly power: number
}
interface Expected {
  readonly stat: number
  readonly p_value: number
  readonly mean_diff?: number
  readonly sign_flip_p?: number
  readonly sign_flip_draws?: number
}

const simulation = { seed: 1, draws: 999 }

describe('two forecasters, as dm.test of R\'s forecast 8.20 compares them', () => {
  const { cases, tolerance } = readVector<Input, Expected>('25_diebold_mariano')
  test.each(cases)('$name', ({ input: { e1, e2, h, power }, expected }) => {
    const got = compareLosses(e1, e2, { horizon: h, power, ...simulation })
    expectClose(got.statistic ?? NaN, expected.stat, tolerance)
    expectClose(got.pByT ?? NaN, expected.p_value, tolerance)
    expect(got).toMatchObject({ horizonUsed: h, signFlip: undefined })
    if (expected.mean_diff !== undefined) expectClose(got.meanDifference, expected.mean_diff, tolerance)
    if (expected.sign_flip_p === undefined) return
    const flipped = signFlipTest(e1.map((error, at) => Math.abs(error) ** power - Math.abs(e2[at] ?? NaN) ** power), { seed: 1, draws: expected.sign_flip_draws ?? 0 })
    // The notes of the vector give 0.005 for two simulations of 100,000 draws.
    expectClose(flipped.p, expected.sign_flip_p, { rel: 0, abs: 0.005 })
  })
})

const fewErrors = fc.array(fc.tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -100, max: 100 })), { minLength: 4, maxLength: 40 })

test('swapping the two forecasters turns the statistic and leaves every p', () => {
  fc.assert(fc.property(fewErrors, fc.integer({ min: 1, max: 3 }), (pairs, horizon) => {
    const [mine, theirs] = [pairs.map(([a]) => a / 100), pairs.map(([, b]) => b / 100)]
    const forth = compareLosses(mine, theirs, { horizon, ...simulation })
    const back = compareLosses(theirs, mine, { horizon, ...simulation })
    expectClose(back.meanDifference, -forth.meanDifference, { rel: 1e-9, abs: 1e-12 })
    expect(back.signFlip).toEqual(forth.signFlip)
    expect(forth.signFlip === undefined).toBe(pairs.length >= 25)
    if (forth.statistic === undefined) expect(back.statistic).toBeUndefined()
    else expectClose(back.statistic ?? NaN, -forth.statistic, { rel: 1e-6, abs: 1e-9 })
    if (forth.pByT !== undefined) expect(forth.pByT >= 0 && forth.pByT <= 1).toBe(true)
  }))
})

test('for few pairs the sign flips come close to counting all of them', () => {
  const differences = [0.3, 0.1, 0.25, -0.05, 0.4, 0.02, 0.15]
  const sums = Array.from({ length: 2 ** 7 }, (_, signs) => differences.reduce((sum, each, at) => sum + ((signs >> at) & 1 ? each : -each), 0))
  const exact = sums.filter((sum) => Math.abs(sum) >= 1.17 - 1e-9).length / sums.length
  const draws = 20_000
  const { p } = signFlipTest(differences, { seed: 7, draws })
  expect(Math.abs(p - exact)).toBeLessThanOrEqual(4 * Math.sqrt((exact * (1 - exact)) / draws))
  expect(signFlipTest(differences, { seed: 7, draws })).toEqual({ p, seed: 7, draws })
})

test('what leans on each other is flipped together: blocks of three are three times as few pairs', () => {
  const once = [0.3, 0.1, 0.25, -0.05, 0.4, 0.02, 0.15, 0.2]
  const thrice = once.flatMap((each) => [each, each, each])
  const alone = signFlipTest(once, { seed: 7, draws: 999 })
  expect(signFlipTest(thrice, { seed: 7, draws: 999 }, 3)).toEqual(alone)
  expect(signFlipTest(thrice, { seed: 7, draws: 999 }).p).toBeLessThan(alone.p)
  const errors = thrice.map((each) => 1 + each)
  expect(compareLosses(errors, errors.map(() => 1), { horizon: 3, power: 1, seed: 7, draws: 999 }).signFlip).toEqual(alone)
  // A last block that is shorter: two blocks of one sign, 2 in 4 by chance.
  expect(signFlipTest([1, 1, 1], { seed: 7, draws: 20_000 }, 2).p).toBeCloseTo(0.5, 1)
})

test('a variance that overlapping windows push to 0 or below falls back to one step', () => {
  const errors = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? 0.9 : 0.1))
  const rival = errors.map(() => 0.5)
  expect(compareLosses(errors, rival, { horizon: 2, ...simulation })).toEqual(compareLosses(errors, rival, { horizon: 1, ...simulation }))
})

test('forecasters that differ by one amount throughout have no statistic, and alike ones a p of 1', () => {
  expect(compareLosses([0.2, 0.2, 0.2], [0.1, 0.1, 0.1], simulation)).toMatchObject({ statistic: undefined, pByT: undefined })
  expect(compareLosses([0.2, 0.3], [0.2, 0.3], { horizon: 1, ...simulation })).toMatchObject({ meanDifference: 0, statistic: undefined, signFlip: { p: 1 } })
})

test('errors, horizons and draws that make no sense are refused', () => {
  for (const [mine, theirs] of [[[], []], [[1], [1]], [[1, 2], [1]], [[1, NaN], [1, 2]]] as const) expect(() => compareLosses(mine, theirs, simulation)).toThrow(/equally long/)
  for (const horizon of [0, 2, 1.5, NaN]) expect(() => compareLosses([1, 2], [2, 1], { horizon, ...simulation })).toThrow(/horizon/)
  expect(() => compareLosses([1, 2], [2, 1], { power: 0, ...simulation })).toThrow(/power/)
  expect(() => signFlipTest([], simulation)).toThrow(/at least one difference/)
  expect(() => signFlipTest([1], { seed: 1, draws: 0 })).toThrow(/draws/)
  for (const block of [0, 1.5, NaN]) expect(() => signFlipTest([1], simulation, block)).toThrow(/block/)
})
