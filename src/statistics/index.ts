/** Numbers in, numbers out: the public door of statistics. */
export { forecastCount, rateQuantile, updateRate, updateRateDiscounted, type CountForecast, type GammaRate } from './gamma-poisson.ts'
export { longestGapProbability, silenceNeeded } from './longest-gap.ts'
export { rateInterval } from './rate-interval.ts'
export { compareRates, type RateComparison, type RateRatio } from './rate-ratio.ts'
