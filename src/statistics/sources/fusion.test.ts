import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { fuseEstimates, weightedIntervalMedian } from './fusion.ts'

interface Input {
  readonly y?: readonly number[]
  readonly var?: readonly number[]
  readonly intervals?: readonly (readonly [number, number])[]
  readonly w?: readonly number[]
}
interface Expected {
  readonly fixed: number
  readonly fixed_se: number
  readonly Q: number
  readonly Q_p: number
  readonly I2: number
  readonly tau2: number
  readonly random: number
  readonly random_se: number
  readonly hk_se_adhoc: number
  readonly hk_ci: readonly [number, number] | null
  readonly value: number
}

const { cases, tolerance } = readVector<Input, Expected>('21_fusion')

describe('figures put together, as scipy and statsmodels do it', () => {
  test.each(cases.filter(({ input }) => input.var !== undefined))('$name', ({ input, expected }) => {
    const got = fuseEstimates((input.y ?? []).map((value, at) => ({ value, variance: input.var?.[at] ?? 0 })))
    for (const [mine, theirs] of [
      [got.fixed, expected.fixed], [got.fixedError, expected.fixed_se], [got.q, expected.Q], [got.qProbability, expected.Q_p], [got.i2, expected.I2],
      [got.tau2, expected.tau2], [got.random, expected.random], [got.randomError, expected.random_se], [got.hartungKnappError, expected.hk_se_adhoc],
    ] as const) expectClose(mine, theirs, tolerance)
    if (expected.hk_ci === null) expect(got.interval).toBeUndefined()
    else for (const [at, bound] of expected.hk_ci.entries()) expectClose([got.interval?.low, got.interval?.high][at] ?? NaN, bound, tolerance)
  })

  test.each(cases.filter(({ input }) => input.intervals !== undefined))('$name', ({ input, expected }) => {
    expectClose(weightedIntervalMedian((input.intervals ?? []).map(([low, high], at) => ({ low, high, weight: input.w?.[at] ?? 0 }))), expected.value, tolerance)
  })
})

test('figures put together lie between the lowest and the highest, in whatever order they come', () => {
  const estimates = fc.array(fc.record({ value: fc.integer({ min: 0, max: 1000 }), variance: fc.integer({ min: 1, max: 400 }) }), { minLength: 1, maxLength: 8 })
  fc.assert(fc.property(estimates, (figures) => {
    const { random, i2 } = fuseEstimates(figures)
    const values = figures.map(({ value }) => value)
    expect(random).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9)
    expect(random).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
    expect(i2).toBeGreaterThanOrEqual(0)
    expect(i2).toBeLessThan(figures.length > 1 ? 1 : 1e-9)
    expectClose(fuseEstimates(figures.toReversed()).random, random, { rel: 1e-9, abs: 1e-9 })
  }))
})

test('no figures cannot be put together', () => {
  expect(() => fuseEstimates([])).toThrow(/at least one/)
  expect(() => fuseEstimates([{ value: 1, variance: 0 }])).toThrow(/variances above 0/)
  expect(() => fuseEstimates([{ value: Number.NaN, variance: 1 }])).toThrow(/all of them numbers/)
  expect(() => fuseEstimates([{ value: 1, variance: Infinity }])).toThrow(/variances above 0/)
  expect(() => weightedIntervalMedian([])).toThrow(/at least one/)
  expect(() => weightedIntervalMedian([{ low: 1, high: Infinity, weight: 1 }])).toThrow(/both ends/)
  expect(() => weightedIntervalMedian([{ low: 1, high: 2, weight: 0 }])).toThrow(/weights above 0/)
})
