import fc from 'fast-check'
import { test } from 'vitest'
import { amount, amounts, count, counts, expectStated } from '../../../test/statistics/edges.ts'
import { earsBounds } from './ears.ts'
import { edwardsTest } from './edwards.ts'
import { poissonCusum } from './poisson-cusum.ts'
import { seasonalBaseline } from './seasonal-baseline.ts'

const limit = fc.double({ min: 0.5, max: 12, noNaN: true })

test.each<[string, fc.IProperty<unknown>]>([
  ['earsBounds', fc.property(counts, fc.constantFrom<'C1' | 'C2' | 'C3'>('C1', 'C2', 'C3'), fc.nat(8), (series, method, baseline) => expectStated(() => earsBounds(series, method, baseline)))],
  ['edwardsTest', fc.property(fc.array(count, { minLength: 11, maxLength: 12 }), (months) => expectStated(() => edwardsTest(months.map((each) => Math.min(each, 300)), { seed: 1, draws: 3 })))],
  // How long until chance alarms may be more than a double holds.
  ['poissonCusum', fc.property(counts, amount, amount, limit, fc.boolean(), (series, usual, shifted, alarm, restarts) => expectStated(() => poissonCusum(series, { usual, shifted, limit: alarm, restarts }), ['mean']))],
  ['seasonalBaseline', fc.property(counts, amounts, (series, days) => expectStated(() => {
    const length = Math.min(series.length, days.length)
    const found = seasonalBaseline(series.slice(0, length), days.slice(0, length))
    return [found, found?.forecast(length + 1, 30)]
  }))],
])('%s gives numbers, a stated limit or a refusal', (_, property) => {
  fc.assert(property, { numRuns: 200 })
})
