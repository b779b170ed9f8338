import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { poissonChanges, type PoissonChanges } from './poisson-changes.ts'

interface Input {
  readonly x: readonly number[]
  readonly penalty: number
  readonly min_seg: number
}
interface Expected {
  readonly changepoints: readonly number[]
  readonly optimal_total_cost: number
}

describe('where the rate of a count changes, as R 4.2.2 finds it', () => {
  const { cases, tolerance } = readVector<Input, Expected>('08_pelt_poisson')
  test.each(cases)('$name', ({ input: { x, penalty, min_seg }, expected }) => {
    const { changes, cost } = poissonChanges(x, penalty, min_seg)
    expect(changes).toEqual([expected.changepoints].flat())
    expectClose(cost, expected.optimal_total_cost, tolerance)
  })
})

function costOf(stretch: readonly number[]): number {
  const events = stretch.reduce((sum, count) => sum + count, 0)
  return events === 0 ? 0 : 2 * events * (Math.log(stretch.length) - Math.log(events))
}

/** Every cut tried: what pruning must not change, ties and the last bit of the cost included. */
function everyCutTried(counts: readonly number[], penalty: number, shortest: number): PoissonChanges {
  const best: { readonly cost: number; readonly changes: readonly number[] }[] = [{ cost: -penalty, changes: [] }]
  for (let to = 1; to <= counts.length; to++) {
    let least: PoissonChanges = { cost: Infinity, changes: [] }
    for (const [from, { cost: before, changes }] of best.slice(0, Math.max(0, to - shortest + 1)).entries()) {
      const cost = before + costOf(counts.slice(from, to)) + penalty
      if (cost < least.cost) least = { cost, changes: from === 0 ? [] : [...changes, from] }
    }
    best.push(least)
  }
  return best.at(-1) ?? { cost: -penalty, changes: [] }
}

const runOf = (most: number) => fc.tuple(fc.array(fc.integer({ min: 0, max: most }), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 9 }))
  .map(([some, times]) => Array<readonly number[]>(times).fill(some).flat())
const series = fc.array(fc.oneof(runOf(1), runOf(4), runOf(300)), { maxLength: 6 }).map((runs) => runs.flat())

test('pruning drops no cut that is cheapest, and the earliest of equals stays', () => {
  fc.assert(fc.property(series, fc.oneof(fc.constantFrom(0, 1, 2 * Math.log(2)), fc.double({ min: 0, max: 60, noNaN: true })), fc.integer({ min: 1, max: 7 }), (counts, penalty, shortest) => {
    expect(poissonChanges(counts, penalty, shortest)).toEqual(everyCutTried(counts, penalty, shortest))
  }), { numRuns: 1500 })
})

test('a rate that never changes is cut nowhere, and one that leaps is cut where it leaps', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 2, max: 30 }), (rate, months) => {
    const calm = Array<number>(months).fill(rate)
    expect(poissonChanges(calm, 2 * Math.log(months)).changes).toEqual([])
    const leap = [...calm, ...Array<number>(months).fill(rate * 4 + 20)]
    expect(poissonChanges(leap, 2 * Math.log(leap.length)).changes).toEqual([months])
  }))
})

test('what cannot be cut has no changes', () => {
  expect(poissonChanges([], 1)).toEqual({ changes: [], cost: -1 })
  expect(poissonChanges([3], 1).changes).toEqual([])
  expect(poissonChanges([0, 0, 0, 0], 1)).toEqual({ changes: [], cost: 0 })
  expect(poissonChanges([1, 9], 1, 3)).toEqual({ changes: [], cost: Infinity })
})

test('what is no count, no penalty or no length is refused', () => {
  for (const count of [-1, 0.5, NaN, Infinity]) expect(() => poissonChanges([1, count], 1)).toThrow(RangeError)
  for (const penalty of [-1, NaN, Infinity]) expect(() => poissonChanges([1, 2], penalty)).toThrow(RangeError)
  for (const shortest of [0, 1.5, NaN]) expect(() => poissonChanges([1, 2], 1, shortest)).toThrow(RangeError)
})
