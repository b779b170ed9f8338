import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../test/vectors/read-vector.ts'
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

test('a rate of which nothing is known forecasts nothing', () => {
  expect(() => forecastCount({ alpha: 0, beta: 0 }, 90)).toThrow(/something is known/)
})
