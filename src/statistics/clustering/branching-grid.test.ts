import fc from 'fast-check'
import { expect, test } from 'vitest'
import { branchingGrid } from './branching-grid.ts'
import { hawkesLogLikelihood } from './hawkes-likelihood.ts'

const span = 400
const decays = [Math.LN2 / 3, Math.LN2 / 60]
const branchings = [0.1, 0.4, 0.7]
// Days and halves of days: gaps of whole units and of others.
const days = fc.uniqueArray(fc.integer({ min: 0, max: 2 * span - 1 }), { minLength: 1, maxLength: 40 }).map((halves) => Float64Array.from(halves, (half) => half / 2).toSorted())

/** Every process of the grid by the likelihood itself, the best of them. */
function likeliestByHand(times: readonly number[]): number {
  const even = times.length * Math.log(times.length / span) - times.length
  const ratios = decays.flatMap((decay) => branchings.map((branching) => {
    const { excitement } = hawkesLogLikelihood(times, span, { rate: 1, branching: 0, decay })
    const rate = (times.length - branching * (times.length - excitement)) / span
    return 2 * (hawkesLogLikelihood(times, span, { rate, branching, decay }).logLikelihood - even)
  }))
  return Math.max(0, ...ratios)
}

test('the likeliest process of a grid is the one that the likelihood itself finds', () => {
  fc.assert(fc.property(days, (times) => {
    expect(branchingGrid(decays, branchings, { span, count: times.length }).likeliest(times).ratio).toBeCloseTo(likeliestByHand([...times]), 9)
  }))
})

test('a ratio is reached by times whose own is as high, and by no others', () => {
  fc.assert(fc.property(days, fc.double({ min: -1, max: 10, noNaN: true }), (times, least) => {
    const grid = branchingGrid(decays, branchings, { span, count: times.length })
    const { ratio } = grid.likeliest(times)
    expect([grid.reaches(times, ratio), grid.reaches(times, least)]).toEqual([true, ratio >= least])
  }))
})

test('times that do not ascend are none of a process', () => {
  expect(() => branchingGrid(decays, branchings, { span, count: 2 }).likeliest(Float64Array.of(3, 2))).toThrow(RangeError)
})
