import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { filterCounts } from './discount-filter.ts'
import { fitDiscount } from './discount-fit.ts'
import { forecastCount } from '../rates/gamma-poisson.ts'

interface Expected {
  readonly loglik: number
  readonly a_T: number
  readonly b_T: number
  readonly next_a: number
  readonly next_b: number
  readonly next_mean: number
  readonly next_p_at_least_1: number
  readonly next3_p_at_least_1_frozen: number
  readonly one_step_means_last5: readonly number[]
  readonly is_ml: boolean
}

describe('a rate that wanders, as scipy 1.10.1 follows it', () => {
  const { cases, tolerance } = readVector<{ y: readonly number[]; omega: number }, Expected>('07_state_space_discount')
  test.each(cases)('$name', ({ input: { y, omega }, expected }) => {
    const { logLikelihood, last, next = { alpha: NaN, beta: NaN }, forecastMeans } = filterCounts(y, omega)
    for (const [got, wanted] of [
      [logLikelihood, expected.loglik], [last.alpha, expected.a_T], [last.beta, expected.b_T], [next.alpha, expected.next_a], [next.beta, expected.next_b],
      [forecastCount(next, 1).mean, expected.next_mean], [forecastCount(next, 1).atLeast(1), expected.next_p_at_least_1], [forecastCount(next, 3).atLeast(1), expected.next3_p_at_least_1_frozen],
    ] as const) expectClose(got, wanted, tolerance)
    expected.one_step_means_last5.forEach((mean, at) => expectClose(forecastMeans.at(at - 5) ?? NaN, mean, tolerance))
  })

  test.each(cases.filter(({ expected }) => expected.is_ml))('the most likely discount of $name', ({ input: { y, omega }, expected }) => {
    const { discount, logLikelihood, limit } = fitDiscount(y)
    expectClose(discount, omega, { rel: 0, abs: 1e-3 })
    expect(logLikelihood).toBeGreaterThanOrEqual(expected.loglik - 1e-6)
    // scipy's search stops short of the edge, where the likelihood still rises.
    if (limit === undefined) expectClose(logLikelihood, expected.loglik, { rel: 0, abs: 1e-6 })
    else expect({ discount, limit }).toEqual({ discount: 1, limit: 'no drift' })
  })
})

const someCounts = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 })

test('without a discount the rate is the plain one, all counts over all periods', () => {
  fc.assert(fc.property(someCounts, (counts) => {
    expect(filterCounts(counts, 1).last).toEqual({ alpha: counts.reduce((sum, count) => sum + count, 0), beta: counts.length })
    expect(filterCounts(counts, 1).memory).toBe(Infinity)
  }))
})

test('no discount beats the one that is found, and nothing is NaN', () => {
  fc.assert(fc.property(someCounts, fc.double({ min: 0.01, max: 1, noNaN: true }), (counts, discount) => {
    const fit = fitDiscount(counts)
    expect(filterCounts(counts, discount).logLikelihood).toBeLessThanOrEqual(fit.logLikelihood + (fit.limit === 'nothing to tell from' ? Infinity : 1e-6))
    expect(JSON.stringify(fit)).not.toMatch(/null/)
    expect(fit.gainOverNoDrift).toBeGreaterThanOrEqual(0)
  }), { numRuns: 60 })
})

test('as long as nothing has happened nothing is forecast', () => {
  for (const counts of [[], [0], [0, 0, 0]]) {
    expect(filterCounts(counts, 0.9)).toMatchObject({ logLikelihood: 0, next: undefined, forecastMeans: counts.map(() => undefined) })
    expect(fitDiscount(counts)).toEqual({ discount: 1, logLikelihood: 0, gainOverNoDrift: 0, limit: 'nothing to tell from' })
  }
  expect(filterCounts([0, 2], 0.5)).toMatchObject({ logLikelihood: 0, last: { alpha: 2, beta: 1.5 }, next: { alpha: 1, beta: 0.75 }, forecastMeans: [undefined, undefined] })
  expect(fitDiscount([0, 0, 4]).limit).toBe('nothing to tell from')
})

test('a silence that goes on and on leaves a rate, however small', () => {
  const counts = [3, ...Array<number>(2000).fill(0), 1]
  const { logLikelihood, last } = filterCounts(counts, 0.5)
  expect(logLikelihood).toBeLessThan(-600)
  expect(logLikelihood).toBeGreaterThan(-800)
  expect(last.alpha).toBeCloseTo(1, 12)
})

test('half counts, counts below 0 and discounts that are none are refused', () => {
  for (const counts of [[0.5], [-1], [NaN], [Infinity]]) expect(() => filterCounts(counts, 0.9)).toThrow(/whole counts/)
  for (const discount of [0, -1, 1.1, NaN]) expect(() => filterCounts([1], discount)).toThrow(/discount from 1e-6/)
  expect(() => fitDiscount([NaN])).toThrow(/whole counts/)
})
