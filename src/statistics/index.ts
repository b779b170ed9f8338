/** Numbers in, numbers out: the public door of statistics. */
export { binomialTails } from './binomial.ts'
export { fuseEstimates, weightedIntervalMedian } from './fusion.ts'
export { findFeasible } from './linear-program.ts'
export { longestGapProbability, silenceNeeded } from './longest-gap.ts'
export { normalTail } from './normal-tail.ts'
export { poissonChanges } from './poisson-changes.ts'
export { rateInterval } from './rate-interval.ts'
export { compareRates } from './rate-ratio.ts'
