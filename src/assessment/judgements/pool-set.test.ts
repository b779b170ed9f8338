import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntryOf, LikelihoodScale, PropositionSet, SetRelation } from '../../core/index.ts'
import { poolSet, type Yardstick } from './pool-set.ts'

const { scales } = JSON.parse(readFileSync(new URL('../../../data/level/likelihood-words.json', import.meta.url), 'utf8')) as { readonly scales: readonly LikelihoodScale[] }
const yardstick: Yardstick = { scale: scales.find(({ id }) => id === 'phia') ?? expect.fail(), readers: [{ word: 'waarschijnlijk', study: 'willems-2020', low: 0.41, high: 0.86 }] }
const ids = ['a', 'b', 'c', 'd']
const aSet = (relation: SetRelation, members: number): PropositionSet => ({
  kind: 'propositions', question: { en: '?' }, relation, propositions: ids.slice(0, members).map((id) => ({ id, text: { en: id } })), judges: ['analyst-1'], due: '2018-04-02', window: undefined,
})
const aJudgement = (given: readonly number[], author = 'analyst-1'): EntryOf<'judgement'> => ({
  id: `entry:judgement:NL:2018-03-27:${author}`, country: 'NL', scope: 'NL', stream: undefined, author, known: '2018-03-27', recorded: '2018-03-27T12:00:00.000Z', evidence: [], about: undefined,
  body: {
    kind: 'judgement', probabilities: Object.fromEntries(given.map((probability, at) => [ids[at], probability])), reasons: [], assumptions: [], afterReveal: false,
    confidence: { level: 'low', grounds: { informationBase: {}, analyticalRigour: {}, complexityAndVolatility: {} } },
  },
})
const pooled = (relation: SetRelation, ...given: readonly (readonly number[])[]) => poolSet(aSet(relation, given[0]?.length ?? 0), given.map((each, at) => aJudgement(each, `analyst-${at + 1}`)), yardstick)
const probabilities = (set: ReturnType<typeof pooled>) => set.propositions.map(({ probability }) => Number(probability.toFixed(4)))
const shift = (set: ReturnType<typeof pooled>) => set.opinions.map(({ moved }) => Number(moved.toFixed(4)))

describe('several judgements of a set', () => {
  test('of which exactly one is true: the surplus is taken off in equal parts, then the mean', () => {
    // By hand: (75, 35, 10) is 20 too much, 6.67 each; the means of (70, 20, 10), (68.33, 28.33, 3.33) and (25, 50, 25) are 54.44, 32.78, 12.78.
    const set = pooled('exclusive', [0.7, 0.2, 0.1], [0.75, 0.35, 0.1], [0.25, 0.5, 0.25])
    expect(probabilities(set)).toEqual([0.5444, 0.3278, 0.1278])
    expect(shift(set)).toEqual([0, 0.0667, 0])
    expect(set.propositions.map(({ low, high }) => [low, Number(high.toFixed(4))])).toEqual([[0.25, 0.7], [expect.closeTo(0.2, 9), 0.5], [expect.closeTo(1 / 30, 9), 0.25]])
  })

  test('of which each implies the next: what falls takes the mean of both', () => {
    const set = pooled('nested', [0.3, 0.6], [0.5, 0.4])
    expect(probabilities(set)).toEqual([0.375, 0.525])
    // Mean of the log odds of 30 and 45 per cent, by hand: 1 / (1 + sqrt(7/3 * 11/9)).
    expect(set.propositions[0]?.logarithmic).toBeCloseTo(1 / (1 + Math.sqrt((7 / 3) * (11 / 9))), 12)
    expect(shift(set)).toEqual([0, 0.05])
  })

  test('a single one is left as it is; nobody gives nothing', () => {
    expect(probabilities(pooled('single', [0.2], [0.6]))).toEqual([0.4])
    expect(poolSet(aSet('single', 1), [], yardstick)).toEqual({ propositions: [], opinions: [] })
  })

  test('who stands further off than a neighbouring word dissents, with a word and a number of their own', () => {
    // Pooled 45 %: "unlikely" (30) and "likely" (60) are neighbours of "realistic possibility"; "highly unlikely" (20) and "highly likely" (80) are not.
    const neighbours = pooled('single', [0.3], [0.6]).opinions.map(({ dissents }) => dissents)
    expect(neighbours).toEqual([[], []])
    const [low, middle, high] = pooled('single', [0.15], [0.45], [0.8]).opinions
    expect(low?.dissents).toMatchObject([{ proposition: 'a', wording: { percent: 15, place: { kind: 'word', term: { en: 'highly unlikely' } } } }])
    expect(middle?.dissents).toEqual([])
    expect(high?.dissents).toMatchObject([{ wording: { percent: 80 } }])
  })

  test('the range in which readers take a word stands beside it', () => {
    expect(pooled('single', [0.6]).propositions[0]?.readers).toEqual([{ word: 'waarschijnlijk', study: 'willems-2020', low: 0.41, high: 0.86 }])
    expect(pooled('single', [0.45]).propositions[0]?.readers).toEqual([])
  })

  const judgements = fc.integer({ min: 2, max: 4 }).chain((members) => fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: members, maxLength: members }), { minLength: 1, maxLength: 5 }))

  test('are coherent together whatever each said: they sum to one, or do not fall', () => {
    fc.assert(fc.property(judgements, (given) => {
      const exclusive = pooled('exclusive', ...given).propositions.map(({ probability }) => probability)
      expect(exclusive.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 10)
      const nested = pooled('nested', ...given).propositions.map(({ probability }) => probability)
      expect(nested).toEqual(nested.toSorted((a, b) => a - b))
      for (const each of [...exclusive, ...nested]) expect(each >= 0 && each <= 1).toBe(true)
    }))
  })

  test('give the same in whatever order the analysts stand', () => {
    fc.assert(fc.property(judgements, fc.constantFrom<SetRelation>('exclusive', 'nested'), (given, relation) => {
      expect(pooled(relation, ...given.toReversed()).propositions).toEqual(pooled(relation, ...given).propositions)
    }))
  })
})
