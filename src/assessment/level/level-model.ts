import { drivers, type Driver } from '../../core/index.ts'

/** Numbers of the model; a file in data/level holds them. Policy, not measurement. */
export interface LevelModel {
  readonly version: string
  /** g(s) of docs/methods/level-model.md for the states 1 to 5. */
  readonly stateScores: readonly number[]
  /** Likelihood ratio of state 5 against state 1 for strengths 0 to 3. */
  readonly strengthLikelihoodRatios: readonly number[]
  readonly reliability: Readonly<Record<string, number>>
  readonly credibility: Readonly<Record<string, number>>
  readonly prior: readonly number[]
  readonly cost: Cost
  readonly robustness: { readonly draws: number; readonly priorWeight: number; readonly underFrom: number; readonly underTo: number }
}

/** What it costs to be a step too low, a step too high, and to move a step up or down. */
export interface Cost {
  readonly under: number
  readonly over: number
  readonly raise: number
  readonly lower: number
}

/** A graded item of evidence on one driver. */
export interface CodedItem {
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
}

export type DriverStates = Readonly<Record<Driver, readonly number[]>>

/** Chance that a report of this grade says something true: the smaller of reliability and credibility. Throws on a grade that is none. */
export function weightOfGrade(grade: string, model: LevelModel): number {
  const reliability = model.reliability[grade[0] ?? '']
  const credibility = model.credibility[grade[1] ?? '']
  if (grade.length !== 2 || reliability === undefined || credibility === undefined) throw new RangeError(`not a grade: ${grade}`)
  return Math.min(reliability, credibility)
}

/** log l(s) of an item: with its grade's chance it speaks, otherwise it says nothing. */
export function itemLogLikelihood(item: CodedItem, model: LevelModel): readonly number[] {
  const weight = weightOfGrade(item.grade, model)
  return rawLikelihood(item, model).map((likelihood) => Math.log(weight * likelihood + 1 - weight))
}

function rawLikelihood({ strength, stateLogLikelihood, ageDays, halfLifeDays }: CodedItem, model: LevelModel): readonly number[] {
  if (stateLogLikelihood !== undefined) {
    const likelihoods = stateLogLikelihood.map(Math.exp)
    const mean = likelihoods.reduce((total, value) => total + value, 0) / likelihoods.length
    return likelihoods.map((value) => value / mean)
  }
  const signed = strength ?? 0
  const fading = halfLifeDays === undefined ? 1 : 2 ** (-ageDays / halfLifeDays)
  const lambda = Math.sign(signed) * Math.log(ratioOfStrength(Math.abs(signed), model)) * fading
  return model.stateScores.map((score) => Math.exp(lambda * score))
}

/** Likelihood ratio of a strength; between whole strengths it grows evenly in logarithms. */
function ratioOfStrength(strength: number, { strengthLikelihoodRatios: ratios }: LevelModel): number {
  const below = Math.floor(strength)
  const low = Math.log(ratios[below] ?? NaN)
  const high = Math.log(ratios[Math.min(below + 1, ratios.length - 1)] ?? NaN)
  return Math.exp(low + (strength - below) * (high - low))
}

/** One vote a cluster: its best-graded item, the first where grades are equal; in the order of the drivers. */
export function votingItems(items: readonly CodedItem[], model: LevelModel): readonly CodedItem[] {
  return drivers.flatMap((driver) => {
    const ofDriver = items.filter((item) => item.driver === driver)
    const clusters = [...new Set(ofDriver.map(({ cluster }) => cluster))]
    return clusters.flatMap((cluster) => {
      const members = ofDriver.filter((item) => item.cluster === cluster)
      const best = Math.max(...members.map(({ grade }) => weightOfGrade(grade, model)))
      return members.filter(({ grade }) => weightOfGrade(grade, model) === best).slice(0, 1)
    })
  })
}

/** P(state) of each driver: the prior times every vote. `extra` adds log-likelihoods to one driver. */
export function driverStates(voting: readonly CodedItem[], model: LevelModel, extra?: { readonly driver: Driver; readonly logLikelihood: readonly number[] }): DriverStates {
  const statesOf = (driver: Driver) => {
    const logs = voting.filter((item) => item.driver === driver).map((item) => itemLogLikelihood(item, model))
    const added = extra?.driver === driver ? [...logs, extra.logLikelihood] : logs
    return normalise(model.prior.map((prior, state) => Math.log(prior) + added.reduce((total, log) => total + (log[state] ?? 0), 0)))
  }
  return { intent: statesOf('intent'), capability: statesOf('capability'), opportunity: statesOf('opportunity'), resilience: statesOf('resilience') }
}

function normalise(logs: readonly number[]): readonly number[] {
  const highest = Math.max(...logs)
  const values = logs.map((log) => Math.exp(log - highest))
  const total = values.reduce((sum, value) => sum + value, 0)
  return values.map((value) => value / total)
}
