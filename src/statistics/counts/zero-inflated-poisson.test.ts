import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { fitHurdlePoisson } from './hurdle-poisson.ts'
import { fitZeroInflatedPoisson } from './zero-inflated-poisson.ts'

type One = number | readonly number[]
interface Input {
  readonly y: readonly number[]
  readonly x?: readonly number[]
  readonly model: string
}
interface Expected {
  readonly count_coef: One
  readonly zero_coef: number
  readonly loglik: number
  readonly aic: number
  readonly se: readonly number[]
}

const { cases, tolerance } = readVector<Input, Expected>('15_zero_inflated')

function check(mine: One | undefined, theirs: One): void {
  expect([mine ?? []].flat()).toHaveLength([theirs].flat().length)
  for (const [at, value] of [theirs].flat().entries()) expectClose([mine ?? []].flat()[at] ?? NaN, value, tolerance)
}

function zeroInflated({ y, x }: Input) {
  const got = fitZeroInflatedPoisson({ counts: y, ...(x && { columns: [x] }) })
  if (got?.report !== 'zero-inflated') throw new Error('the vector has more zeros than Poisson')
  return got
}

describe('counts with too many zeros, as pscl 1.5.5 under R 4.2.2 fits them', () => {
  // Of the negative binomial one the vector's notes say that theta is badly determined when Poisson suffices: R stopped at 7955, and less likely.
  test.each(cases.filter(({ input }) => input.model.startsWith('zi')))('$name', ({ input, expected }) => {
    const got = zeroInflated(input)
    check(got.coefficients, expected.count_coef)
    check(got.logitInflation, expected.zero_coef)
    check(got.standardErrors, expected.se)
    check(got.logLikelihood, expected.loglik)
    const parameters = got.standardErrors.length + (input.model === 'zinb' ? 1 : 0)
    check(2 * parameters - 2 * got.logLikelihood, expected.aic)
    if (input.model === 'zinb') expect(got.isOverdispersed).toBe(false)
  })

  test.each(cases.filter(({ input }) => input.model.startsWith('hurdle')))('$name', ({ input: { y, x = [] }, expected }) => {
    const got = fitHurdlePoisson({ counts: y, columns: [x] })
    check(got?.coefficients, expected.count_coef)
    check(got?.logitAboveZero, expected.zero_coef)
    check(got && [...got.standardErrors, got.standardErrorAboveZero], expected.se)
    check(got?.logLikelihood, expected.loglik)
    check(got && 2 * (got.standardErrors.length + 1) - 2 * got.logLikelihood, expected.aic)
  })
})

test('whatever the counts, a fit is finite and no less likely than Poisson; without columns it expects the zeros that were seen', () => {
  const counts = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 2000 })), { minLength: 1, maxLength: 40 })
  fc.assert(fc.property(counts, (series) => {
    const got = fitZeroInflatedPoisson({ counts: series })
    expect(got === undefined).toBe(series.every((count) => count === 0))
    const hurdle = fitHurdlePoisson({ counts: series })
    if (hurdle !== undefined) expect([...hurdle.coefficients, ...hurdle.standardErrors, hurdle.logLikelihood].every(Number.isFinite)).toBe(true)
    if (got?.report !== 'zero-inflated') return
    expect([...got.coefficients, ...got.standardErrors, got.logitInflation, got.logLikelihood].every(Number.isFinite)).toBe(true)
    expect(got.logLikelihood).toBeGreaterThanOrEqual(got.poisson.logLikelihood - 1e-9)
    const inflation = 1 / (1 + Math.exp(-got.logitInflation))
    const zeros = inflation + (1 - inflation) * Math.exp(-Math.exp(got.coefficients[0] ?? NaN))
    expectClose(zeros, series.filter((count) => count === 0).length / series.length, { rel: 1e-6, abs: 1e-9 })
    // Without columns both models are one: each fits the zeros and the mean of the others.
    if (hurdle !== undefined) expectClose(got.logLikelihood, hurdle.logLikelihood, { rel: 1e-7, abs: 1e-7 })
  }))
})

test('as many zeros as Poisson expects, or fewer, are reported as Poisson', () => {
  expect(fitZeroInflatedPoisson({ counts: [3, 4, 2, 5, 3] })?.report).toBe('poisson')
  expect(fitZeroInflatedPoisson({ counts: [0, 1, 1, 2, 1, 1] })?.report).toBe('poisson')
})

// Maximum by scipy's Nelder-Mead from (-1.2, 0, -3), to 1e-10; 1000 rounds of expectation and maximisation end short of it.
test('a slight excess of zeros, towards which the first steps creep, has its fit', () => {
  const counts = [0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]
  const column = [
    0.24, 0.48, 0.43, 0.38, 0.16, 0.26, 0.71, 0.74, 0.23, 0.25, 0.22, 0.36, 0.42, 0.08, 0.58, 0.93, 0.95, 0.32, 0.53, 0.79, 0.46, 0.42, 0.91, 0.27, 0.64, 0.2, 0.27, 0.54, 0.04,
    0.23, 0.44, 0.7, 0.35, 0.03, 0.98,
  ]
  const got = fitZeroInflatedPoisson({ counts, columns: [column] })
  if (got?.report !== 'zero-inflated') throw new Error('there is an excess')
  check([...got.coefficients, got.logitInflation], [-0.83963601, -1.37801305, -2.42819074])
  expectClose(got.logLikelihood, -20.050788738081728, { rel: 1e-9, abs: 0 })
})

test('a hurdle that all counts take, or none, or none with more than one event, has no finite fit', () => {
  for (const counts of [[1, 2, 3], [0, 0, 0], [0, 1, 1], [7]]) expect(fitHurdlePoisson({ counts })).toBeUndefined()
  expect(fitHurdlePoisson({ counts: [0, 0, 1, 1, 4, 5], columns: [[0, 1, 1, 1, 0, 0]] })).toBeUndefined()
})

test.each([[{ counts: [] }], [{ counts: [1, -2] }], [{ counts: [0, 3], exposures: [0, 1] }]])('%j is refused', (model) => {
  expect(() => fitZeroInflatedPoisson(model)).toThrow(/a count model needs/)
  expect(() => fitHurdlePoisson(model)).toThrow(/a count model needs/)
})
