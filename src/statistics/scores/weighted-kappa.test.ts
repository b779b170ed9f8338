import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../test/vectors/read-vector.ts'
import { mean } from '../numerics/mean.ts'
import { weightedKappa, type KappaWeights } from './weighted-kappa.ts'

const pairsOf = (table: readonly (readonly number[])[]) => table.flatMap((row, first) => row.flatMap((count, second) => Array.from({ length: count }, () => [first, second] as const)))

describe('agreement of two coders, as published', () => {
  // SAS/STAT, PROC FREQ, "Agreement Study": two dermatologists on 88 patients.
  const skin = [[10, 4, 1, 0], [5, 10, 12, 2], [2, 4, 12, 5], [0, 2, 6, 13]]
  test.each([
    ['equal', 0.3449, 0.203, 0.4868],
    ['linear', 0.5082, 0.3798, 0.6366],
  ] as const)('with %s weights', (weights, kappa, low, high) => {
    const found = weightedKappa(pairsOf(skin), 4, weights)
    expect(found.table).toEqual(skin)
    for (const [mine, theirs] of [[found.kappa, kappa], [found.interval?.[0], low], [found.interval?.[1], high]] as const) expectClose(mine ?? NaN, theirs, { rel: 0, abs: 5e-5 })
  })

  test('with all disagreements alike, on the table of Cohen 1968: 0.492', () => {
    expect(weightedKappa(pairsOf([[88, 14, 18], [10, 40, 10], [2, 6, 12]]), 3, 'equal').kappa).toBeCloseTo(0.492, 3)
  })
})

const cases = fc.integer({ min: 2, max: 7 }).chain((categories) => fc.record({ categories: fc.constant(categories), pairs: fc.array(fc.tuple(fc.nat(categories - 1), fc.nat(categories - 1)), { minLength: 1, maxLength: 40 }) }))
const allWeights: readonly KappaWeights[] = ['equal', 'linear', 'quadratic']

test('with quadratic weights it is one minus the mean squared difference over what chance would make it', () => {
  fc.assert(fc.property(cases, ({ categories, pairs }) => {
    const [first, second] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)]
    const byChance = mean(first.map((one) => mean(second.map((other) => (one - other) ** 2))))
    const { kappa } = weightedKappa(pairs, categories, 'quadratic')
    if (byChance === 0) expect(kappa).toBeUndefined()
    else expectClose(kappa ?? NaN, 1 - mean(pairs.map(([one, other]) => (one - other) ** 2)) / byChance, { rel: 1e-9, abs: 1e-9 })
  }))
})

test('it does not matter who is first or in which order the cases stand, and limits hold the value', () => {
  fc.assert(fc.property(cases, fc.constantFrom(...allWeights), ({ categories, pairs }, weights) => {
    const { kappa, interval } = weightedKappa(pairs, categories, weights)
    const turned = weightedKappa(pairs.map(([one, other]) => [other, one] as const).toReversed(), categories, weights)
    if (kappa === undefined) expect(turned.kappa).toBeUndefined()
    else {
      expectClose(turned.kappa ?? NaN, kappa, { rel: 1e-9, abs: 1e-9 })
      expect(interval?.[0]).toBeLessThanOrEqual(kappa + 1e-12)
      expect(interval?.[1]).toBeGreaterThanOrEqual(kappa - 1e-12)
    }
  }))
})

test('full agreement is 1, one category in use says nothing, and what is no category is refused', () => {
  for (const weights of allWeights) {
    expect(weightedKappa([[0, 0], [1, 1], [2, 2]], 3, weights).kappa).toBeCloseTo(1, 12)
    expect(weightedKappa([[1, 1], [1, 1]], 3, weights)).toMatchObject({ kappa: undefined, interval: undefined })
    for (const pair of [[0, 3], [-1, 0], [0.5, 0], [NaN, 0]] as const) expect(() => weightedKappa([pair], 3, weights)).toThrow(/whole categories/)
    expect(() => weightedKappa([], 3, weights)).toThrow(/at least one pair/)
  }
})
