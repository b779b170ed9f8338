import type { Driver, LevelCost } from '../../core/index.ts'
import type { LevelTable } from './level-table.ts'

/** Numbers of the model; a file that the operator owns holds them. Policy, not measurement. */
export interface LevelModel extends LevelTable {
  readonly version: string
  /** g(s) of docs/methods/level-model.md for the states 1 to 5. */
  readonly stateScores: readonly number[]
  /** Likelihood ratio of state 5 against state 1 for strengths 0 to 3. */
  readonly strengthLikelihoodRatios: readonly number[]
  readonly reliability: Readonly<Record<string, number>>
  readonly credibility: Readonly<Record<string, number>>
  readonly prior: readonly number[]
  /** An item older than so many half-lives keeps what is left of its vote, but makes no stream assessable and is no cluster to be confident of. */
  readonly freshHalfLives: number
  readonly cost: LevelCost
  /** How a count becomes evidence: what state 1 to 5 multiply the reference rate by, the shape of its prior, the driver it speaks of and the grade of the counting. */
  readonly rate: { readonly multipliers: readonly number[]; readonly priorShape: number; readonly driver: Driver; readonly grade: string }
  readonly robustness: { readonly draws: number; readonly seed: number; readonly strengthShift: number; readonly priorWeight: number; readonly underFrom: number; readonly underTo: number; readonly narrowBelow: number }
  /** Robustness from which confidence can be high, and how many clusters of which grade each deciding driver then needs. */
  readonly confidence: { readonly highFrom: number; readonly clusters: number; readonly grade: string }
}

/** A graded item of evidence on one driver. */
export interface CodedItem {
  /** Names the item among those of its stream. */
  readonly id: string
  /** Rows of the record that it stands for. */
  readonly rows: readonly string[]
  readonly driver: Driver
  /** Admiralty grade: reliability letter, credibility digit. */
  readonly grade: string
  /** Signed, -3 to 3; undefined for an item that brings its own likelihoods. */
  readonly strength: number | undefined
  /** Log-likelihood of the five states, for a rate; divided by its mean before it is mixed with the grade. */
  readonly stateLogLikelihood?: readonly number[]
  readonly ageDays: number
  /** Undefined where the item does not age. */
  readonly halfLifeDays: number | undefined
  /** Items of one origin share a cluster and have one vote. */
  readonly cluster: string
  /** How far items of the cluster repeat each other, from 0 up to 1; undefined where they are one voice. */
  readonly dependence?: number | undefined
}

/** Chance that a report of this grade says something true: the smaller of reliability and credibility. Throws on a grade that is none. */
export function weightOfGrade(grade: string, model: Pick<LevelModel, 'reliability' | 'credibility'>): number {
  const reliability = model.reliability[grade[0] ?? '']
  const credibility = model.credibility[grade[1] ?? '']
  if (grade.length !== 2 || reliability === undefined || credibility === undefined) throw new RangeError(`not a grade: ${grade}`)
  return Math.min(reliability, credibility)
}

/** log l(s) of an item: with its grade's chance it speaks, otherwise it says nothing. Throws on a strength beyond -3 to 3 and on an age below 0. */
export function itemLogLikelihood(item: CodedItem, model: LevelModel): readonly number[] {
  const weight = weightOfGrade(item.grade, model)
  return rawLikelihood(item, model).map((likelihood) => Math.log(weight * likelihood + 1 - weight))
}

function rawLikelihood({ strength = 0, stateLogLikelihood, ageDays, halfLifeDays }: CodedItem, model: LevelModel): readonly number[] {
  if (stateLogLikelihood !== undefined) {
    const highest = Math.max(...stateLogLikelihood)
    const likelihoods = stateLogLikelihood.map((log) => Math.exp(log - highest))
    const mean = likelihoods.reduce((total, value) => total + value, 0) / likelihoods.length
    return likelihoods.map((value) => value / mean)
  }
  const lambda = Math.sign(strength) * logRatioOfStrength(Math.abs(strength), model) * fadingOf(ageDays, halfLifeDays)
  return model.stateScores.map((score) => Math.exp(lambda * score))
}

/** What is left of an item's weight. Throws on an age below 0 and on a half-life that is not above 0. */
export function fadingOf(ageDays: number, halfLifeDays: number | undefined): number {
  if (!(ageDays >= 0) || (halfLifeDays !== undefined && !(halfLifeDays > 0))) throw new RangeError('an item has an age from 0 days and a half-life above 0')
  return halfLifeDays === undefined ? 1 : 2 ** (-ageDays / halfLifeDays)
}

/** Whether an item is not older than the half-lives that the model asks. */
export function isFresh({ ageDays, halfLifeDays }: Pick<CodedItem, 'ageDays' | 'halfLifeDays'>, { freshHalfLives }: Pick<LevelModel, 'freshHalfLives'>): boolean {
  return halfLifeDays === undefined || ageDays <= freshHalfLives * halfLifeDays
}

/** Log-likelihood ratio of a strength from 0 to 3, growing evenly between whole strengths; throws on any other. */
export function logRatioOfStrength(strength: number, { strengthLikelihoodRatios: ratios }: Pick<LevelModel, 'strengthLikelihoodRatios'>): number {
  const below = Math.floor(strength)
  const [low, high] = [ratios[below], ratios[Math.min(below + 1, ratios.length - 1)]]
  if (low === undefined || high === undefined || strength > ratios.length - 1) throw new RangeError(`a strength lies from -3 to 3: ${strength}`)
  return Math.log(low) + (strength - below) * (Math.log(high) - Math.log(low))
}
