import fc from 'fast-check'
import { test } from 'vitest'
import { amount, amounts, count, expectStated, share, shares, value, values } from '../../../test/statistics/edges.ts'
import { copyDiscounts, copyLogBayesFactor, copyProbability, voteWeight } from './copy-detection.ts'
import { correlatedMean, effectiveSources } from './effective-sources.ts'
import { fitPairModel } from './fellegi-sunter-em.ts'
import { matchProbability, matchWeight } from './fellegi-sunter.ts'
import { fuseEstimates, weightedIntervalMedian } from './fusion.ts'

const shared = fc.record({ sameTrue: count, sameFalse: count, different: count })
const copying = fc.record({ errorRate: share, falseValues: amount, copyRate: share })
/** A table of correlations: equal ones, none, or whatever comes. */
const correlations = fc.tuple(fc.nat(5), share, fc.boolean()).map(([size, rho, isSquare]) => Array.from({ length: size }, (_, i) => Array.from({ length: isSquare ? size : size + 1 }, (__, j) => (i === j ? 1 : rho))))
const odds = fc.record({ m: fc.tuple(share, share), u: fc.tuple(share, share) })
const patterns = fc.array(fc.record({ levels: fc.tuple(fc.constantFrom(0, 1, undefined), fc.constantFrom(0, 1, undefined)), count: fc.nat(20) }), { maxLength: 6 })

test.each<[string, fc.IProperty<unknown>]>([
  ['copyLogBayesFactor', fc.property(shared, copying, (same, model) => expectStated(() => copyLogBayesFactor(same, model)))],
  ['copyProbability', fc.property(shared, copying, share, (same, model, prior) => expectStated(() => copyProbability(same, model, prior)))],
  ['copyDiscounts', fc.property(fc.nat(5), share, share, (votes, dependence, rate) => expectStated(() => copyDiscounts(votes, () => dependence, rate)))],
  ['voteWeight', fc.property(share, amount, (accuracy, falseValues) => expectStated(() => voteWeight(accuracy, falseValues)))],
  ['effectiveSources', fc.property(correlations, (matrix) => expectStated(() => effectiveSources(matrix)))],
  ['correlatedMean', fc.property(values, amounts, correlations, (all, deviations, matrix) => expectStated(() => correlatedMean(all.slice(0, matrix.length), deviations.slice(0, matrix.length), matrix)))],
  ['matchWeight', fc.property(odds, fc.constantFrom(0, 1, 2, undefined), (field, level) => expectStated(() => matchWeight(field, level)))],
  ['matchProbability', fc.property(value, share, (weight, part) => expectStated(() => matchProbability(weight, part)))],
  ['fitPairModel', fc.property(patterns, fc.tuple(odds, odds), share, (seen, fields, part) => expectStated(() => fitPairModel(seen, { fields, share: part })))],
  ['fuseEstimates', fc.property(values, amounts, (all, variances) => expectStated(() => fuseEstimates(all.slice(0, variances.length).map((each, at) => ({ value: each, variance: variances[at] ?? 1 })))))],
  ['weightedIntervalMedian', fc.property(values, amounts, shares, (lows, widths, weights) => expectStated(() => weightedIntervalMedian(lows.slice(0, widths.length).map((low, at) => ({ low, high: low + (widths[at] ?? 0), weight: weights[at] ?? 1 })))))],
])('%s gives numbers, a stated limit or a refusal', (_, property) => {
  fc.assert(property, { numRuns: 100 })
})
