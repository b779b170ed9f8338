import fc from 'fast-check'
import { test } from 'vitest'
import { amount, amounts, count, expectStated, share } from '../../../test/statistics/edges.ts'
import { forecastCount, rateQuantile, updateRate, updateRateDiscounted } from './gamma-poisson.ts'
import { longestGapProbability, silenceNeeded } from './longest-gap.ts'
import { rateInterval } from './rate-interval.ts'
import { multiplierLogLikelihoods } from './rate-multipliers.ts'
import { compareRates } from './rate-ratio.ts'
import { testRate } from './rate-test.ts'
import { exactShareInterval, wilsonInterval } from './share-interval.ts'

const gamma = fc.record({ alpha: amount, beta: amount })

test.each<[string, fc.IProperty<unknown>]>([
  // Without events the ratio and its upper limit have no end; where the reference has none neither has the ratio.
  ['compareRates', fc.property(count, amount, count, amount, (a, s, b, t) => expectStated(() => compareRates({ count: a, exposure: s, referenceCount: b, referenceExposure: t }), ['ratio', 'high']))],
  ['rateInterval', fc.property(count, amount, share, (a, s, confidence) => expectStated(() => rateInterval(a, s, confidence)))],
  ['testRate', fc.property(count, amount, amount, (a, s, rate) => expectStated(() => testRate(a, s, rate)))],
  ['exactShareInterval', fc.property(count, count, share, (a, of, confidence) => expectStated(() => exactShareInterval(a, of, confidence)))],
  ['wilsonInterval', fc.property(count, count, share, (a, of, confidence) => expectStated(() => wilsonInterval(a, of, confidence)))],
  ['updateRate', fc.property(gamma, count, amount, share, (prior, a, s, weight) => expectStated(() => updateRate(prior, a, s, weight)))],
  ['updateRateDiscounted', fc.property(gamma, amounts, amount, amount, (prior, ages, span, halfLife) => expectStated(() => updateRateDiscounted(prior, ages, span, halfLife)))],
  ['rateQuantile', fc.property(gamma, share, (rate, probability) => expectStated(() => rateQuantile(rate, probability)))],
  ['forecastCount', fc.property(gamma, amount, fc.nat(40), share, (rate, horizon, a, level) => expectStated(() => {
    const forecast = forecastCount(rate, horizon)
    return { sure: [forecast.mean, forecast.variance, forecast.atLeast(a), forecast.exactly(a)], quantile: forecast.quantile(level) }
  }, ['quantile']))],
  ['multiplierLogLikelihoods', fc.property(gamma, count, amount, amounts, (rate, a, exposure, multipliers) => expectStated(() => multiplierLogLikelihoods(rate, { count: a, exposure }, multipliers)))],
  ['longestGapProbability', fc.property(fc.nat(60), fc.nat(4000), fc.nat(4000), (events, span, gap) => expectStated(() => longestGapProbability(events, span, gap)))],
  ['silenceNeeded', fc.property(count, amount, share, (a, days, alpha) => expectStated(() => silenceNeeded(a, days, alpha), ['']))],
])('%s gives numbers, a stated limit or a refusal', (_, property) => {
  fc.assert(property, { numRuns: 1000 })
})
