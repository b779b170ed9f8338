import { checkHawkesTimes, passOver, type HawkesParameters } from './hawkes-likelihood.ts'
import { minimise, type Minimum } from '../numerics/minimise.ts'

export interface HawkesFit {
  /** Undefined where events do not bring others about: then nothing says how fast that would fade, and the plain rate is the answer. */
  readonly parameters: HawkesParameters | undefined
  readonly logLikelihood: number
  /** Of events at one plain rate. */
  readonly poissonLogLikelihood: number
  /**
   * Twice the difference of the two; at least 0. Not to be held against chi-square, since a branching ratio of 0 lies on the edge and leaves the
   * decay open: `simulateHawkesRatio` gives its p.
   */
  readonly likelihoodRatio: number
  /** Time after which the effect of an event is halved; undefined where there is none. */
  readonly halfLife: number | undefined
  readonly limit: HawkesLimit | undefined
}

/**
 * `no clustering`: the plain rate explains the events as well. `rests on the shortest gap`: the effect is over before the closest two events are
 * apart, so the fit speaks of them alone. `outlasts the span`: the effect is not halved in all the time looked at, which is a drift.
 * `never stops`: a branching ratio of 1 or nearly. `not settled`: no start led to where the slope is flat.
 */
export type HawkesLimit = 'no clustering' | 'rests on the shortest gap' | 'outlasts the span' | 'never stops' | 'not settled'

/**
 * The self-exciting process that makes events in [0, span] most probable. A rate that merely drifts looks the same: look for change points first.
 * Sought from 12 starts in ln mu, logit alpha and ln beta, the decays between a fifth of the mean rate and one over the shortest gap, since the
 * likelihood can have a peak at either. Domain: ascending times without ties, at least one. Cost: some 300 passes over the times.
 */
export function fitHawkes(times: readonly number[], span: number): HawkesFit {
  checkHawkesTimes(times, span)
  if (times.length === 0) throw new RangeError('fitHawkes needs at least one event')
  const meanRate = times.length / span
  const poissonLogLikelihood = times.length * Math.log(meanRate) - times.length
  const best = times.length < 2 ? undefined : bestOf(times, span, startsOf(times, meanRate))
  const likelihoodRatio = best === undefined ? 0 : 2 * (-best.value - poissonLogLikelihood)
  // Less than this is what the search is off by on its way to a branching ratio of 0.
  if (best === undefined || likelihoodRatio < 1e-6) {
    return { parameters: undefined, logLikelihood: poissonLogLikelihood, poissonLogLikelihood, likelihoodRatio: 0, halfLife: undefined, limit: 'no clustering' }
  }
  const parameters = toParameters(best.at)
  const limit = limitOf(parameters, times, span, best.settled)
  return { parameters, logLikelihood: -best.value, poissonLogLikelihood, likelihoodRatio, halfLife: Math.LN2 / parameters.decay, limit }
}

function limitOf({ branching, decay }: HawkesParameters, times: readonly number[], span: number, settled: boolean): HawkesLimit | undefined {
  if (!settled) return 'not settled'
  if (Math.LN2 / decay > span) return 'outlasts the span'
  if (branching > 0.999) return 'never stops'
  // Two events d apart are best explained by a decay of 1/d when no others count; by half of that the effect has outlived the gap.
  return decay * shortestGap(times) > 0.5 ? 'rests on the shortest gap' : undefined
}

function startsOf(times: readonly number[], meanRate: number): readonly (readonly number[])[] {
  const slowest = meanRate / 5
  const reach = Math.max(1, 1 / shortestGap(times) / slowest)
  const decays = [0, 1, 2, 3].map((step) => slowest * reach ** (step / 3))
  return [0.05, 0.3, 0.7].flatMap((branching) => decays.map((decay) => [Math.log(meanRate * (1 - branching)), Math.log(branching / (1 - branching)), Math.log(decay)]))
}

function bestOf(times: readonly number[], span: number, starts: readonly (readonly number[])[]): Minimum | undefined {
  const ends = starts.map((start) => minimise((at) => negative(times, span, toParameters(at)), start))
  return ends.toSorted((a, b) => a.value - b.value)[0]
}

function negative(times: readonly number[], span: number, parameters: HawkesParameters): { readonly value: number; readonly slope: readonly number[] } {
  const { logLikelihood, slope } = passOver(times, span, parameters)
  const { rate, branching, decay } = parameters
  return { value: -logLikelihood, slope: [-slope.rate * rate, -slope.branching * branching * (1 - branching), -slope.decay * decay] }
}

function toParameters([logRate = 0, logit = 0, logDecay = 0]: readonly number[]): HawkesParameters {
  return { rate: Math.exp(logRate), branching: 1 / (1 + Math.exp(-logit)), decay: Math.exp(logDecay) }
}

function shortestGap(times: readonly number[]): number {
  return times.reduce((least, time, at) => Math.min(least, time - (times[at - 1] ?? -Infinity)), Infinity)
}
