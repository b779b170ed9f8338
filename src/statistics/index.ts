/** Numbers in, numbers out: the public door of statistics. */
export { fuseEstimates, weightedIntervalMedian } from './fusion.ts'
export { findFeasible } from './linear-program.ts'
export { fitPairModel } from './fellegi-sunter-em.ts'
export { matchProbability, matchWeight, type FieldOdds } from './fellegi-sunter.ts'
export { longestGapProbability, silenceNeeded } from './longest-gap.ts'
export { poissonChanges } from './poisson-changes.ts'
export { rateInterval } from './rate-interval.ts'
export { compareRates } from './rate-ratio.ts'
