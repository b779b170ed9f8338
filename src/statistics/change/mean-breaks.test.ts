import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { breakInterval } from './break-interval.ts'
import { meanBreaks } from './mean-breaks.ts'
import { olsCusum } from './ols-cusum.ts'
import { supF } from './sup-f.ts'

interface Input {
  readonly x: readonly number[]
  readonly transform?: string
  readonly h: number
}
interface Expected {
  readonly breakpoints: readonly number[]
  readonly bic: readonly number[]
  readonly rss: readonly number[]
  readonly ci: readonly (readonly [number, number, number])[]
  readonly supF?: number
  readonly supF_p?: number
  readonly ols_cusum?: number
  readonly ols_cusum_p?: number
}

const { cases, tolerance } = readVector<Input, Expected>('14_strucchange')
const seriesOf = ({ x, transform }: Input) => (transform === undefined ? x : x.map((count) => Math.sqrt(count + 3 / 8)))

describe('where the mean of a series shifts, as strucchange 1.5.3 finds it', () => {
  test.each(cases)('$name', ({ input, expected }) => {
    const { breaks, intervals, byNumber } = meanBreaks(seriesOf(input), { share: input.h })
    expect(breaks).toEqual(expected.breakpoints)
    expect(intervals).toEqual(expected.ci.map(([low, , high]) => ({ low, high })))
    expect(byNumber).toHaveLength(expected.rss.length)
    for (const [number, { residuals, bic }] of byNumber.entries()) {
      expectClose(residuals, expected.rss[number] ?? NaN, tolerance)
      expectClose(bic, expected.bic[number] ?? NaN, tolerance)
    }
  })
})

describe('whether the mean shifts at all, as strucchange 1.5.3 has it', () => {
  test.each(cases.filter(({ expected }) => expected.supF !== undefined))('$name', ({ input, expected }) => {
    const [f, cusum] = [supF(seriesOf(input)), olsCusum(seriesOf(input))]
    expectClose(f.statistic, expected.supF ?? NaN, tolerance)
    expectClose(f.probability ?? NaN, expected.supF_p ?? NaN, { rel: 0, abs: 1e-3 })
    expectClose(cusum.statistic, expected.ols_cusum ?? NaN, tolerance)
    expectClose(cusum.probability, expected.ols_cusum_p ?? NaN, tolerance)
  })
})

const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 14, maxLength: 24 })

/** What is left over when one mean stands for all. */
function squares(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
}

test('no other cut with one or two breaks leaves less over', () => {
  fc.assert(fc.property(series, (values) => {
    const places = values.map((_, at) => at).filter((at) => at >= 2 && at <= values.length - 2)
    const one = places.map((at) => squares(values.slice(0, at)) + squares(values.slice(at)))
    const two = places.flatMap((first) => places.filter((second) => second >= first + 2)
      .map((second) => squares(values.slice(0, first)) + squares(values.slice(first, second)) + squares(values.slice(second))))
    const { byNumber } = meanBreaks(values, { share: 2.5 / values.length })
    expectClose(byNumber[1]?.residuals ?? NaN, Math.min(...one), { rel: 1e-9, abs: 1e-6 })
    expectClose(byNumber[2]?.residuals ?? NaN, Math.min(...two), { rel: 1e-9, abs: 1e-6 })
  }), { numRuns: 50 })
})

test('a level and a scale change nothing', () => {
  fc.assert(fc.property(series, fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 9 }), (values, level, scale) => {
    fc.pre(new Set(values).size > 2)
    const moved = values.map((value) => level + scale * value)
    expectClose(olsCusum(moved).statistic, olsCusum(values).statistic, { rel: 1e-9, abs: 1e-9 })
    expectClose(supF(moved).statistic, supF(values).statistic, { rel: 1e-6, abs: 1e-6 })
  }))
})

test('the law of the place of a shift has the quantiles that Bai gives: 7.7 and 11.0 where both sides scatter alike', () => {
  const alike = { jump: 1, before: 1, after: 1 }
  expectClose(breakInterval(alike, 0.9)?.high ?? NaN, 7.7, { rel: 0, abs: 0.05 })
  expectClose(breakInterval(alike, 0.95)?.high ?? NaN, 11, { rel: 0, abs: 0.05 })
  fc.assert(fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), fc.double({ min: 0.01, max: 100, noNaN: true }), (before, after) => {
    const [forth, back] = [breakInterval({ jump: 2, before, after }, 0.95), breakInterval({ jump: -2, before: after, after: before }, 0.95)]
    expectClose(forth?.low ?? NaN, -(back?.high ?? NaN), { rel: 1e-5, abs: 1e-5 })
  }))
})

test('the tail of supF is that of the table of Andrews: 10, 5 and 1 per cent at a trim of 0.15', () => {
  for (const [critical, probability] of [[7.12, 0.1], [8.68, 0.05], [12.16, 0.01]] as const) expectClose(supF(seriesWith(critical)).probability ?? NaN, probability, { rel: 0, abs: 2e-3 })
})

/** Twenty thousand values whose mean shifts in the middle, by as much as gives about this F. */
function seriesWith(f: number): readonly number[] {
  const length = 20_000
  return Array.from({ length }, (_, at) => (at % 2 === 0 ? 1 : -1) + (at < length / 2 ? 0 : 2 * Math.sqrt(f / length)))
}

test('a constant series shifts nowhere, and one without scatter has no interval', () => {
  const constant = Array<number>(20).fill(0.1)
  expect(meanBreaks(constant)).toMatchObject({ breaks: [], intervals: [], residuals: 0, bic: -Infinity })
  expect(supF(constant)).toEqual({ at: undefined, statistic: 0, probability: undefined })
  expect(olsCusum(constant)).toEqual({ statistic: 0, probability: 1 })
  const step = [...Array<number>(10).fill(3), ...Array<number>(10).fill(7.7)]
  expect(meanBreaks(step)).toMatchObject({ breaks: [10], intervals: [undefined], bic: -Infinity })
  expect(supF(step)).toEqual({ at: 10, statistic: Infinity, probability: 0 })
})

test('too few values, and what is none, is refused', () => {
  for (const values of [[], [1], [1, 2, 3], [...Array<number>(20).fill(1), NaN], [...Array<number>(20).fill(1), Infinity]]) {
    expect(() => meanBreaks(values)).toThrow(RangeError)
    expect(() => supF(values)).toThrow(RangeError)
  }
  for (const values of [[], [1], [1, NaN]]) expect(() => olsCusum(values)).toThrow(RangeError)
  expect(() => meanBreaks(Array<number>(20).fill(1), { share: 0.6 })).toThrow(RangeError)
  expect(() => meanBreaks(Array<number>(20).fill(1), { confidence: 1 })).toThrow(RangeError)
})
