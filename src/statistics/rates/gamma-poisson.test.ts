import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { forecastCount, rateQuantile, updateRate, updateRateDiscounted, type GammaRate } from './gamma-poisson.ts'

interface Input {
  readonly prior_alpha: number
  readonly prior_beta: number
  readonly n?: number
  readonly T: number
  readonly h: number
  readonly n0?: number
  readonly T0?: number
  readonly a0?: number
  readonly ages_days?: readonly number[]
  readonly half_life?: number
}
interface Expected {
  readonly alpha: number
  readonly beta: number
  readonly mean: number
  readonly var: number
  readonly mean_rate: number
  readonly p_at_least_1: number
  readonly p_at_least_2: number
  readonly pmf_0_5: readonly number[]
  readonly q05: number
  readonly q50: number
  readonly q95: number
  readonly rate_q025: number
  readonly rate_q975: number
}

function rateOf({ prior_alpha, prior_beta, n = 0, T, n0 = 0, T0 = 0, a0 = 0, ages_days, half_life = 1 }: Input): GammaRate {
  const prior = { alpha: prior_alpha, beta: prior_beta }
  if (ages_days !== undefined) return updateRateDiscounted(prior, ages_days, T, half_life)
  return updateRate(updateRate(prior, n0, T0, a0), n, T)
}

describe('a forecast of counts, as scipy 1.10.1 gives it', () => {
  const { cases, tolerance } = readVector<Input, Expected>('06_gamma_poisson_predictive')
  test.each(cases.filter(({ expected }) => expected.alpha !== undefined))('$name', ({ input, expected }) => {
    const rate = rateOf(input)
    const forecast = forecastCount(rate, input.h)
    const loose = { rel: 1e-7, abs: 1e-10 }
    expectClose(rate.alpha, expected.alpha, tolerance)
    expectClose(rate.beta, expected.beta, tolerance)
    expectClose(rate.alpha / rate.beta, expected.mean_rate, tolerance)
    expectClose(forecast.mean, expected.mean, tolerance)
    expectClose(forecast.variance, expected.var, tolerance)
    expectClose(forecast.atLeast(1), expected.p_at_least_1, tolerance)
    expectClose(forecast.atLeast(2), expected.p_at_least_2, tolerance)
    expected.pmf_0_5.forEach((density, count) => expectClose(forecast.exactly(count), density, tolerance))
    expect([forecast.quantile(0.05), forecast.quantile(0.5), forecast.quantile(0.95)]).toEqual([expected.q05, expected.q50, expected.q95])
    expectClose(rateQuantile(rate, 0.025), expected.rate_q025, loose)
    expectClose(rateQuantile(rate, 0.975), expected.rate_q975, loose)
  })
})

const rates = fc.record({ alpha: fc.double({ min: 0.05, max: 300, noNaN: true }), beta: fc.double({ min: 0.1, max: 2000, noNaN: true }) })
const horizons = fc.double({ min: 0.1, max: 2000, noNaN: true })

test('what is at least, and what is exactly, add up; a quantile is the smallest count that reaches its level', () => {
  fc.assert(fc.property(rates, horizons, fc.integer({ min: 0, max: 60 }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (rate, horizon, count, level) => {
    const forecast = forecastCount(rate, horizon)
    expectClose(forecast.atLeast(count) - forecast.atLeast(count + 1), forecast.exactly(count), { rel: 1e-8, abs: 1e-11 })
    const quantile = forecast.quantile(level)
    expect(1 - forecast.atLeast(quantile + 1)).toBeGreaterThanOrEqual(level - 1e-9)
    expect(1 - forecast.atLeast(quantile)).toBeLessThan(level + 1e-9)
  }), { numRuns: 200 })
})

// scipy 1.17.1: stats.nbinom(1e6 + 0.5, 0.5).ppf, .sf(1_002_000)
test('a rate of millions is forecast as surely as one of a few', () => {
  const forecast = forecastCount({ alpha: 1e6 + 0.5, beta: 1 }, 1)
  expect([0.025, 0.5, 0.975].map(forecast.quantile)).toEqual([997230, 1000000, 1002774])
  expectClose(forecast.atLeast(1_002_001), 0.07870147035832499, { rel: 1e-6, abs: 0 })
})

test('seeing events in two stretches is seeing them in one', () => {
  fc.assert(fc.property(rates, fc.nat(50), fc.nat(50), horizons, horizons, (prior, a, b, s, t) => {
    const [twice, once] = [updateRate(updateRate(prior, a, s), b, t), updateRate(prior, a + b, s + t)]
    expectClose(twice.alpha, once.alpha, { rel: 1e-12, abs: 0 })
    expectClose(twice.beta, once.beta, { rel: 1e-12, abs: 0 })
  }))
})

test('a rate of which nothing is known forecasts nothing', () => {
  expect(() => forecastCount({ alpha: 0, beta: 0 }, 90)).toThrow(/something is known/)
})

const known = { alpha: 2, beta: 365 }

test.each([
  ['a count below none', () => updateRate(known, -1, 10)], ['half an event', () => updateRate(known, 0.5, 10)], ['time that runs back', () => updateRate(known, 1, -10)],
  ['more than full weight', () => updateRate(known, 1, 10, 2)], ['a count that is no number', () => updateRate(known, Number.NaN, 10)],
  ['an event before the span', () => updateRateDiscounted(known, [40], 30, 180)], ['an event to come', () => updateRateDiscounted(known, [-1], 30, 180)],
  ['no half-life', () => updateRateDiscounted(known, [1], 30, 0)], ['a rate of nothing', () => rateQuantile({ alpha: 0, beta: 1 }, 0.5)],
  ['the end of a distribution', () => rateQuantile(known, 1)], ['no horizon', () => forecastCount(known, 0)], ['a horizon that is no number', () => forecastCount(known, Number.NaN)],
  ['half an event to come', () => forecastCount(known, 90).atLeast(0.5)], ['fewer than none to come', () => forecastCount(known, 90).exactly(-1)], ['a level of all', () => forecastCount(known, 90).quantile(1)],
])('%s is refused', (_, call) => {
  expect(call).toThrow(RangeError)
})

test('nothing seen in no time leaves a rate as it was', () => {
  expect(updateRate(known, 0, 0)).toEqual(known)
  expect(updateRateDiscounted(known, [], 0, 180)).toEqual(known)
})
