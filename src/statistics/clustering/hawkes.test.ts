import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { fitHawkes } from './hawkes-fit.ts'
import { hawkesChanceOfNone, hawkesLogLikelihood, hawkesResiduals, type HawkesParameters } from './hawkes-likelihood.ts'
import { simulateHawkesRatio } from './hawkes-ratio.ts'
import { testExponential } from '../distributions/kolmogorov-smirnov.ts'

interface Expected {
  readonly loglik_at: readonly { readonly mu: number; readonly alpha: number; readonly beta: number; readonly loglik: number }[]
  readonly poisson_loglik: number
  readonly ml: { readonly mu: number; readonly alpha_branching: number; readonly beta: number; readonly loglik: number; readonly half_life: number; readonly LR: number; readonly LR_mc_p_200_draws?: number }
  readonly residual_ks: { readonly stat: number; readonly p: number }
  readonly p_at_least_1_next_h: { readonly h: number; readonly p: number }
}

describe('events that bring others about, as scipy 1.10.1 fits them', () => {
  const { cases, tolerance } = readVector<{ t: readonly number[]; T: number }, Expected>('16_hawkes_exponential')
  test.each(cases)('$name', ({ input: { t, T }, expected: { loglik_at, poisson_loglik, ml, residual_ks, p_at_least_1_next_h } }) => {
    for (const { mu, alpha, beta, loglik } of loglik_at) expectClose(hawkesLogLikelihood(t, T, { rate: mu, branching: alpha, decay: beta }).logLikelihood, loglik, tolerance)
    const reference = { rate: ml.mu, branching: ml.alpha_branching, decay: ml.beta }
    expectClose(1 - hawkesChanceOfNone(t, T, reference, p_at_least_1_next_h.h), p_at_least_1_next_h.p, tolerance)
    const { distance, p } = testExponential(hawkesResiduals(t, T, reference))
    expectClose(distance, residual_ks.stat, tolerance)
    // Beyond 140 values scipy's p is an approximation; its exact routine gives what is found here, as the test of that says.
    expectClose(p, residual_ks.p, t.length > 140 ? { rel: 1e-6, abs: 0 } : tolerance)
    const { parameters, logLikelihood, poissonLogLikelihood, likelihoodRatio, halfLife } = fitHawkes(t, T)
    const byPercent = { rel: 0.02, abs: 0 }
    expectClose(poissonLogLikelihood, poisson_loglik, tolerance)
    expectClose(logLikelihood, ml.loglik, { rel: 0, abs: 1e-4 })
    expectClose(likelihoodRatio, ml.LR, { rel: 0, abs: 2e-4 })
    expectClose(parameters?.rate ?? NaN, ml.mu, byPercent)
    expectClose(parameters?.branching ?? NaN, ml.alpha_branching, byPercent)
    expectClose(parameters?.decay ?? NaN, ml.beta, byPercent)
    expectClose(halfLife ?? NaN, ml.half_life, byPercent)
  })

  test('how often chance looks as clustered', () => {
    const { t, T } = cases[0]?.input ?? { t: [], T: NaN }
    const p = cases[0]?.expected.ml.LR_mc_p_200_draws ?? NaN
    const { probability, seed, draws } = simulateHawkesRatio(fitHawkes(t, T).likelihoodRatio, t.length, T, { seed: 16 })
    expect({ seed, draws }).toEqual({ seed: 16, draws: 199 })
    expect(Math.abs(probability - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p) * 2) / 200))
    const coal = cases[1]?.input ?? { t: [], T: NaN }
    expect(simulateHawkesRatio(fitHawkes(coal.t, coal.T).likelihoodRatio, coal.t.length, coal.T, { seed: 16, draws: 19 }).probability).toBe(0.05)
  })
})

const someTimes = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 40 }).map((quarters) => [...new Set(quarters)].toSorted((a, b) => a - b).map((quarter) => quarter / 4))
const someParameters = fc.record({ rate: fc.double({ min: 0.01, max: 2, noNaN: true }), branching: fc.double({ min: 0, max: 0.95, noNaN: true }), decay: fc.double({ min: 0.01, max: 5, noNaN: true }) })

test('the one pass gives what the double sum gives, and the slope is that of small steps', () => {
  fc.assert(fc.property(someTimes, someParameters, (times, parameters) => {
    const { logLikelihood, slope } = hawkesLogLikelihood(times, 1001, parameters)
    expectClose(logLikelihood, doubleSum(times, 1001, parameters), { rel: 1e-9, abs: 1e-9 })
    for (const name of ['rate', 'branching', 'decay'] as const) {
      const step = 1e-6 * (name === 'branching' ? 1 : parameters[name])
      const at = (sign: number) => hawkesLogLikelihood(times, 1001, { ...parameters, [name]: parameters[name] + sign * step }).logLikelihood
      if (parameters[name] > step) expectClose(slope[name], (at(1) - at(-1)) / (2 * step), { rel: 1e-4, abs: 1e-2 })
    }
  }))
})

function doubleSum(times: readonly number[], span: number, { rate, branching, decay }: HawkesParameters): number {
  const intensity = (time: number) => times.filter((earlier) => earlier < time).reduce((sum, earlier) => sum + branching * decay * Math.exp(-decay * (time - earlier)), rate)
  const total = times.reduce((sum, time) => sum + branching * (1 - Math.exp(-decay * (span - time))), rate * span)
  return times.reduce((sum, time) => sum + Math.log(intensity(time)), 0) - total
}

test('a fit is never worse than one plain rate, holds no NaN, and is the same in any unit of time', () => {
  fc.assert(fc.property(someTimes, (times) => {
    const fit = fitHawkes(times, 1001)
    expect(fit.likelihoodRatio).toBeGreaterThanOrEqual(0)
    expect(JSON.stringify(fit)).not.toMatch(/null/)
    const inWeeks = fitHawkes(times.map((time) => time / 7), 143)
    expectClose(inWeeks.likelihoodRatio, fit.likelihoodRatio, { rel: 1e-4, abs: 1e-4 })
  }), { numRuns: 30 })
})

const denser = (power: number) => Array.from({ length: 40 }, (_, at) => 100 * ((at + 1) / 41) ** power)

test('what a fit cannot tell is said', () => {
  expect(fitHawkes([5], 10)).toMatchObject({ parameters: undefined, likelihoodRatio: 0, limit: 'no clustering' })
  const regular = Array.from({ length: 50 }, (_, at) => at + 0.5)
  expect(fitHawkes(regular, 50)).toMatchObject({ parameters: undefined, limit: 'no clustering' })
  expect(fitHawkes([100, 100.001, 300, 450, 620, 800], 1000).limit).toBe('rests on the shortest gap')
  expect(fitHawkes(denser(0.5), 100).limit).toBe('never stops')
  expect(fitHawkes(denser(0.8), 100).limit).toBe('outlasts the span')
})

test('without events nothing excites, and the longer the horizon the smaller the chance of none', () => {
  const parameters = { rate: 0.1, branching: 0.5, decay: 1 }
  expect(hawkesLogLikelihood([], 30, parameters).logLikelihood).toBeCloseTo(-3, 12)
  expect(hawkesChanceOfNone([], 30, parameters, 10)).toBeCloseTo(Math.exp(-1), 12)
  expect(hawkesChanceOfNone([29], 30, parameters, 0)).toBe(1)
  expect(hawkesChanceOfNone([29], 30, parameters, 10)).toBeLessThan(hawkesChanceOfNone([], 30, parameters, 10))
})

test('ties, disorder and impossible parameters are refused, ties with what to do', () => {
  const parameters = { rate: 1, branching: 0.5, decay: 1 }
  expect(() => fitHawkes([1, 1], 5)).toThrow(/without ties: put events of one time in their order, or spread them evenly over the day/)
  for (const times of [[2, 1], [-1], [6], [NaN]]) expect(() => hawkesLogLikelihood(times, 5, parameters)).toThrow(/within its span/)
  for (const span of [0, -1, NaN, Infinity]) expect(() => hawkesLogLikelihood([], span, parameters)).toThrow(/span above 0/)
  for (const wrong of [{ rate: 0 }, { branching: -0.1 }, { decay: NaN }]) expect(() => hawkesLogLikelihood([1], 5, { ...parameters, ...wrong })).toThrow(/above 0/)
  expect(() => fitHawkes([], 5)).toThrow(/at least one event/)
  expect(() => hawkesChanceOfNone([1], 5, parameters, -1)).toThrow(/horizon/)
  expect(() => simulateHawkesRatio(NaN, 5, 5, { seed: 1 })).toThrow(/ratio from 0/)
})
