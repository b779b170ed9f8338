import type { CodedItem, LevelModel } from './level-model.ts'

/** A count in a window beside the count in the time before it. */
export interface CountedRate {
  /** Names the item, and the cluster that it is alone in. */
  readonly id: string
  readonly count: number
  readonly days: number
  readonly referenceCount: number
  readonly referenceDays: number
}

/**
 * A count as evidence that needs no analyst's strength: the probability of the count where state 1 to 5 multiplies the rate of the reference.
 * Negative binomial with size a0 + n0 and probability T0 / (T0 + rho t). Domain: whole counts from 0, days above 0. Source: METHODS 4.2; a
 * rate known by n0 counts in T0, as in Gelman et al., Bayesian Data Analysis, 2.6.
 */
export function rateItem({ id, count, days, referenceCount, referenceDays }: CountedRate, { rate }: Pick<LevelModel, 'rate'>): CodedItem {
  const stateLogLikelihood = rate.multipliers.map((multiplier) => logPredictive(count, rate.priorShape + referenceCount, referenceDays / (referenceDays + multiplier * days)))
  return { id, rows: [], driver: rate.driver, grade: rate.grade, strength: undefined, stateLogLikelihood, ageDays: 0, halfLifeDays: undefined, cluster: id }
}

/** log of the negative binomial probability of a count: in logs, since a count far from every state would otherwise be impossible in all of them. */
function logPredictive(count: number, size: number, none: number): number {
  let log = size * Math.log(none) + count * Math.log1p(-none)
  for (let k = 0; k < count; k++) log += Math.log((size + k) / (k + 1))
  return log
}
