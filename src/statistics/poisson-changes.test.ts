import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../test/vectors/read-vector.ts'
import { poissonChanges } from './poisson-changes.ts'

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

test('a rate that never changes is cut nowhere, and one that leaps is cut where it leaps', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 2, max: 30 }), (rate, months) => {
    const calm = Array<number>(months).fill(rate)
    expect(poissonChanges(calm, 2 * Math.log(months)).changes).toEqual([])
    const leap = [...calm, ...Array<number>(months).fill(rate * 4 + 20)]
    expect(poissonChanges(leap, 2 * Math.log(leap.length)).changes).toEqual([months])
  }))
})

test('nothing counted has no changes', () => {
  expect(poissonChanges([], 1)).toEqual({ changes: [], cost: -1 })
})
