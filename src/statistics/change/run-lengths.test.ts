import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { forecastCount, updateRate, type GammaRate } from '../rates/gamma-poisson.ts'
import { runLengths } from './run-lengths.ts'

interface Input {
  readonly y: readonly number[]
  readonly prior_alpha: number
  readonly prior_beta: number
  readonly hazard: number
}
interface Expected {
  readonly log_evidence: number
  readonly final_runlength_probs_first25: readonly number[]
  readonly final_map_runlength: number
  readonly final_mean_runlength: number
  readonly map_runlength_path: readonly number[]
  readonly p_change_within_last_6: number
  readonly p_change_within_last_12: number
  readonly posterior_mean_rate: number
  readonly next_step_p_at_least_1: number
}

describe('how long a rate has been what it is, as numpy and scipy have it', () => {
  const { cases, tolerance } = readVector<Input, Expected>('10_bocpd_gamma_poisson')
  test.each(cases)('$name', ({ input, expected }) => {
    const found = runLengths(input.y, { prior: { alpha: input.prior_alpha, beta: input.prior_beta }, hazard: input.hazard })
    const probabilityOf = new Map(found.beliefs.map(({ length, probability }) => [length, probability]))
    for (const [length, probability] of expected.final_runlength_probs_first25.entries()) expectClose(probabilityOf.get(length) ?? 0, probability, tolerance)
    for (const [mine, theirs] of [
      [found.logEvidence, expected.log_evidence],
      [found.beliefs.reduce((sum, { length, probability }) => sum + length * probability, 0), expected.final_mean_runlength],
      [found.changedWithin(6), expected.p_change_within_last_6],
      [found.changedWithin(12), expected.p_change_within_last_12],
      [found.meanRate, expected.posterior_mean_rate],
      [found.nextAtLeast(1, 1), expected.next_step_p_at_least_1],
    ] as const) expectClose(mine, theirs, tolerance)
    expect(found.likeliest).toEqual(expected.map_runlength_path)
    expect(found.likeliest.at(-1)).toBe(expected.final_map_runlength)
  })
})

/** The evidence by all 2^(n-1) patterns of change between n counts, each a product of gamma-Poisson predictives. */
function evidenceByPatterns(counts: readonly number[], exposures: readonly number[], prior: GammaRate, hazard: number): number {
  let total = 0
  for (let pattern = 0; pattern < 2 ** (counts.length - 1); pattern++) {
    let rate = prior
    let weight = 1
    for (const [at, count] of counts.entries()) {
      const changes = at > 0 && Math.floor(pattern / 2 ** (at - 1)) % 2 === 1
      if (at > 0) weight *= changes ? hazard : 1 - hazard
      if (changes) rate = prior
      weight *= forecastCount(rate, exposures[at] ?? NaN).exactly(count)
      rate = updateRate(rate, count, exposures[at] ?? NaN)
    }
    total += weight
  }
  return total
}

test('the evidence is that of every pattern of changes, whatever the exposures', () => {
  const observed = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.double({ min: 0.1, max: 5, noNaN: true })), { minLength: 1, maxLength: 7 })
  fc.assert(fc.property(observed, fc.double({ min: 0.01, max: 0.9, noNaN: true }), (observed, hazard) => {
    const [counts, exposures] = [observed.map(([count]) => count), observed.map(([, exposure]) => exposure)]
    const prior = { alpha: 0.8, beta: 0.5 }
    const { logEvidence } = runLengths(counts, { prior, hazard, exposures })
    expectClose(logEvidence, Math.log(evidenceByPatterns(counts, exposures, prior, hazard)), { rel: 1e-7, abs: 1e-7 })
  }), { numRuns: 60 })
})

test('the probabilities add up to 1, and what was said of the past stays as counts come in', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 }), (counts) => {
    const model = { prior: { alpha: 1, beta: 1 }, hazard: 0.05 }
    const { beliefs, likeliest, changedWithin } = runLengths(counts, model)
    expectClose(beliefs.reduce((sum, { probability }) => sum + probability, 0), 1, { rel: 1e-12, abs: 0 })
    expectClose(changedWithin(counts.length), 1, { rel: 1e-12, abs: 0 })
    expect(runLengths(counts.slice(0, -1), model).likeliest).toEqual(likeliest.slice(0, -1))
  }))
})

test('a leap is seen at once, and lengths that it rules out are dropped', () => {
  const { beliefs, likeliest, changedWithin } = runLengths([...Array<number>(40).fill(1), ...Array<number>(5).fill(60)], { prior: { alpha: 1, beta: 1 }, hazard: 0.01 })
  expect(likeliest.slice(38, 42)).toEqual([39, 40, 1, 2])
  expect(changedWithin(5)).toBeGreaterThan(0.999)
  expect(beliefs.length).toBeLessThan(10)
})

test('nothing counted yet leaves the prior', () => {
  const prior = { alpha: 2, beta: 4 }
  const { beliefs, likeliest, logEvidence, meanRate } = runLengths([], { prior, hazard: 0.1 })
  expect({ beliefs, likeliest, logEvidence, meanRate }).toEqual({ beliefs: [{ length: 0, probability: 1, rate: prior }], likeliest: [], logEvidence: 0, meanRate: 0.5 })
})

test('what is no count, exposure, prior or hazard is refused', () => {
  const model = { prior: { alpha: 1, beta: 1 }, hazard: 0.1 }
  for (const count of [-1, 0.5, NaN]) expect(() => runLengths([count], model)).toThrow(RangeError)
  for (const exposures of [[0], [-1], [NaN], [], [1, 1]]) expect(() => runLengths([1], { ...model, exposures })).toThrow(RangeError)
  for (const hazard of [0, 1e-7, 1, NaN]) expect(() => runLengths([1], { ...model, hazard })).toThrow(RangeError)
  for (const prior of [{ alpha: 0, beta: 1 }, { alpha: 1, beta: 0 }, { alpha: NaN, beta: 1 }]) expect(() => runLengths([1], { ...model, prior })).toThrow(RangeError)
})
