import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { earsBounds, type EarsMethod } from './ears.ts'

interface Expected {
  readonly range: readonly number[]
  readonly upperbound: readonly number[]
  readonly alarm: readonly number[]
}

describe('bounds from the few counts before, as surveillance 1.20.3 of R gives them', () => {
  const { cases, tolerance } = readVector<{ x: readonly number[]; method: EarsMethod; baseline: number }, Expected>('11_ears')
  test.each(cases)('$name', ({ input: { x, method, baseline }, expected }) => {
    const bounds = earsBounds(x, method, baseline)
    expect(bounds.map(({ at }) => at + 1)).toEqual(expected.range)
    bounds.forEach(({ bound = NaN }, at) => expectClose(bound, expected.upperbound[at] ?? NaN, tolerance))
    expect(bounds.filter(({ alarm }) => alarm).map(({ at }) => at + 1)).toEqual(expected.alarm)
  })
})

const someCounts = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 40 })
const someMethod = fc.constantFrom('C1', 'C2', 'C3')

test('no bound is NaN or below 0, and later counts change no earlier bound', () => {
  fc.assert(fc.property(someCounts, someCounts, someMethod, (counts, later, method) => {
    const bounds = earsBounds(counts, method)
    for (const { bound } of bounds) if (bound !== undefined) expect(bound).toBeGreaterThanOrEqual(0)
    expect(earsBounds([...counts, ...later], method).slice(0, bounds.length)).toEqual(bounds)
  }))
})

test('C2 is C1 of two periods earlier', () => {
  fc.assert(fc.property(someCounts, (counts) => {
    const early = earsBounds(counts, 'C1').map(({ bound }) => bound)
    expect(earsBounds(counts, 'C2').map(({ bound }) => bound)).toEqual(early.slice(0, Math.max(0, counts.length - 9)))
  }))
})

test('a series that is too short has no bounds', () => {
  for (const method of ['C1', 'C2', 'C3'] as const) for (const counts of [[], [4], [0, 0, 0, 0, 0, 0, 0]]) expect(earsBounds(counts, method)).toEqual([])
})

test('a flat baseline is said to be flat', () => {
  const zeros = Array<number>(12).fill(0)
  expect(earsBounds(zeros, 'C1').every(({ bound, alarm, flat }) => bound === 0 && alarm === false && flat)).toBe(true)
  expect(earsBounds([...zeros, 1], 'C2').at(-1)).toEqual({ at: 12, bound: 0, alarm: true, flat: true })
  expect(earsBounds(zeros, 'C3').at(-1)).toEqual({ at: 11, bound: 0, alarm: false, flat: true })
  expect(earsBounds([...zeros, 1, 1], 'C3').at(-1)).toEqual({ at: 13, bound: undefined, alarm: undefined, flat: true })
})

test('half counts, counts below 0 and a baseline of one are refused', () => {
  for (const counts of [[0.5], [-1], [NaN], [Infinity]]) expect(() => earsBounds(counts, 'C1')).toThrow(/whole counts/)
  for (const baseline of [1, 2.5, NaN]) expect(() => earsBounds([1, 2, 3], 'C1', baseline)).toThrow(/at least 2/)
})
