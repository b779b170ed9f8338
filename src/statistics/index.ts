/** Numbers in, numbers out: the public door of statistics. */
export { longestGapProbability, silenceNeeded } from './longest-gap.ts'
export { rateInterval } from './rate-interval.ts'
export { compareRates } from './rate-ratio.ts'
