import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { compareRates } from './rate-ratio.ts'
import { rateInterval } from './rate-interval.ts'

interface Input {
  readonly x1: number
  readonly t1: number
  readonly x2: number
  readonly t2: number
  readonly alternative: 'two.sided' | 'less' | 'greater'
  readonly conf: number
  readonly r: number
}
interface Expected {
  readonly p_value: number
  readonly rate_ratio: number | null | 'Inf' | 'Infinity'
  readonly ci_low: number
  readonly ci_high: number | 'Inf' | 'Infinity'
  readonly p_less: number
  readonly p_greater: number
  readonly midp_less: number
  readonly midp_greater: number
  readonly midp_two_sided: number
}

const number = (value: number | string | null) => (typeof value === 'string' ? Infinity : value)

describe('two rates, as R 4.2.2 compares them', () => {
  const { cases, tolerance } = readVector<Input, Expected>('01_poisson_rate_ratio')
  test.each(cases)('$name', ({ input: { x1, t1, x2, t2, alternative, conf, r }, expected }) => {
    const got = compareRates(
      { count: x1, exposure: t1, referenceCount: x2, referenceExposure: t2 },
      { alternative: alternative === 'two.sided' ? 'two-sided' : alternative, confidence: conf, nullRatio: r },
    )
    const ratio = number(expected.rate_ratio)
    if (ratio === null) expect(got.ratio).toBeUndefined()
    else expectClose(got.ratio ?? NaN, ratio, tolerance)
    for (const [mine, theirs] of [
      [got.p, expected.p_value], [got.low, expected.ci_low], [got.high, number(expected.ci_high)], [got.pLess, expected.p_less], [got.pGreater, expected.p_greater],
      [got.midpLess, expected.midp_less], [got.midpGreater, expected.midp_greater], [got.midpTwoSided, expected.midp_two_sided],
    ] as const) expectClose(mine, theirs ?? Infinity, tolerance)
  })
})

describe('the interval of one rate, as R 4.2.2 gives it', () => {
  const { cases, tolerance } = readVector<{ x: number; t: number; conf: number }, { ci_low?: number; ci_high?: number }>('02_poisson_single_rate')
  test.each(cases.filter(({ expected }) => expected.ci_low !== undefined))('$name', ({ input, expected }) => {
    const { low, high } = rateInterval(input.x, input.t, input.conf)
    expectClose(low, expected.ci_low ?? NaN, tolerance)
    expectClose(high, expected.ci_high ?? NaN, tolerance)
  })
})

test('swapping the two periods turns the ratio and its interval over', () => {
  const count = fc.integer({ min: 0, max: 60 })
  const days = fc.integer({ min: 1, max: 2000 })
  fc.assert(
    fc.property(count, days, count, days, (a, s, b, t) => {
      const forth = compareRates({ count: a, exposure: s, referenceCount: b, referenceExposure: t })
      const back = compareRates({ count: b, exposure: t, referenceCount: a, referenceExposure: s })
      expectClose(back.p, forth.p, { rel: 1e-9, abs: 1e-12 })
      if (forth.low > 0) expectClose(back.high, 1 / forth.low, { rel: 1e-6, abs: 0 })
    }),
  )
})

test('a count that is none is refused', () => {
  expect(() => compareRates({ count: -1, exposure: 1, referenceCount: 2, referenceExposure: 1 })).toThrow(/whole counts/)
  expect(() => compareRates({ count: 1, exposure: 0, referenceCount: 2, referenceExposure: 1 })).toThrow(/exposures above 0/)
})

test.each([[0, 1], [1, 1], [NaN, 1], [0.95, 0], [0.95, -1], [0.95, NaN]])('a confidence of %f with a null ratio of %f is refused', (confidence, nullRatio) => {
  expect(() => compareRates({ count: 1, exposure: 1, referenceCount: 2, referenceExposure: 1 }, { confidence, nullRatio })).toThrow(/between 0 and 1/)
  if (nullRatio === 1) expect(() => rateInterval(1, 1, confidence)).toThrow(/between 0 and 1/)
})
