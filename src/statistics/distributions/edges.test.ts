import fc from 'fast-check'
import { test } from 'vitest'
import { amount, count, expectStated, share, values } from '../../../test/statistics/edges.ts'
import { binomialTails } from './binomial.ts'
import { bridgeTail } from './bridge-tail.ts'
import { chiSquareTails } from './chi-square-tails.ts'
import { gammaQuantile } from './gamma-quantile.ts'
import { testExponential } from './kolmogorov-smirnov.ts'
import { normalTail } from './normal-tail.ts'
import { atLeast, atMost, density } from './poisson-tails.ts'

const mean = fc.double({ min: 1e-6, max: 1e5, noNaN: true })

test.each<[string, fc.IProperty<unknown>]>([
  ['binomialTails', fc.property(count, count, share, (x, n, probability) => expectStated(() => binomialTails(x, n, probability)))],
  ['bridgeTail', fc.property(amount, (distance) => expectStated(() => bridgeTail(distance)))],
  ['chiSquareTails', fc.property(amount, amount, (freedom, x) => expectStated(() => chiSquareTails(freedom, x)))],
  ['gammaQuantile', fc.property(amount, share, (shape, above) => expectStated(() => gammaQuantile(shape, above)))],
  ['testExponential', fc.property(values, (seen) => expectStated(() => testExponential(seen.map(Math.abs))))],
  ['normalTail', fc.property(amount, (z) => expectStated(() => normalTail(z)))],
  // These have their domain by their callers: whole counts and a mean above 0.
  ['the tails of Poisson', fc.property(fc.nat(100_000), mean, (x, expected) => expectStated(() => [density(x, expected), atLeast(x, expected), atMost(x, expected)]))],
])('%s gives numbers, a stated limit or a refusal', (_, property) => {
  fc.assert(property, { numRuns: 500 })
})
