import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { fitNegativeBinomialRegression } from './negative-binomial-regression.ts'

type One = number | readonly number[]
interface Input {
  readonly y: readonly number[]
  readonly x?: readonly (readonly number[])[]
  readonly offset?: readonly number[]
}
interface Expected {
  readonly coef: One
  readonly se: One
  readonly theta?: number
  readonly se_theta?: number
  readonly theta_status?: string
  readonly twologlik: number
  readonly deviance: number
  readonly poisson: { readonly coef: One; readonly se: One; readonly loglik: number; readonly deviance: number }
  readonly lr_vs_poisson: { readonly LR: number; readonly p_halfchi2: number }
  readonly quasi_dispersion?: number
}

describe('regression of scattered counts, as R 4.2.2 and MASS 7.3 fit it', () => {
  const { cases, tolerance } = readVector<Input, Expected>('04_nb_glm')
  const check = (mine: One | undefined, theirs: One) => {
    expect([mine ?? []].flat()).toHaveLength([theirs].flat().length)
    for (const [at, value] of [theirs].flat().entries()) expectClose([mine ?? []].flat()[at] ?? NaN, value, tolerance)
  }
  const fitOf = ({ y, x, offset }: Input) => {
    const exposures = offset?.map(Math.exp)
    return fitNegativeBinomialRegression({ counts: y, ...(x && { columns: x }), ...(exposures && { exposures }) })
  }

  test.each(cases)('$name: Poisson, and the gain over it', ({ input, expected }) => {
    const got = fitOf(input)
    expect(got?.report).toBe(expected.theta_status === undefined ? 'negative-binomial' : 'poisson')
    check(got?.poisson.coefficients, expected.poisson.coef)
    check(got?.poisson.standardErrors, expected.poisson.se)
    check(got?.poisson.logLikelihood, expected.poisson.loglik)
    check(got?.poisson.deviance, expected.poisson.deviance)
    if (expected.quasi_dispersion !== undefined) check(got?.poisson.pearsonDispersion, expected.quasi_dispersion)
    check(got?.likelihoodRatio, Math.max(0, expected.lr_vs_poisson.LR))
    check(got?.p, expected.lr_vs_poisson.p_halfchi2)
  })

  // Where the gain is below 0, MASS stopped on its way to theta = Infinity: its numbers are those of the round in which it gave up.
  test.each(cases.filter(({ expected }) => expected.lr_vs_poisson.LR > 0))('$name: negative binomial', ({ input, expected }) => {
    const got = fitOf(input)?.negativeBinomial
    check(got?.coefficients, expected.coef)
    check(got?.standardErrors, expected.se)
    check(got && 2 * got.logLikelihood, expected.twologlik)
    check(got?.deviance, expected.deviance)
    if (expected.theta !== undefined) check(got?.theta.value, expected.theta)
    if (expected.se_theta !== undefined) check(got?.theta.standardError, expected.se_theta)
  })

  test('coal with its change: the likelihood rises until theta is Infinity', () => {
    const change = cases.find(({ name }) => name === 'coal ~ I(year>1890)')
    expect(change && fitOf(change.input)?.negativeBinomial).toBeUndefined()
  })
})

test('whatever the counts, every number is finite, the fit is no worse than Poisson, and it expects as many events as there were', () => {
  const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 1_000_000 })), { minLength: 1, maxLength: 40 })
  fc.assert(fc.property(counts, (series) => {
    const got = fitNegativeBinomialRegression({ counts: series })
    expect(got === undefined).toBe(series.every((count) => count === 0))
    if (got === undefined) return
    const fit = got.report === 'poisson' ? got.poisson : got.negativeBinomial
    expect([...fit.coefficients, ...fit.standardErrors, fit.logLikelihood, fit.deviance, got.likelihoodRatio, got.p].every(Number.isFinite)).toBe(true)
    expectClose(fit.fitted.reduce((sum, mean) => sum + mean, 0), series.reduce((sum, count) => sum + count, 0), { rel: 1e-6, abs: 0 })
    expect(got.likelihoodRatio).toBeGreaterThanOrEqual(0)
  }))
})

test('a unit of exposure that is a thousand times as long moves the intercept alone', () => {
  const counts = [3, 0, 7, 1, 1, 12, 0, 2]
  const days = [31, 28, 31, 30, 31, 30, 31, 31]
  const byDay = fitNegativeBinomialRegression({ counts, exposures: days })?.negativeBinomial
  const byThousand = fitNegativeBinomialRegression({ counts, exposures: days.map((day) => day / 1000) })?.negativeBinomial
  expectClose((byThousand?.coefficients[0] ?? NaN) - (byDay?.coefficients[0] ?? NaN), Math.log(1000), { rel: 1e-8, abs: 0 })
  expectClose(byThousand?.theta.value ?? NaN, byDay?.theta.value ?? NaN, { rel: 1e-7, abs: 0 })
})

// Maximum by 300 damped Newton steps from the mean rate in a program of its own, gradient below 1e-14.
test('rates that differ by thousands are fitted, where a full step from the start leaps over the answer', () => {
  const exposures = [0.025473199436511728, 0.11868055674364664, 0.040320782006679316, 10.30789892780575, 0.977083496657244, 93.26302892655033, 0.4738912607467994]
  const columns = [[0.3274161129957065, 1, 0, 1, 0.4073885587276891, 1, 0]]
  const got = fitNegativeBinomialRegression({ counts: [4, 1, 10, 0, 0, 0, 0], columns, exposures })
  expectClose(got?.poisson.coefficients[0] ?? NaN, 3.1447511875570786, { rel: 1e-9, abs: 0 })
  expectClose(got?.poisson.coefficients[1] ?? NaN, -7.198781959171213, { rel: 1e-9, abs: 0 })
})

test('a group without any event has no most likely rate, and nothing at all has none', () => {
  expect(fitNegativeBinomialRegression({ counts: [0, 0, 0, 4, 2, 3], columns: [[1, 1, 1, 0, 0, 0]] })).toBeUndefined()
  expect(fitNegativeBinomialRegression({ counts: [0, 0, 0, 4, 2, 3], columns: [[0, 0, 0, 1, 1, 1]] })).toBeUndefined()
  expect(fitNegativeBinomialRegression({ counts: [0, 0, 0, 0, 9], columns: [[1, 2, 3, 4, 5]] })).toBeUndefined()
  expect(fitNegativeBinomialRegression({ counts: [0, 0] })).toBeUndefined()
})

test('counts that scatter less than Poisson ones are reported as Poisson', () => {
  expect(fitNegativeBinomialRegression({ counts: [4, 4, 4, 4] })).toMatchObject({ report: 'poisson', negativeBinomial: undefined, likelihoodRatio: 0, p: 0.5 })
})

test.each([
  ['whole counts', { counts: [] }],
  ['whole counts', { counts: [1, -1] }],
  ['whole counts', { counts: [1, NaN] }],
  ['exposure above 0', { counts: [1, 2], exposures: [1, 0] }],
  ['exposure above 0', { counts: [1, 2], exposures: [1, -3] }],
  ['exposure above 0', { counts: [1, 2], exposures: [1] }],
  ['finite value', { counts: [1, 2], columns: [[1, NaN]] }],
  ['finite value', { counts: [1, 2], columns: [[1]] }],
  ['follows from the others', { counts: [1, 2, 3], columns: [[5, 5, 5]] }],
  ['follows from the others', { counts: [1, 2, 3, 4], columns: [[1, 2, 3, 4], [0.1, 0.2, 0.3, 0.4]] }],
  ['no fewer counts', { counts: [1, 2], columns: [[1, 2], [1, 4]] }],
] as const)('what is not %s is refused', (message, model) => {
  expect(() => fitNegativeBinomialRegression(model)).toThrow(message)
})
