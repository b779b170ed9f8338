import fc from 'fast-check'
import { test } from 'vitest'
import { amount, count, expectStated, share, shares, value, values } from '../../../test/statistics/edges.ts'
import { brierScore } from './brier-score.ts'
import { categoryBrierScore, categoryLogScore } from './category-scores.ts'
import { corp } from './corp.ts'
import { ensembleCrps } from './ensemble-score.ts'
import { isotonicRegression } from './isotonic-regression.ts'
import { floorDistribution } from './level-distribution.ts'
import { logScore } from './log-score.ts'
import { murphyByBand, murphyByValue } from './murphy-decomposition.ts'
import { negativeBinomialCrps, negativeBinomialLogScore, negativeBinomialTransform } from './negative-binomial-score.ts'
import { normalCrps } from './normal-score.ts'
import { poissonCrps, poissonLogScore } from './poisson-score.ts'
import { rankDiscrimination } from './rank-discrimination.ts'
import { rankedProbabilityScore } from './ranked-probability-score.ts'
import { recalibrate } from './recalibration.ts'
import { reliabilityTable } from './reliability-table.ts'
import { skillScore } from './skill-score.ts'
import { spiegelhalterTest } from './spiegelhalter.ts'

const forecasts = fc.tuple(shares, fc.constantFrom([true], [false], [true, false], [false, true, true])).map(([said, came]) => said.map((probability, at) => ({ probability, occurred: came[at % came.length] ?? false })))
const bounds = fc.constantFrom([0, 0.5, 1], [0, 1], [], [0.5, 0], [0, NaN, 1])
/** Some that add up to 1, and some that do not. */
const distribution = fc.oneof(shares, fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }).map((parts) => parts.map((part) => part / parts.reduce((sum, each) => sum + each, 0))))
const level = fc.integer({ min: -1, max: 6 })
const negativeBinomial = fc.record({ size: fc.oneof(fc.double({ min: 0.1, max: 50, noNaN: true }), fc.constantFrom(0, NaN, Infinity)), probability: fc.oneof(fc.double({ min: 0.05, max: 1, noNaN: true }), fc.constantFrom(0, 1, 1.1)) })

test.each<[string, fc.IProperty<unknown>]>([
  ['brierScore', fc.property(forecasts, (said) => expectStated(() => brierScore(said)))],
  ['corp', fc.property(forecasts, (said) => expectStated(() => corp(said)))],
  // With a clip of 0 a certainty that failed is a surprise without end.
  ['logScore', fc.property(forecasts, share, (said, clip) => expectStated(() => logScore(said, clip), ['nats', 'bits']))],
  ['murphyByValue', fc.property(forecasts, (said) => expectStated(() => murphyByValue(said)))],
  ['murphyByBand', fc.property(forecasts, bounds, (said, edges) => expectStated(() => murphyByBand(said, edges)))],
  ['rankDiscrimination', fc.property(forecasts, (said) => expectStated(() => rankDiscrimination(said)))],
  ['recalibrate', fc.property(forecasts, share, (said, clip) => expectStated(() => recalibrate(said, clip)))],
  ['reliabilityTable', fc.property(forecasts, bounds, (said, edges) => expectStated(() => reliabilityTable(said, edges)))],
  ['spiegelhalterTest', fc.property(forecasts, (said) => expectStated(() => spiegelhalterTest(said), ['z']))],
  // A loss without end is worse than any reference.
  ['skillScore', fc.property(value, value, (score, reference) => expectStated(() => skillScore(score, reference), ['']))],
  ['rankedProbabilityScore', fc.property(distribution, level, (said, came) => expectStated(() => rankedProbabilityScore(said, came)))],
  ['categoryBrierScore', fc.property(distribution, level, (said, came) => expectStated(() => categoryBrierScore(said, came)))],
  ['categoryLogScore', fc.property(distribution, level, (said, came) => expectStated(() => categoryLogScore(said, came), ['']))],
  ['floorDistribution', fc.property(distribution, share, (said, floor) => expectStated(() => floorDistribution(said, floor)))],
  ['isotonicRegression', fc.property(values, shares, (all, weights) => expectStated(() => isotonicRegression(all.slice(0, weights.length), weights)))],
  ['ensembleCrps', fc.property(values, value, (all, came) => expectStated(() => ensembleCrps(all, came)))],
  ['normalCrps', fc.property(value, amount, value, (mean, spread, came) => expectStated(() => normalCrps({ mean, spread }, came)))],
  ['poissonCrps', fc.property(amount, count, (mean, came) => expectStated(() => poissonCrps(mean, came)))],
  ['poissonLogScore', fc.property(amount, count, (mean, came) => expectStated(() => poissonLogScore(mean, came), ['']))],
  ['negativeBinomialCrps', fc.property(negativeBinomial, count, (said, came) => expectStated(() => negativeBinomialCrps(said, came)))],
  ['negativeBinomialLogScore', fc.property(negativeBinomial, count, (said, came) => expectStated(() => negativeBinomialLogScore(said, came), ['']))],
  ['negativeBinomialTransform', fc.property(negativeBinomial, count, (said, came) => expectStated(() => negativeBinomialTransform(said, came)))],
])('%s gives numbers, a stated limit or a refusal', (_, property) => {
  fc.assert(property, { numRuns: 300 })
})
