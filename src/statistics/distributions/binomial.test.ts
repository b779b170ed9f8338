import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectClose } from '../../../test/vectors/read-vector.ts'
import { binomialTails } from './binomial.ts'

const sum = (values: readonly number[]) => Math.min(1, values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0))

/** Every outcome one by one, its probability by factors. */
function everyOutcome(x: number, n: number, probability: number) {
  const all = Array.from({ length: n + 1 }, (_, k) => {
    let log = k * Math.log(probability) + (n - k) * Math.log1p(-probability)
    for (let factor = 1; factor <= k; factor++) log += Math.log((n - k + factor) / factor)
    return Math.exp(log)
  })
  const equal = all[x] ?? 0
  return { atMost: sum(all.slice(0, x + 1)), atLeast: sum(all.slice(x)), equal, noMoreProbable: sum(all.filter((other) => other <= equal * (1 + 1e-7))) }
}

test('the tails are the sums over all outcomes', () => {
  const outcome = fc.integer({ min: 0, max: 300 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n), fc.oneof(fc.constantFrom(0.5, 0.25, 1e-6), fc.double({ min: 0.001, max: 0.999, noNaN: true }))))
  fc.assert(fc.property(outcome, ([x, n, probability]) => {
    const [mine, summed] = [binomialTails(x, n, probability), everyOutcome(x, n, probability)]
    for (const name of ['atMost', 'atLeast', 'equal', 'noMoreProbable'] as const) expectClose(mine[name], summed[name], { rel: 1e-9, abs: 1e-300 })
  }), { numRuns: 500 })
})

// scipy 1.17.0, stats.binom.
test.each([
  [500_000, 0.5, 0.5003989421806654, 0.5003989421806654], [300_700, 0.3, 0.9367961256948503, 0.06347493053860698], [1009, 0.001, 0.6199494415409936, 0.3921174059526242],
])('the tails of %i of a million with %f come out as scipy has them', (x, probability, below, above) => {
  const { atMost, atLeast } = binomialTails(x, 1_000_000, probability)
  expectClose(atMost, below, { rel: 1e-8, abs: 0 })
  expectClose(atLeast, above, { rel: 1e-8, abs: 0 })
})

test('a million cases take no longer than ten', () => {
  // 1.4 standard deviations of 500 above the middle; the other side is as far away.
  const { atLeast, noMoreProbable } = binomialTails(500_700, 1_000_000, 0.5)
  expectClose(noMoreProbable, 2 * atLeast, { rel: 1e-7, abs: 0 })
  expect(binomialTails(0, 1_000_000, 0.5)).toEqual({ atMost: 0, atLeast: 1, equal: 0, noMoreProbable: 0 })
})

test('what is certain and what cannot happen have their limits', () => {
  expect(binomialTails(0, 0, 0.3)).toEqual({ atMost: 1, atLeast: 1, equal: 1, noMoreProbable: 1 })
  expect(binomialTails(0, 5, 0)).toEqual({ atMost: 1, atLeast: 1, equal: 1, noMoreProbable: 1 })
  expect(binomialTails(3, 5, 0)).toEqual({ atMost: 1, atLeast: 0, equal: 0, noMoreProbable: 0 })
  expect(binomialTails(5, 5, 1)).toEqual({ atMost: 1, atLeast: 1, equal: 1, noMoreProbable: 1 })
  expect(binomialTails(3, 5, 1)).toEqual({ atMost: 0, atLeast: 1, equal: 0, noMoreProbable: 0 })
})

test.each([[-1, 3, 0.5], [4, 3, 0.5], [0.5, 3, 0.5], [1, 2e6, 0.5], [1, 3, NaN], [1, 3, 1.1]])('%f of %f with %f is refused', (x, n, probability) => {
  expect(() => binomialTails(x, n, probability)).toThrow(/a million/)
})
