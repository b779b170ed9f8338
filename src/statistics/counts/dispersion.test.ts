import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { dispersionOf } from './dispersion.ts'
import { excessZeros } from './excess-zeros.ts'

type Expected = Readonly<Record<'n' | 'mean' | 'var' | 'VMR' | 'D' | 'df' | 'p_upper' | 'p_lower' | 'p_two' | 'bohning_O2' | 'p0_obs' | 'p0_pois' | 'vandenbroek_score', number>>

describe('how counts scatter, and how many are zero, as R 4.2.2 computes it', () => {
  const { cases, tolerance } = readVector<{ x: readonly number[] }, Expected>('03_dispersion')
  test.each(cases)('$name', ({ input: { x }, expected }) => {
    const scatter = dispersionOf(x)
    const zeros = excessZeros(x)
    expect(x).toHaveLength(expected.n)
    for (const [mine, theirs] of [
      [scatter?.mean, expected.mean], [scatter?.variance, expected.var], [scatter?.varianceToMean, expected.VMR], [scatter?.statistic, expected.D], [scatter?.degreesOfFreedom, expected.df],
      [scatter?.pOver, expected.p_upper], [scatter?.pUnder, expected.p_lower], [scatter?.pTwoSided, expected.p_two], [scatter?.boehning, expected.bohning_O2],
      [zeros?.shareSeen, expected.p0_obs], [zeros?.shareExpected, expected.p0_pois], [zeros?.score, expected.vandenbroek_score],
    ] as const) expectClose(mine ?? NaN, theirs, tolerance)
  })
})

const counts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 200 })

test('the order of counts does not matter, tails add up to one, and every number is finite', () => {
  fc.assert(fc.property(counts, (series) => {
    const scatter = dispersionOf([1, ...series])
    if (scatter === undefined) throw new Error('a series with an event has a dispersion')
    expectClose(scatter.pOver + scatter.pUnder, 1, { rel: 1e-12, abs: 0 })
    expectClose(dispersionOf([1, ...series].toSorted((a, b) => a - b))?.statistic ?? NaN, scatter.statistic, { rel: 1e-9, abs: 1e-12 })
    expect(Object.values(scatter).every(Number.isFinite)).toBe(true)
    const zeros = excessZeros(series)
    if (zeros !== undefined) expect(Object.values(zeros).every(Number.isFinite)).toBe(true)
  }))
})

test('one event in very many months leaves zeros as they are expected', () => {
  const zeros = excessZeros([1, ...Array<number>(1_000_000).fill(0)])
  expect(zeros?.score).toBeLessThan(1)
  expect(zeros?.p).toBeGreaterThan(0.3)
})

test.each([[[]], [[3]], [[0, 0, 0]]])('nothing can be said of %j', (series) => {
  expect(dispersionOf(series)).toBeUndefined()
  expect(excessZeros(series)).toBeUndefined()
})

test('of a mean of hundreds, zeros say nothing', () => expect(excessZeros([0, 1400, 1401])).toBeUndefined())

test.each([[[1, -1]], [[0.5, 2]], [[NaN, 1]], [[Infinity, 1]]])('%j are no counts', (series) => {
  expect(() => dispersionOf(series)).toThrow(/whole counts/)
  expect(() => excessZeros(series)).toThrow(/whole counts/)
})
