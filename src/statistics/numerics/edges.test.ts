import fc from 'fast-check'
import { test } from 'vitest'
import { expectStated, value, values } from '../../../test/statistics/edges.ts'
import { findFeasible } from './linear-program.ts'
import { mean } from './mean.ts'
import { seededRandom } from './seeded-random.ts'
import { invertSymmetric, solveSymmetric } from './solve-symmetric.ts'

const entry = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -4, max: 4 }) }, { weight: 1, arbitrary: value })
const matrix = fc.integer({ min: 0, max: 4 }).chain((size) => fc.array(fc.array(entry, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }))
const programme = fc.record({
  rows: fc.array(fc.array(entry, { minLength: 3, maxLength: 3 }), { maxLength: 3 }),
  rhs: fc.array(entry, { minLength: 3, maxLength: 3 }),
  upper: fc.array(fc.oneof(fc.nat(9), fc.constantFrom(Infinity, NaN, -1)), { minLength: 3, maxLength: 3 }),
})

test.each<[string, fc.IProperty<unknown>]>([
  ['mean', fc.property(values, (all) => expectStated(() => mean(all.filter(Number.isFinite))))],
  ['solveSymmetric', fc.property(matrix, (cells) => expectStated(() => solveSymmetric(cells, cells.map(() => 1))))],
  ['invertSymmetric', fc.property(matrix, (cells) => expectStated(() => invertSymmetric(cells)))],
  // A cost that can be lowered without end.
  ['findFeasible', fc.property(programme, fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 3 }), (constraints, cost) => expectStated(() => findFeasible({ ...constraints, rhs: constraints.rhs.slice(0, constraints.rows.length) })?.minimum(cost), ['']))],
  ['seededRandom', fc.property(fc.integer(), (seed) => expectStated(() => seededRandom(seed)()))],
])('%s gives numbers, a stated limit or a refusal', (_, property) => {
  fc.assert(property, { numRuns: 300 })
})
