import { forecastCount } from '../../statistics/index.ts'
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
  const stateLogLikelihood = rate.multipliers.map((multiplier) => Math.log(forecastCount({ alpha: rate.priorShape + referenceCount, beta: referenceDays / multiplier }, days).exactly(count)))
  return { id, rows: [], driver: rate.driver, grade: rate.grade, strength: undefined, stateLogLikelihood, ageDays: 0, halfLifeDays: undefined, cluster: id }
}
