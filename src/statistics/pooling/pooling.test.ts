import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linearPool } from './linear-pool.ts'
import { logarithmicPool } from './logarithmic-pool.ts'
import { projectOnSimplex } from './simplex-projection.ts'

const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 })
const brier = (probabilities: readonly number[], truth: number) => probabilities.reduce((sum, probability, at) => sum + (probability - (at === truth ? 1 : 0)) ** 2, 0)
const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)
const distributions = fc.integer({ min: 1, max: 6 }).chain((members) => fc.array(fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: members, maxLength: members }).map((weights) => weights.map((weight) => weight / total(weights))), { minLength: 1, maxLength: 6 }))

describe('the distribution closest to values', () => {
  test.each([
    // By hand: the surplus 0.2 is shared by three; then, of 0.9, 0.5 and 0.1, the last would fall below 0 and the other two give 0.2 each.
    [[0.7, 0.4, 0.1], [0.6333333333, 0.3333333333, 0.0333333333]],
    [[0.9, 0.5, 0.1], [0.7, 0.3, 0]],
    [[0.2, 0.2], [0.5, 0.5]],
    [[1, 1], [0.5, 0.5]],
    [[0, 0, 0, 0], [0.25, 0.25, 0.25, 0.25]],
    [[0.3], [1]],
  ])('of %j is %j', (given, expected) => {
    expect(projectOnSimplex(given)).toHaveLength(expected.length)
    for (const [at, value] of projectOnSimplex(given).entries()) expect(value).toBeCloseTo(expected[at] ?? NaN, 9)
  })

  test('sums to one, keeps the order, leaves a distribution as it is and, whatever turns out, never has a worse Brier score', () => {
    fc.assert(fc.property(values, (given) => {
      const projected = projectOnSimplex(given)
      expect(total(projected)).toBeCloseTo(1, 12)
      for (const [at, value] of projected.entries()) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(brier(projected, at)).toBeLessThanOrEqual(brier(given, at) + 1e-12)
      }
      for (const [at, value] of projectOnSimplex(projected).entries()) expect(value).toBeCloseTo(projected[at] ?? NaN, 12)
    }))
  })

  test('needs a finite value', () => {
    expect(() => projectOnSimplex([])).toThrow(/at least one/)
    expect(() => projectOnSimplex([Number.NaN])).toThrow(/finite/)
  })
})

describe('the linear pool', () => {
  test('of 20 and 60 per cent is 40', () => {
    expect(linearPool([[0.2, 0.8], [0.6, 0.4]])).toEqual([0.4, expect.closeTo(0.6, 12)])
  })

  test('sums to one where each does, lies between them, and does not depend on the order of the people', () => {
    fc.assert(fc.property(distributions, fc.infiniteStream(fc.nat()), (people, shuffle) => {
      const pooled = linearPool(people)
      expect(total(pooled)).toBeCloseTo(1, 12)
      const order = people.map((person) => ({ person, at: shuffle.next().value })).toSorted((a, b) => a.at - b.at).map(({ person }) => person)
      expect(linearPool(order)).toEqual(pooled)
      for (const [at, value] of pooled.entries()) {
        expect(value).toBeGreaterThanOrEqual(Math.min(...people.map((person) => person[at] ?? NaN)) - 1e-12)
        expect(value).toBeLessThanOrEqual(Math.max(...people.map((person) => person[at] ?? NaN)) + 1e-12)
      }
    }))
  })

  test('gives the same whether two members are joined before or after', () => {
    fc.assert(fc.property(distributions.filter(([first]) => (first?.length ?? 0) > 1), (people) => {
      const joined = people.map(([a = 0, b = 0, ...rest]) => [a + b, ...rest])
      const [a = 0, b = 0] = linearPool(people)
      expect(linearPool(joined)[0]).toBeCloseTo(a + b, 12)
    }))
  })

  test('of nobody, or of people who speak of different things, is refused', () => {
    expect(() => linearPool([])).toThrow(/at least one/)
    expect(() => linearPool([[1], [0.5, 0.5]])).toThrow(/same members/)
  })
})

describe('the logarithmic pool', () => {
  test('of two members is the mean of the log odds: 1 to 4 and 4 to 1 give even odds, 1 to 99 and 1 to 1 give 1 to the root of 99', () => {
    expect(logarithmicPool([[0.2, 0.8], [0.8, 0.2]])?.[0]).toBeCloseTo(0.5, 12)
    expect(logarithmicPool([[0.01, 0.99], [0.5, 0.5]])?.[0]).toBeCloseTo(1 / (1 + Math.sqrt(99)), 12)
  })

  test('lets what one holds impossible be impossible, and says so where nothing is left', () => {
    expect(logarithmicPool([[0, 0.5, 0.5], [0.8, 0.1, 0.1]])).toEqual([0, 0.5, 0.5])
    expect(logarithmicPool([[1, 0], [0, 1]])).toBeUndefined()
  })

  test('sums to one and does not depend on the order of the people', () => {
    fc.assert(fc.property(distributions, (people) => {
      const pooled = logarithmicPool(people) ?? expect.fail('all is possible')
      expect(total(pooled)).toBeCloseTo(1, 12)
      expect(logarithmicPool(people.toReversed())).toEqual(pooled)
    }))
  })
})
