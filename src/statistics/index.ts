/** Numbers in, numbers out: the public door of statistics. */
export { fitPairModel } from './fellegi-sunter-em.ts'
export { matchProbability, matchWeight, type FieldOdds } from './fellegi-sunter.ts'
export { longestGapProbability, silenceNeeded } from './longest-gap.ts'
export { rateInterval } from './rate-interval.ts'
export { compareRates } from './rate-ratio.ts'
