import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { forecastCount } from './gamma-poisson.ts'
import { multiplierLogLikelihoods } from './rate-multipliers.ts'

interface Input { readonly n0: number; readonly T0: number; readonly prior_alpha: number; readonly rho: readonly number[] }
interface Expected {
  readonly x0_t172: readonly number[]
  readonly x3_t344: readonly number[]
  readonly bf_quarter_vs_1_x0: number
  readonly bf_quarter_vs_1_x3: number
  readonly bf_half_vs_1_x3: number
}

describe('a rate that became so many times another, as the reference of the level model gives it', () => {
  const { cases, tolerance } = readVector<Input, Expected>('28_level_model')
  test.each(cases.filter(({ input }) => 'rho' in input))('$name', ({ input: { n0, T0, prior_alpha, rho }, expected }) => {
    const reference = { alpha: prior_alpha + n0, beta: T0 }
    const [none, three] = [multiplierLogLikelihoods(reference, { count: 0, exposure: 172 }, rho), multiplierLogLikelihoods(reference, { count: 3, exposure: 344 }, rho)]
    none.forEach((log, at) => expectClose(log, expected.x0_t172[at] ?? NaN, tolerance))
    three.forEach((log, at) => expectClose(log, expected.x3_t344[at] ?? NaN, tolerance))
    const factor = (logs: readonly number[], at: number) => Math.exp((logs[at] ?? NaN) - (logs[rho.indexOf(1)] ?? NaN))
    expectClose(factor(none, rho.indexOf(0.25)), expected.bf_quarter_vs_1_x0, tolerance)
    expectClose(factor(three, rho.indexOf(0.25)), expected.bf_quarter_vs_1_x3, tolerance)
    expectClose(factor(three, rho.indexOf(0.5)), expected.bf_half_vs_1_x3, tolerance)
  })
})

test('unchanged is what is forecast from the reference itself', () => {
  const positive = fc.double({ min: 0.1, max: 500, noNaN: true })
  fc.assert(fc.property(positive, positive, positive, fc.integer({ min: 0, max: 40 }), (alpha, beta, exposure, count) => {
    const [log = NaN] = multiplierLogLikelihoods({ alpha, beta }, { count, exposure }, [1])
    expectClose(Math.exp(log), forecastCount({ alpha, beta }, exposure).exactly(count), { rel: 1e-9, abs: 1e-300 })
  }))
})

test('what is no count, no time or no rate is refused', () => {
  const reference = { alpha: 18.5, beta: 1005 }
  for (const seen of [{ count: -1, exposure: 10 }, { count: 0.5, exposure: 10 }, { count: 1, exposure: 0 }, { count: 1, exposure: Number.NaN }]) expect(() => multiplierLogLikelihoods(reference, seen, [1])).toThrow(/whole count/)
  expect(() => multiplierLogLikelihoods({ alpha: 0, beta: 0 }, { count: 0, exposure: 1 }, [1])).toThrow(/known rate/)
  expect(() => multiplierLogLikelihoods(reference, { count: 0, exposure: 1 }, [0])).toThrow(/multipliers above 0/)
})
