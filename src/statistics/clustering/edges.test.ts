import fc from 'fast-check'
import { test } from 'vitest'
import { amount, expectStated, share, value } from '../../../test/statistics/edges.ts'
import { fitHawkes } from './hawkes-fit.ts'
import { hawkesChanceOfNone, hawkesLogLikelihood, hawkesResiduals } from './hawkes-likelihood.ts'
import { simulateHawkesRatio } from './hawkes-ratio.ts'
import { simulateScan } from './scan-simulation.ts'
import { fullestWindow, scanProbability } from './scan-statistic.ts'

const day = fc.integer({ min: 0, max: 4000 })
const times = fc.oneof({ weight: 5, arbitrary: fc.uniqueArray(day, { maxLength: 12 }) }, { weight: 2, arbitrary: fc.array(day, { maxLength: 8 }) }).map((days) => days.toSorted((a, b) => a - b))
const timesOrNot = fc.oneof({ weight: 8, arbitrary: times }, { weight: 1, arbitrary: fc.array(value, { maxLength: 4 }) })
const parameters = fc.record({ rate: amount, branching: share, decay: amount })

test.each<[string, fc.IProperty<unknown>]>([
  ['hawkesLogLikelihood', fc.property(timesOrNot, fc.constantFrom(4000, 0, NaN), parameters, (events, span, at) => expectStated(() => hawkesLogLikelihood(events, span, at)))],
  ['hawkesChanceOfNone', fc.property(timesOrNot, parameters, amount, (events, at, horizon) => expectStated(() => hawkesChanceOfNone(events, 4000, at, horizon)))],
  ['hawkesResiduals', fc.property(timesOrNot, parameters, (events, at) => expectStated(() => hawkesResiduals(events, 4000, at)))],
  ['fitHawkes', fc.property(timesOrNot, (events) => expectStated(() => fitHawkes(events, 4000)))],
  ['simulateHawkesRatio', fc.property(amount, fc.integer({ min: -1, max: 4 }), amount, (ratio, events, span) => expectStated(() => simulateHawkesRatio(ratio, events, span, { seed: 1, draws: 1 })))],
  ['fullestWindow', fc.property(timesOrNot, amount, (events, width) => expectStated(() => fullestWindow(events, width)))],
  ['scanProbability', fc.property(fc.integer({ min: -1, max: 60 }), fc.integer({ min: -1, max: 60 }), share, (count, events, part) => expectStated(() => scanProbability(count, events, part)))],
  ['simulateScan', fc.property(fc.integer({ min: -1, max: 9 }), fc.integer({ min: -1, max: 20 }), share, (count, events, part) => expectStated(() => simulateScan(count, events, part, { seed: 1, draws: 5 })))],
])('%s gives numbers, a stated limit or a refusal', (_, property) => {
  fc.assert(property, { numRuns: 100 })
})
