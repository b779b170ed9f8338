import { forecastCount, updateRate, type GammaRate } from '../rates/gamma-poisson.ts'
import { lgam } from '../numerics/special-functions.ts'

/** That the last change lies this many counts back, how probable that is, and what is then believed of the rate. */
export interface RunBelief {
  readonly length: number
  readonly probability: number
  readonly rate: GammaRate
}

export interface RunLengths {
  /** By length, ascending; lengths that were dropped as too improbable are missing. 0 says that the rate changes just after the last count. */
  readonly beliefs: readonly RunBelief[]
  /** The likeliest length after each count; the shortest of equals. */
  readonly likeliest: readonly number[]
  /** Logarithm of the probability of all counts under this prior and hazard. */
  readonly logEvidence: number
  /** Mean of the rate as it is now, whatever the run length. */
  readonly meanRate: number
  /** Probability that the rate changed at most so many counts back. */
  readonly changedWithin: (counts: number) => number
  /** Probability of at least so many events in the next exposure, if the rate does not change again. */
  readonly nextAtLeast: (count: number, exposure: number) => number
}

export interface RunModel {
  /** What is believed of a rate that has just changed. */
  readonly prior: GammaRate
  /** Probability that the rate changes after a count, the same for each. */
  readonly hazard: number
  /** Exposure of each count; 1 where none are given. */
  readonly exposures?: readonly number[]
}

/** Run lengths below this share are dropped: it changes the rest by less than 1e-8 over some hundreds of counts. */
const negligible = 1e-10
/** A rarer change would be dropped before counts can speak for it. */
const leastHazard = 1e-6

interface LogRun {
  readonly length: number
  readonly log: number
  readonly rate: GammaRate
}

/**
 * How long has the rate of a count been what it is? After each count, how probable every time since the last change is, with changes that come
 * by chance at the hazard and a new rate drawn from the prior each time. Looks back only: earlier results stay as more counts come in.
 * Domain: whole counts from 0, exposures above 0, one for each count, a prior of which alpha and beta are above 0, 1e-6 <= hazard < 1; throws on
 * anything else. No counts: run length 0, the prior. Cost: counts times the run lengths that are kept, at worst the square of the counts.
 * Source: Adams and MacKay 2007, in logarithms, with the gamma-Poisson (negative binomial) predictive.
 */
export function runLengths(counts: readonly number[], { prior, hazard, exposures = counts.map(() => 1) }: RunModel): RunLengths {
  const properModel = prior.alpha > 0 && prior.alpha < Infinity && prior.beta > 0 && prior.beta < Infinity && hazard >= leastHazard && hazard < 1
  const properData = counts.every((count) => Number.isInteger(count) && count >= 0) && exposures.length === counts.length
  if (!properModel || !properData || !exposures.every((exposure) => exposure > 0 && exposure < Infinity)) {
    throw new RangeError('runLengths needs whole counts from 0, an exposure above 0 for each, a proper prior and a hazard from 1e-6 to 1')
  }
  let runs: readonly LogRun[] = [{ length: 0, log: 0, rate: prior }]
  let logEvidence = 0
  const likeliest: number[] = []
  for (const [at, count] of counts.entries()) {
    const grown = runs.map(({ length, log, rate }) => ({ length, log: log + logPredictive(rate, count, exposures[at] ?? NaN), rate }))
    const total = logSum(grown)
    logEvidence += total
    runs = nextRuns(grown, total, { prior, hazard }, count, exposures[at] ?? NaN)
    likeliest.push(runs.reduce((best, run) => (run.log > best.log ? run : best)).length)
  }
  return summarise(runs, likeliest, logEvidence)
}

/** Each run goes on or ends; what is negligible goes, and the rest again adds up to 1. */
function nextRuns(grown: readonly LogRun[], total: number, { prior, hazard }: RunModel, count: number, exposure: number): readonly LogRun[] {
  const stay = Math.log1p(-hazard) - total
  const longer = grown.map(({ length, log, rate }) => ({ length: length + 1, log: log + stay, rate: updateRate(rate, count, exposure) }))
  const kept = [{ length: 0, log: Math.log(hazard), rate: prior }, ...longer].filter(({ log }) => log >= Math.log(negligible))
  const left = logSum(kept)
  return kept.map(({ length, log, rate }) => ({ length, log: log - left, rate }))
}

function summarise(runs: readonly LogRun[], likeliest: readonly number[], logEvidence: number): RunLengths {
  const beliefs = runs.map(({ length, log, rate }) => ({ length, probability: Math.exp(log), rate }))
  const weigh = (worth: (belief: RunBelief) => number) => beliefs.reduce((sum, belief) => sum + belief.probability * worth(belief), 0)
  return {
    beliefs,
    likeliest,
    logEvidence,
    meanRate: weigh(({ rate }) => rate.alpha / rate.beta),
    changedWithin: (counts) => Math.min(1, weigh(({ length }) => (length <= counts ? 1 : 0))),
    nextAtLeast: (count, exposure) => Math.min(1, weigh(({ rate }) => forecastCount(rate, exposure).atLeast(count))),
  }
}

/** Logarithm of the negative binomial probability of a count. */
function logPredictive({ alpha, beta }: GammaRate, count: number, exposure: number): number {
  return lgam(alpha + count) - lgam(alpha) - lgam(count + 1) - alpha * Math.log1p(exposure / beta) - (count === 0 ? 0 : count * Math.log1p(beta / exposure))
}

function logSum(runs: readonly LogRun[]): number {
  const most = runs.reduce((most, { log }) => Math.max(most, log), -Infinity)
  return most + Math.log(runs.reduce((sum, { log }) => sum + Math.exp(log - most), 0))
}
