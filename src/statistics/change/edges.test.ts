import fc from 'fast-check'
import { test } from 'vitest'
import { amount, amounts, counts, expectStated, share, values } from '../../../test/statistics/edges.ts'
import { breakInterval } from './break-interval.ts'
import { filterCounts } from './discount-filter.ts'
import { fitDiscount } from './discount-fit.ts'
import { likeliestChange } from './likeliest-change.ts'
import { meanBreaks } from './mean-breaks.ts'
import { olsCusum } from './ols-cusum.ts'
import { poissonChanges } from './poisson-changes.ts'
import { runLengths } from './run-lengths.ts'
import { supF } from './sup-f.ts'

const exposed = fc.tuple(counts, amounts).map(([series, exposures]) => ({ series: series.slice(0, exposures.length), exposures: exposures.slice(0, series.length) }))

test.each<[string, fc.IProperty<unknown>]>([
  // Fewer counts than the shortest stretch have no cut at any cost.
  ['poissonChanges', fc.property(counts, amount, fc.nat(5), (series, penalty, shortest) => expectStated(() => poissonChanges(series, penalty, shortest), ['cost']))],
  ['likeliestChange', fc.property(counts, (series) => expectStated(() => likeliestChange(series, { seed: 1, draws: 5 })))],
  ['runLengths', fc.property(exposed, amount, amount, share, ({ series, exposures }, alpha, beta, hazard) => expectStated(() => {
    const { nextAtLeast, changedWithin, ...found } = runLengths(series, { prior: { alpha, beta }, hazard, exposures })
    return { ...found, next: nextAtLeast(1, 1), changed: changedWithin(2) }
  }))],
  // A cut that leaves nothing over.
  ['meanBreaks', fc.property(values, share, (series, confidence) => expectStated(() => meanBreaks(series, { confidence }), ['bic']))],
  ['breakInterval', fc.property(amount, amount, amount, share, (jump, before, after, confidence) => expectStated(() => breakInterval({ jump, before, after }, confidence)))],
  ['supF', fc.property(values, (series) => expectStated(() => supF(series), ['statistic']))],
  ['olsCusum', fc.property(values, (series) => expectStated(() => olsCusum(series)))],
  // A rate that never changes remembers without end.
  ['filterCounts', fc.property(counts, share, (series, discount) => expectStated(() => filterCounts(series, discount), ['memory']))],
  ['fitDiscount', fc.property(counts, (series) => expectStated(() => fitDiscount(series)))],
])('%s gives numbers, a stated limit or a refusal', (_, property) => {
  fc.assert(property, { numRuns: 300 })
})
