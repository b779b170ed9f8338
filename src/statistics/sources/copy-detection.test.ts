import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { copyDiscounts, copyLogBayesFactor, copyProbability, voteWeight } from './copy-detection.ts'

interface Pair { same_true: number; same_false: number; different: number; error_rate: number; n_false_values: number; copy_rate: number; prior_independent: number }
interface Vote { values: readonly string[]; accuracy: readonly number[]; p_dependent: readonly (readonly number[])[]; copy_rate: number; n_false_values: number }
interface Expected { log_bf: number; p_dependent: number; scores: Readonly<Record<string, number>>; prob_among_named: Readonly<Record<string, number>> }

const model = { errorRate: 0.2, falseValues: 10, copyRate: 0.8 }
const { cases, tolerance } = readVector<Pair & Vote, Expected>('22_copy_detection')

describe('whether two sources copy each other, by the formulas of Dong, Berti-Equille and Srivastava', () => {
  test.each(cases.filter(({ input }) => 'same_true' in input))('$name', ({ input, expected }) => {
    const shared = { sameTrue: input.same_true, sameFalse: input.same_false, different: input.different }
    const model = { errorRate: input.error_rate, falseValues: input.n_false_values, copyRate: input.copy_rate }
    expectClose(copyLogBayesFactor(shared, model), expected.log_bf, tolerance)
    expectClose(copyProbability(shared, model, input.prior_independent), expected.p_dependent, tolerance)
  })

  test('a source that is never wrong has no errors to copy', () => {
    expect(() => copyLogBayesFactor({ sameTrue: 1, sameFalse: 0, different: 0 }, { errorRate: 0, falseValues: 10, copyRate: 0.8 })).toThrow('error rate')
  })
})

test.each([
  ['fewer than no shared values', () => copyLogBayesFactor({ sameTrue: -1, sameFalse: 0, different: 0 }, model), 'counts from 0'],
  ['independence for certain', () => copyProbability({ sameTrue: 1, sameFalse: 0, different: 0 }, model, 1), 'a prior'],
  ['a source that is never wrong', () => voteWeight(1, 10), 'an accuracy'], ['a thing that cannot be got wrong', () => voteWeight(0.8, 0), 'a false value'],
])('%s is refused', (_, call, why) => {
  expect(call).toThrow(why)
})

describe('votes with copies counted for less', () => {
  test.each(cases.filter(({ input }) => 'values' in input))('$name', ({ input: { values, accuracy, p_dependent: dependent, copy_rate: copyRate, n_false_values: falseValues }, expected }) => {
    const scores = new Map([...new Set(values)].map((value) => {
      const voters = values.flatMap((each, at) => (each === value ? [at] : []))
      const discounts = copyDiscounts(voters.length, (later, earlier) => dependent[voters[later] ?? 0]?.[voters[earlier] ?? 0] ?? 0, copyRate)
      return [value, discounts.reduce((sum, discount, at) => sum + discount * voteWeight(accuracy[voters[at] ?? 0] ?? 0, falseValues), 0)]
    }))
    const total = [...scores.values()].reduce((sum, score) => sum + Math.exp(score), 0)
    for (const [value, score] of scores) {
      expectClose(score, expected.scores[value] ?? NaN, tolerance)
      expectClose(Math.exp(score) / total, expected.prob_among_named[value] ?? NaN, tolerance)
    }
  })
})
