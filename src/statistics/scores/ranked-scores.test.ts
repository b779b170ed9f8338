import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { categoryBrierScore, categoryLogScore } from './category-scores.ts'
import { ensembleCrps } from './ensemble-score.ts'
import { floorDistribution } from './level-distribution.ts'
import { negativeBinomialCrps, negativeBinomialLogScore, negativeBinomialTransform } from './negative-binomial-score.ts'
import { normalCrps } from './normal-score.ts'
import { poissonCrps, poissonLogScore } from './poisson-score.ts'
import { rankedProbabilityScore } from './ranked-probability-score.ts'

type Input =
  | { readonly p: readonly number[]; readonly outcome: number }
  | { readonly family: 'poisson'; readonly lambda: number; readonly y: readonly number[] }
  | { readonly family?: 'nbinom'; readonly size: number; readonly prob: number; readonly y: readonly number[] }
  | { readonly family: 'sample'; readonly x: readonly number[]; readonly y: readonly number[] }
  | { readonly family: 'normal'; readonly mean: number; readonly sd: number; readonly y: readonly number[] }

interface Expected {
  readonly rps?: number
  readonly rps_normalised?: number
  readonly brier_multicat?: number
  readonly log_score?: number | 'Infinity'
  readonly crps?: readonly number[]
  readonly logs?: readonly number[]
  readonly lower?: readonly number[]
  readonly upper?: readonly number[]
}
type Scores = { readonly [Name in keyof Expected]: number | readonly number[] }

function scoresOf(input: Input, expected: Expected): Scores {
  if ('outcome' in input) {
    const level = input.outcome - 1
    const { score, normalised } = rankedProbabilityScore(input.p, level)
    return { rps: score, rps_normalised: normalised, brier_multicat: categoryBrierScore(input.p, level), log_score: categoryLogScore(input.p, level) }
  }
  if ('lambda' in input) return { crps: input.y.map((count) => poissonCrps(input.lambda, count)), logs: input.y.map((count) => poissonLogScore(input.lambda, count)) }
  if ('x' in input) return { crps: input.y.map((came) => ensembleCrps(input.x, came)) }
  if ('sd' in input) return { crps: input.y.map((came) => normalCrps({ mean: input.mean, spread: input.sd }, came)) }
  const forecast = { size: input.size, probability: input.prob }
  const bounds = input.y.map((count) => negativeBinomialTransform(forecast, count))
  if (expected.lower !== undefined) return { lower: bounds.map(([low]) => low), upper: bounds.map(([, high]) => high) }
  return { crps: input.y.map((count) => negativeBinomialCrps(forecast, count)), logs: input.y.map((count) => negativeBinomialLogScore(forecast, count)) }
}

describe('ranked scores, as scoringRules 1.1.3 gives them', () => {
  const { cases, tolerance } = readVector<Input, Expected>('26_rps_crps')
  test.each(cases)('$name', ({ input, expected }) => {
    const scores = scoresOf(input, expected)
    expect(Object.keys(scores).toSorted()).toEqual(Object.keys(expected).toSorted())
    for (const name of ['rps', 'rps_normalised', 'brier_multicat', 'log_score', 'crps', 'logs', 'lower', 'upper'] as const) {
      const mine = [scores[name] ?? []].flat()
      for (const [at, value] of [expected[name] ?? []].flat().entries()) expectClose(mine[at] ?? NaN, Number(value), tolerance)
    }
  })
})

const near = { rel: 1e-9, abs: 1e-10 }
const distribution = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 7 }).filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => weights.map((weight) => weight / weights.reduce((total, each) => total + each, 0)))

test('with two levels the ranked score is the Brier score of one of them', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 100 }), fc.nat(1), (percent, level) => {
    expectClose(rankedProbabilityScore([percent / 100, 1 - percent / 100], level).score, (percent / 100 - (level === 0 ? 1 : 0)) ** 2, near)
  }))
})

test('honesty is the forecast that scores best', () => {
  fc.assert(fc.property(distribution, distribution, (truth, said) => {
    const other = truth.map((_, level) => said[level] ?? 0)
    const total = other.reduce((sum, each) => sum + each, 0)
    fc.pre(total > 0)
    const expected = (forecast: readonly number[]) => truth.reduce((sum, probability, level) => sum + probability * rankedProbabilityScore(forecast, level).score, 0)
    expect(expected(truth)).toBeLessThanOrEqual(expected(other.map((each) => each / total)) + 1e-12)
  }))
})

test('a floored distribution sums to one, has no level below the floor, and is left alone where it had none', () => {
  fc.assert(fc.property(distribution, (probabilities) => {
    const floored = floorDistribution(probabilities, 0.02)
    expectClose(floored.reduce((total, each) => total + each, 0), 1, near)
    expect(Math.min(...floored)).toBeGreaterThanOrEqual(0.02 - 1e-15)
    if (Math.min(...probabilities) >= 0.02) for (const [level, each] of floored.entries()) expectClose(each, probabilities[level] ?? NaN, near)
  }))
  expect(floorDistribution([0, 0, 0, 1, 0])).toEqual([0.005, 0.005, 0.005, 0.98, 0.005])
  expectClose(floorDistribution([0.2 + 1e-10, 0.2, 0.2, 0.2, 0.2 - 1e-10], 0.2).reduce((total, each) => total + each, 0), 1, near)
})

test('a Poisson score is the sum of squared distances, and the limit of the negative binomial', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(40), (tenths, count) => {
    const mean = tenths / 10
    let density = Math.exp(-mean)
    let [below, squares] = [density, 0]
    for (let k = 0; k < 200; below += density *= mean / ++k) squares += (below - (k >= count ? 1 : 0)) ** 2
    expectClose(poissonCrps(mean, count), squares, near)
    const size = 1e7
    expectClose(negativeBinomialCrps({ size, probability: size / (size + mean) }, count), poissonCrps(mean, count), { rel: 1e-4, abs: 1e-5 })
  }), { numRuns: 40 })
})

test('a forecast without spread scores its distance', () => {
  expect([poissonCrps(0, 3), negativeBinomialCrps({ size: 2, probability: 1 }, 3), ensembleCrps([1], 4)]).toEqual([3, 3, 3])
  expectClose(normalCrps({ mean: 1, spread: 1e-9 }, 4), 3, { rel: 1e-8, abs: 0 })
  expect([poissonLogScore(0, 3), negativeBinomialLogScore({ size: 2, probability: 1 }, 3)]).toEqual([Infinity, Infinity])
  expectClose(poissonLogScore(0, 0), 0, near)
  expectClose(negativeBinomialLogScore({ size: 2, probability: 1 }, 0), 0, near)
})

test('far from the forecast, the score is still a number', () => {
  expectClose(negativeBinomialCrps({ size: 1, probability: 0.5 }, 1e6), 1e6, { rel: 1e-5, abs: 0 })
  expectClose(poissonCrps(1e6, 0), 1e6, { rel: 1e-2, abs: 0 })
  expectClose(normalCrps({ mean: 0, spread: 1 }, -1e9), 1e9, { rel: 1e-8, abs: 0 })
})

test('what is no distribution, no level or no count is refused', () => {
  for (const probabilities of [[], [1], [0.5, 0.4], [1.5, -0.5], [NaN, 1]]) {
    for (const score of [rankedProbabilityScore, categoryBrierScore, categoryLogScore]) expect(() => score(probabilities, 0)).toThrow(/sum to 1/)
    expect(() => floorDistribution(probabilities)).toThrow(/sum to 1/)
  }
  for (const level of [-1, 2, 0.5, NaN]) expect(() => rankedProbabilityScore([0.5, 0.5], level)).toThrow('a level from 0 to 1')
  expect(() => floorDistribution([0.5, 0.5], 0.6)).toThrow(/floor/)
  for (const [mean, count] of [[-1, 0], [NaN, 0], [1, -1], [1, 0.5]] as const) expect(() => poissonCrps(mean, count)).toThrow(/whole count/)
  for (const forecast of [{ size: 0, probability: 0.5 }, { size: 1, probability: 0 }, { size: 1, probability: NaN }]) {
    expect(() => negativeBinomialCrps(forecast, 0)).toThrow(/size above 0/)
  }
  expect(() => ensembleCrps([], 1)).toThrow(/at least one value/)
  expect(() => ensembleCrps([1], NaN)).toThrow(/finite/)
  expect(() => normalCrps({ mean: 0, spread: 0 }, 1)).toThrow(/spread above 0/)
})

test('the order of an ensemble does not matter', () => {
  expectClose(ensembleCrps([9, 0, 2, 1, 5, 0, 1, 3, 2, 1], 2), 0.5, near)
})
