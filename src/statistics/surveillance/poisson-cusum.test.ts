import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { cusumRunLength } from './cusum-run-length.ts'
import { poissonCusum } from './poisson-cusum.ts'
import { seededRandom } from '../numerics/seeded-random.ts'

interface Input {
  readonly x?: readonly number[]
  readonly k: number
  readonly h: number
  readonly direction: 'up' | 'down'
  readonly reset: boolean
  readonly mu: readonly number[]
}
interface Expected {
  readonly S: readonly number[]
  readonly alarms: readonly number[]
  readonly arl: readonly number[]
}

const { cases, tolerance } = readVector<Input, Expected>('13_cusum_poisson')
/** The means, as the names of the cases give them. */
const europe = (18 / 1005) * 30.4375
const means = [[0.9, 1.8], [3.1, 1], [europe, 2 * europe], [europe, europe / 4]] as const

describe('a cumulative sum, as R 4.2.2 adds it up', () => {
  test.each(cases.slice(0, 4).map((each, at) => ({ ...each, means: means[at] ?? [NaN, NaN] })))('$name', ({ input, expected, means: [usual, shifted] }) => {
    const found = poissonCusum(input.x ?? [], { usual, shifted, limit: input.h, restarts: input.reset })
    expectClose(found.reference, input.k, tolerance)
    expect(shifted > usual ? 'up' : 'down').toBe(input.direction)
    expect(found.sums).toHaveLength(expected.S.length)
    for (const [at, sum] of expected.S.entries()) expectClose(found.sums[at] ?? NaN, sum, tolerance)
    expect(found.alarms).toEqual(expected.alarms)
    expect(found.usualRunLength.mean).toBeGreaterThan(found.shiftedRunLength.mean)
  })
})

describe('how long a cumulative sum runs to its alarm, as R 4.2.2 has it', () => {
  test.each(cases.slice(4))('$name', ({ input: { k, h, direction, mu }, expected }) => {
    for (const [at, mean] of mu.entries()) expectClose(cusumRunLength({ reference: k, limit: h, direction }, mean).mean, expected.arl[at] ?? NaN, tolerance)
  })
})

test('a reference that is no fraction runs as long as when it is simulated', () => {
  const random = seededRandom(13)
  const [usual, shifted, limit] = [0.9, 1.8, 2]
  const { reference, usualRunLength } = poissonCusum([], { usual, shifted, limit, restarts: true })
  let counts = 0
  for (let run = 0; run < 20_000; run++) for (let sum = 0; sum < limit; counts++) sum = Math.max(0, sum + countOf(usual, random) - reference)
  // Run lengths scatter about as much as their mean, so that 20,000 of them leave 0.7 per cent: four times that is allowed.
  expectClose(usualRunLength.mean, counts / 20_000, { rel: 0.03, abs: 0 })
})

function countOf(mean: number, random: () => number): number {
  let count = 0
  let chance = Math.exp(-mean)
  for (let rest = random() - chance; rest > 0; rest -= chance) chance *= mean / ++count
  return count
}

test('one count settles it where the limit is within one count of the reference: the mean waiting time of a geometric law', () => {
  fc.assert(fc.property(fc.double({ min: 0.05, max: 3, noNaN: true }), (mean) => {
    expectClose(cusumRunLength({ reference: 0.5, limit: 0.5, direction: 'up' }, mean).mean, 1 / -Math.expm1(-mean), { rel: 1e-9, abs: 0 })
  }))
})

test('a higher limit alarms less often', () => {
  fc.assert(fc.property(fc.double({ min: 0.2, max: 4, noNaN: true }), fc.constantFrom('up' as const, 'down' as const), fc.integer({ min: 1, max: 6 }), (mean, direction, limit) => {
    const runs = [limit, limit + 1].map((limit) => cusumRunLength({ reference: 1.5, limit, direction }, mean).mean)
    expect(runs[1] ?? NaN).toBeGreaterThan(runs[0] ?? NaN)
  }), { numRuns: 40 })
})

test('a very long run keeps its digits, and one past all numbers is endless', () => {
  const rare = cusumRunLength({ reference: 1, limit: 12, direction: 'up' }, 0.01).mean
  expect(rare).toBeGreaterThan(1e25)
  expect(rare).toBeLessThan(Infinity)
  expect(cusumRunLength({ reference: 10, limit: 20, direction: 'down' }, 900).mean).toBe(Infinity)
  expect(cusumRunLength({ reference: 10, limit: 20, direction: 'up' }, 900).mean).toBe(1)
})

test('no counts have no alarms, and still a run length', () => {
  const { sums, alarms, usualRunLength } = poissonCusum([], { usual: 1, shifted: 2, limit: 3, restarts: false })
  expect({ sums, alarms }).toEqual({ sums: [], alarms: [] })
  expect(usualRunLength.mean).toBeGreaterThan(1)
})

test('what cannot be watched is refused', () => {
  const design = { usual: 1, shifted: 2, limit: 3, restarts: true }
  for (const count of [-1, 0.5, NaN]) expect(() => poissonCusum([count], design)).toThrow(RangeError)
  for (const wrong of [{ usual: 0 }, { shifted: 0 }, { shifted: 1 }, { usual: NaN }, { limit: 0 }, { limit: 601 }, { limit: NaN }]) expect(() => poissonCusum([1], { ...design, ...wrong })).toThrow(RangeError)
  expect(() => cusumRunLength({ reference: 0.001, limit: 6, direction: 'up' }, 0.001)).toThrow(/longer periods/)
})
