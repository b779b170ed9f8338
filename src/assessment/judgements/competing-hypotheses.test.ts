import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import type { Consistency, ItemWeight } from '../../core/index.ts'
import { leadingHypotheses, rankHypotheses, type HypothesisRegister, type RatedItem } from './competing-hypotheses.ts'
import { diagnosticityBits, ratingDiagnosticity, temperedReading } from './rating-likelihood.ts'
import { withoutEachItem } from './without-each-item.ts'

type ByHypothesis<T> = Readonly<Record<string, T>>
interface Input {
  readonly hypotheses: readonly string[]
  readonly evidence: readonly { readonly id: string; readonly cred: ItemWeight; readonly rel: ItemWeight; readonly r: ByHypothesis<Consistency> }[]
}
interface Expected {
  readonly inconsistency: ByHypothesis<number>
  readonly weighted_inconsistency: ByHypothesis<number>
  readonly best_first: readonly string[]
  readonly diagnosticity_bits: readonly number[]
  readonly tempered_likelihood_posterior: ByHypothesis<number>
  readonly leave_one_out: readonly { readonly removed: string; readonly best: string; readonly changes_best: boolean; readonly weighted: ByHypothesis<number> }[]
}

const toRegister = ({ hypotheses, evidence }: Input): HypothesisRegister => ({
  hypotheses, items: evidence.map(({ id, cred, rel, r }) => ({ id, credibility: cred, relevance: rel, ratings: hypotheses.map((name) => r[name] ?? expect.fail()) })),
})

describe('a register of alternatives, as its reference gives it', () => {
  const { cases, tolerance } = readVector<Input, Expected>('29_ach')
  test.each(cases)('$name', ({ input, expected }) => {
    const register = toRegister(input)
    const ranked = rankHypotheses(register)
    expect(ranked.map(({ hypothesis }) => hypothesis)).toEqual(expected.best_first)
    for (const { hypothesis, inconsistency, weighted } of ranked) {
      expect(inconsistency).toBeCloseTo(expected.inconsistency[hypothesis] ?? NaN, 12)
      expectClose(weighted, expected.weighted_inconsistency[hypothesis] ?? NaN, tolerance)
    }
    register.items.forEach(({ ratings }, at) => expectClose(ratingDiagnosticity(ratings), expected.diagnosticity_bits[at] ?? NaN, tolerance))
    temperedReading(register).forEach((p, at) => expectClose(p, expected.tempered_likelihood_posterior[input.hypotheses[at] ?? ''] ?? NaN, tolerance))
  })

  test.each(cases)('without each item: $name', ({ input, expected }) => {
    const without = withoutEachItem(toRegister(input))
    expect(without.map(({ removed, leaders, changesLeaders }) => [removed, leaders[0], changesLeaders])).toEqual(expected.leave_one_out.map(({ removed, best, changes_best }) => [removed, best, changes_best]))
    without.forEach(({ ranked }, at) => {
      for (const { hypothesis, weighted } of ranked) expectClose(weighted, expected.leave_one_out[at]?.weighted[hypothesis] ?? NaN, tolerance)
    })
  })
})

const item = (ratings: readonly Consistency[], weights: Partial<RatedItem> = {}): RatedItem => ({ id: ratings.join(), credibility: 'M', relevance: 'M', ratings, ...weights })
const rating = fc.constantFrom<Consistency>('CC', 'C', 'N', 'I', 'II', 'NA')
const weight = fc.constantFrom<ItemWeight>('L', 'M', 'H')
const items = fc.array(fc.record({ id: fc.string(), credibility: weight, relevance: weight, ratings: fc.tuple(rating, rating, rating) }), { maxLength: 30 })
const hypotheses = ['a', 'b', 'c']
const againstTheFirst = (given: readonly RatedItem[]) => rankHypotheses({ hypotheses, items: given }).find(({ hypothesis }) => hypothesis === 'a')?.weighted ?? NaN

describe('a ranking', () => {
  test('says who leads together: two that are equal both do, and the vector names only the first', () => {
    const register = toRegister(readVector<Input, Expected>('29_ach').cases[0]?.input ?? expect.fail())
    expect(withoutEachItem(register)[0]).toMatchObject({ removed: 'E1', leaders: ['H2', 'H3'], changesLeaders: true })
  })

  test('is the same in whatever order the items stand, ties included', () => {
    fc.assert(fc.property(items, (given) => {
      expect(rankHypotheses({ hypotheses, items: given.toReversed() })).toEqual(rankHypotheses({ hypotheses, items: given }))
    }))
  })

  test('takes nothing that fits for a hypothesis, and everything that does not against it', () => {
    fc.assert(fc.property(items, rating, weight, (given, added, credibility) => {
      const [before, after] = [againstTheFirst(given), againstTheFirst([...given, item([added, 'C', 'C'], { credibility })])]
      if (added === 'I' || added === 'II') expect(after).toBeLessThan(before)
      else expect(after).toBe(before)
    }))
  })

  test('of nothing has no order: all lead, and each is as probable as the other', () => {
    expect(leadingHypotheses({ hypotheses, items: [] })).toEqual(hypotheses)
    expect(withoutEachItem({ hypotheses, items: [] })).toEqual([])
    expect(temperedReading({ hypotheses: ['a', 'b'], items: [] })).toEqual([0.5, 0.5])
  })

  test('is refused without a hypothesis, with one named twice, and with a rating too few', () => {
    expect(() => rankHypotheses({ hypotheses: [], items: [] })).toThrow(/at least one hypothesis/)
    expect(() => rankHypotheses({ hypotheses: ['a', 'a'], items: [] })).toThrow(/named once/)
    expect(() => rankHypotheses({ hypotheses, items: [item(['I', 'C'])] })).toThrow(/one rating for each/)
    expect(() => temperedReading({ hypotheses, items: [item(['I', 'C'])] })).toThrow(/one rating for each/)
  })
})

describe('what an item tells apart', () => {
  test('is nothing where it fits all alike, or applies to fewer than two', () => {
    for (const ratings of [['I', 'I', 'I'], ['NA', 'II', 'NA'], ['NA', 'NA', 'NA']] as const) expect(ratingDiagnosticity(ratings)).toBe(0)
    expect(diagnosticityBits([])).toBe(0)
  })

  test('is one bit where it is twice as probable under the one as under the other', () => {
    expect(diagnosticityBits([0.4, 0.8, 0.6])).toBeCloseTo(1, 12)
    expect(() => diagnosticityBits([0, 0.5])).toThrow(/above 0/)
    expect(() => diagnosticityBits([Number.NaN, 0.5])).toThrow(/above 0/)
  })

  test('leaves probabilities that add up to one, however many items there are', () => {
    fc.assert(fc.property(items, (given) => {
      const shares = temperedReading({ hypotheses, items: Array.from({ length: 40 }, () => given).flat() })
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    }), { numRuns: 30 })
  })
})
