import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { matchProbability, matchWeight } from './fellegi-sunter.ts'
import { fitPairModel } from './fellegi-sunter-em.ts'

interface Odds { m: number[][]; u: number[][]; lam: number }
interface PairInput extends Odds { levels: (number | null)[] }
interface FitInput { patterns: number[][]; counts: number[]; start: Odds }

const { cases, tolerance } = readVector<PairInput | FitInput, { weights: number[]; total: number; posterior: number; loglik: number } & Odds>('23_fellegi_sunter')
const fieldsOf = ({ m, u }: Odds) => m.map((each, at) => ({ m: each, u: u[at] ?? [] }))

describe('whether two records are one thing, as numpy 1.24.2 gives it', () => {
  const pairs = cases.flatMap(({ name, input, expected }) => ('levels' in input ? [{ name, input, expected }] : []))
  test.each(pairs)('$name', ({ input, expected }) => {
    const weights = fieldsOf(input).map((field, at) => matchWeight(field, input.levels[at] ?? undefined))
    weights.forEach((weight, at) => expectClose(weight, expected.weights[at] ?? NaN, tolerance))
    const total = weights.reduce((sum, each) => sum + each, 0)
    expectClose(total, expected.total, tolerance)
    expectClose(matchProbability(total, input.lam), expected.posterior, tolerance)
  })
})

describe('odds estimated from patterns of agreement, as numpy and R give them', () => {
  const fits = cases.flatMap(({ name, input, expected }) => ('patterns' in input ? [{ name, input, expected }] : []))
  test.each(fits)('$name', ({ input: { patterns, counts, start }, expected }) => {
    const close = { rel: 1e-4, abs: 1e-10 }
    const fitted = fitPairModel(patterns.map((levels, at) => ({ levels, count: counts[at] ?? 0 })), { fields: fieldsOf(start), share: start.lam })
    expectClose(fitted.share, expected.lam, close)
    fitted.fields.forEach(({ m, u }, at) => {
      m.forEach((each, level) => expectClose(each, expected.m[at]?.[level] ?? NaN, close))
      u.forEach((each, level) => expectClose(each, expected.u[at]?.[level] ?? NaN, close))
    })
    const likelihood = patterns.map((levels) => {
      const product = (of: 'm' | 'u') => fitted.fields.reduce((so, field, at) => so * (field[of][levels[at] ?? NaN] ?? NaN), 1)
      return Math.log(fitted.share * product('m') + (1 - fitted.share) * product('u'))
    })
    expectClose(likelihood.reduce((sum, log, at) => sum + log * (counts[at] ?? 0), 0), expected.loglik, tolerance)
  })
})

test('more weight is never less probable, and no weight, however large, leaves 0 to 1', () => {
  fc.assert(
    fc.property(fc.double({ min: -4000, max: 4000, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 1e-6, max: 0.999, noNaN: true }), (weight, more, share) => {
      const [less, greater] = [matchProbability(weight, share), matchProbability(weight + more, share)]
      expect(greater).toBeGreaterThanOrEqual(less)
      expect(less).toBeGreaterThanOrEqual(0)
      expect(greater).toBeLessThanOrEqual(1)
    }),
  )
})

test('a level that a field does not have is refused', () => {
  expect(() => matchWeight({ m: [1], u: [1] }, 2)).toThrow('a field without level 2')
})

test('odds that would decide alone, a share that is none and a weight that is no number are refused', () => {
  expect(() => matchWeight({ m: [0, 1], u: [0.5, 0.5] }, 0)).toThrow('not above 0')
  expect(() => matchProbability(3, 0)).toThrow('between 0 and 1')
  expect(() => matchProbability(Number.NaN, 0.5)).toThrow('needs a weight')
  expect(() => fitPairModel([], { fields: [], share: 0.5 })).toThrow('needs pairs')
})
