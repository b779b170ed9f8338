import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { simulateScan } from './scan-simulation.ts'
import { fullestWindow, scanProbability } from './scan-statistic.ts'

type Input = { readonly t: readonly number[]; readonly T: number; readonly w: number } | { readonly k: number; readonly N: number; readonly r: number }
interface Expected {
  readonly max_count?: number
  readonly window_start?: number
  readonly wallenstein_neff: number
  readonly mc_p: number
  readonly mc_draws: number
}

describe('the fullest window and its chance, as scipy 1.10.1 and 400,000 draws give it', () => {
  const { cases, tolerance } = readVector<Input, Expected>('17_scan_statistic')
  test.each(cases)('$name', ({ input, expected }) => {
    if ('t' in input) expect(fullestWindow(input.t, input.w)).toEqual({ count: expected.max_count, start: expected.window_start })
    const [count, events, share] = 't' in input ? [expected.max_count ?? NaN, input.t.length, input.w / input.T] : [input.k, input.N, input.r]
    expectClose(scanProbability(count, events, share).probability, expected.wallenstein_neff, tolerance)
    const { probability, seed, draws } = simulateScan(count, events, share, { seed: 20_180_326, draws: 20_000 })
    expect({ seed, draws }).toEqual({ seed: 20_180_326, draws: 20_000 })
    const p = expected.mc_p
    expect(Math.abs(probability - p)).toBeLessThan(4 * Math.sqrt(p * (1 - p) * (1 / draws + 1 / expected.mc_draws)) + 1 / draws)
  })
})

const days = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }).map((list) => list.toSorted((a, b) => a - b))

test('the fullest window is the one that counting at every event finds', () => {
  fc.assert(fc.property(days, fc.integer({ min: 1, max: 30 }), (times, width) => {
    const counts = times.map((start) => times.filter((time) => time >= start && time <= start + width).length)
    const count = Math.max(0, ...counts)
    expect(fullestWindow(times, width)).toEqual({ count, start: times[counts.indexOf(count)] })
  }))
})

test('the chance of a fuller window is never higher, and stays a probability', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 200 }), (events, thousandths, count) => {
    const lower = scanProbability(count, events, thousandths / 1000).probability
    const higher = scanProbability(count + 1, events, thousandths / 1000).probability
    expect(lower).toBeLessThanOrEqual(1)
    expect(higher).toBeGreaterThanOrEqual(0)
    expect(higher).toBeLessThanOrEqual(lower + 1e-9)
  }), { examples: [[12, 326, 4]], numRuns: 1000 })
})

test('no events, one event and many at one time have a fullest window', () => {
  expect(fullestWindow([], 7)).toEqual({ count: 0, start: undefined })
  expect(fullestWindow([3], 7)).toEqual({ count: 1, start: 3 })
  expect(fullestWindow([3, 3, 3], 7)).toEqual({ count: 3, start: 3 })
})

test('the chance says how far it can be trusted', () => {
  expect(scanProbability(9, 8, 0.2)).toEqual({ probability: 0, kind: 'exact' })
  expect(scanProbability(1, 8, 0.2)).toEqual({ probability: 1, kind: 'exact' })
  expect(scanProbability(2, 10, 0.2)).toEqual({ probability: 1, kind: 'simulate' })
  expect(scanProbability(4, 6, 0.2).kind).toBe('exact')
  expect(scanProbability(8, 22, 180 / 1461).kind).toBe('simulate')
  expect(scanProbability(23, 191, 5 / 112).kind).toBe('approximate')
})

test('one seed gives one answer, and an answer is never 0', () => {
  expect(simulateScan(5, 20, 0.1, { seed: 1, draws: 99 })).toEqual(simulateScan(5, 20, 0.1, { seed: 1, draws: 99 }))
  expect(simulateScan(21, 20, 0.1, { seed: 1, draws: 99 }).probability).toBe(0.01)
  expect(simulateScan(0, 0, 0.1, { seed: 1, draws: 99 }).probability).toBe(1)
})

test('times out of order, a window without width and a share that is none are refused', () => {
  for (const times of [[2, 1], [NaN], [1, NaN], [1, Infinity]]) expect(() => fullestWindow(times, 7)).toThrow(/ascending/)
  for (const width of [0, -1, NaN]) expect(() => fullestWindow([1], width)).toThrow(/above 0/)
  for (const share of [0, 1, NaN]) expect(() => scanProbability(3, 8, share)).toThrow(/from 1e-9 to below 1/)
  expect(() => scanProbability(2.5, 8, 0.2)).toThrow(/whole numbers/)
  expect(() => simulateScan(2, 8, 0.2, { seed: 1, draws: 0 })).toThrow(/one draw/)
})
