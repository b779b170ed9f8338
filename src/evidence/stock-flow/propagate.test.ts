import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readVector } from '../../../test/vectors/read-vector.ts'
import type { Interval } from '../figures/interval.ts'
import { exactBounds, isConsistent, leastWidening } from './exact-bounds.ts'
import { minimalConflicts } from './minimal-conflicts.ts'
import { anyCount, type Bounds, type Equality, propagate, sumOf } from './propagate.ts'

interface Given {
  readonly domains: Readonly<Record<string, readonly [number, number]>>
  readonly equalities: readonly { readonly coef: Readonly<Record<string, number>>; readonly rhs: number }[]
}
interface Expected {
  readonly consistent: boolean
  readonly propagated: Readonly<Record<string, readonly [number, number]>> | null
  readonly lp_exact: Readonly<Record<string, readonly [number, number]>> | null
  readonly min_total_widening?: number
  readonly minimal_conflict_sets?: readonly (readonly string[])[]
}

const toBounds = (pairs: Readonly<Record<string, readonly [number, number]>> | null) =>
  pairs === null ? undefined : Object.fromEntries(Object.entries(pairs).map(([name, [low, high]]) => [name, { low, high }]))
const toEqualities = ({ equalities }: Given): readonly Equality[] => equalities.map(({ coef, rhs }) => ({ coefficients: coef, rhs }))

describe('figures that must add up, as scipy 1.10.1 (HiGHS) has them', () => {
  const { cases } = readVector<Given, Expected>('20_stock_flow_intervals')
  test.each(cases)('$name', ({ input, expected }) => {
    const [equalities, bounds] = [toEqualities(input), toBounds(input.domains) ?? {}]
    expect(propagate(equalities, bounds)).toEqual(toBounds(expected.propagated))
    expect(exactBounds(equalities, bounds)).toEqual(toBounds(expected.lp_exact))
    expect(isConsistent(equalities, bounds)).toBe(expected.consistent)
    expect(leastWidening(equalities, bounds)).toBe(expected.min_total_widening ?? 0)
    expect(minimalConflicts(equalities, bounds)).toEqual({ groups: expected.minimal_conflict_sets ?? [], complete: true })
  })
})

const departed = sumOf('departed', ['in_area', 'killed', 'returned'])
const names = ['departed', 'in_area', 'killed', 'returned']

describe('figures that do add up', () => {
  test('are never called a conflict, and stay within what was left open', () => {
    const parts = fc.tuple(...[500, 500, 500].map((max) => fc.integer({ min: 0, max })))
    fc.assert(fc.property(parts, fc.integer({ min: 0, max: 20 }), ([a = 0, b = 0, c = 0], slack) => {
      const truth = [a + b + c, a, b, c]
      const bounds = Object.fromEntries(names.map((name, at) => [name, { low: Math.max(0, (truth[at] ?? 0) - slack), high: (truth[at] ?? 0) + slack }]))
      for (const narrowed of [propagate([departed], bounds), exactBounds([departed], bounds)]) {
        for (const [at, name] of names.entries()) {
          expect(narrowed?.[name]?.low).toBeLessThanOrEqual((truth[at] ?? 0) + 1e-9)
          expect(narrowed?.[name]?.high).toBeGreaterThanOrEqual((truth[at] ?? 0) - 1e-9)
        }
      }
      expect(minimalConflicts([departed], bounds)).toEqual({ groups: [], complete: true })
    }))
  })
})

/** Two dates with what came in between: departed and killed only grow. */
const twoDates: readonly Equality[] = [
  sumOf('departed1', ['in1', 'killed1']), sumOf('departed2', ['in2', 'killed2']), sumOf('departed2', ['departed1', 'left']), sumOf('killed2', ['killed1', 'died']),
]
const figures = ['departed1', 'in1', 'killed1', 'departed2', 'in2', 'killed2', 'left', 'died']
const intervals = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 })).map(([low, width]): Interval => ({ low, high: low + width }))
const anyBounds = fc.array(intervals, { minLength: figures.length, maxLength: figures.length }).map((each): Bounds => Object.fromEntries(figures.map((name, at) => [name, each[at] ?? anyCount])))

/** Every smallest group by trying each of the 256. */
function byHand(equalities: readonly Equality[], bounds: Bounds): readonly string[] {
  const groups = Array.from({ length: 2 ** figures.length }, (_, mask) => figures.filter((_, at) => (mask >> at) % 2 === 1)).toSorted((a, b) => a.length - b.length)
  const found: (readonly string[])[] = []
  for (const group of groups) {
    const kept = Object.fromEntries(figures.map((name) => [name, group.includes(name) ? (bounds[name] ?? anyCount) : anyCount]))
    if (!found.some((each) => each.every((name) => group.includes(name))) && !isConsistent(equalities, kept)) found.push(group)
  }
  return found.map((group) => group.join()).toSorted()
}

describe('figures that do not add up', () => {
  test('are found in every smallest group, as by trying all of them', () => {
    fc.assert(fc.property(anyBounds, (bounds) => {
      const { groups, complete } = minimalConflicts(twoDates, bounds)
      expect(complete).toBe(true)
      expect(groups.map((group) => group.join()).toSorted()).toEqual(byHand(twoDates, bounds))
    }), { numRuns: 40 })
  })

  test('fit once they give by the least total, and not before; what propagation rules out, linear programming does too', () => {
    fc.assert(fc.property(anyBounds, (bounds) => {
      const exact = exactBounds(twoDates, bounds)
      expect(leastWidening(twoDates, bounds) === 0).toBe(exact !== undefined)
      if (propagate(twoDates, bounds) === undefined) expect(exact).toBeUndefined()
    }), { numRuns: 60 })
  })

  test('give downwards where only that helps, but no count below 0', () => {
    const bounds = { a: { low: 5, high: 5 }, b: { low: 3, high: 3 } }
    expect(leastWidening([{ coefficients: { a: 1, b: 1 }, rhs: 2 }], bounds)).toBe(6)
    expect(leastWidening([{ coefficients: { a: 1, b: 1 }, rhs: -1 }], bounds)).toBeUndefined()
  })

  test('are told apart among forty: a group of five is found without trying a million million', () => {
    const parts = Array.from({ length: 39 }, (_, at) => `part${at}`)
    const bounds = Object.fromEntries([['total', { low: 0, high: 390 }], ...parts.map((part, at) => [part, at < 4 ? { low: 100, high: 110 } : { low: 0, high: 10 }])])
    expect(minimalConflicts([sumOf('total', parts)], bounds)).toEqual({ groups: [['total', 'part0', 'part1', 'part2', 'part3']], complete: true })
  })

  test('in more ways than anybody reads are listed as far as the search went, and that is said', () => {
    const parts = Array.from({ length: 24 }, (_, at) => `part${at}`)
    const bounds = Object.fromEntries([['total', { low: 100, high: 100 }], ...parts.map((part) => [part, { low: 10, high: 12 }])])
    const { groups, complete } = minimalConflicts([sumOf('total', parts)], bounds)
    expect(complete).toBe(false)
    for (const group of groups.slice(0, 5)) expect(group).toHaveLength(12)
  })
})
