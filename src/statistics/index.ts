/** Numbers in, numbers out: the public door of statistics. */
export { longestGapProbability, silenceNeeded } from './longest-gap.ts'
export { rateInterval } from './rate-interval.ts'
export { compareRates } from './rate-ratio.ts'
export { copyDiscounts, copyProbability } from './copy-detection.ts'
export { effectiveSources } from './effective-sources.ts'
export { hashShingle } from './shingle-hash.ts'
export { winnow } from './winnow.ts'
