import { drivers, type Driver } from '../../core/index.ts'
import { itemLogLikelihood, weightOfGrade, type CodedItem, type LevelModel } from './level-model.ts'

/** What an item that counts brings to its driver: log l(s), times the exponent of its cluster. */
export interface Vote {
  readonly item: CodedItem
  readonly exponent: number
  readonly logLikelihood: readonly number[]
}

export type DriverStates = Readonly<Record<Driver, readonly number[]>>

/** Every vote, in the order of the drivers: one for a cluster that is one voice, one for each item of a cluster that depends on itself in part. */
export function votesOf(items: readonly CodedItem[], model: LevelModel): readonly Vote[] {
  return drivers.flatMap((driver) => clustersOf(items.filter((item) => item.driver === driver)).flatMap((members) => votesOfCluster(members, model)))
}

/** Items of one driver by their cluster, in the order in which clusters are met. */
export function clustersOf(items: readonly CodedItem[]): readonly (readonly CodedItem[])[] {
  return [...Map.groupBy(items, ({ cluster }) => cluster).values()]
}

/**
 * Votes of the items of one driver and cluster. One voice: its best-graded item, of equal ones the first by its id, since the order of a
 * list is no reason. In part: each with the exponent n_eff / n = 1 / (1 + (n - 1) rho), rho being the largest dependence that an item states.
 */
export function votesOfCluster(members: readonly CodedItem[], model: LevelModel): readonly Vote[] {
  const dependences = members.map(({ dependence }) => dependence ?? 1)
  const rho = Math.max(0, ...dependences)
  const voting = rho < 1 ? members : inVotingOrder(members, model).slice(0, 1)
  const exponent = 1 / (1 + (voting.length - 1) * rho)
  return voting.map((item) => ({ item, exponent, logLikelihood: itemLogLikelihood(item, model).map((log) => exponent * log) }))
}

/** Best grade first, then by id. */
export function inVotingOrder(members: readonly CodedItem[], model: LevelModel): readonly CodedItem[] {
  return members.toSorted((one, other) => weightOfGrade(other.grade, model) - weightOfGrade(one.grade, model) || compareIds(one.id, other.id))
}

function compareIds(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** log of prior times every vote, for the five states of a driver. */
export function driverLogs(votes: readonly Vote[], driver: Driver, model: Pick<LevelModel, 'prior'>): readonly number[] {
  const logs = model.prior.map(Math.log)
  for (const { item, logLikelihood } of votes) if (item.driver === driver) logLikelihood.forEach((log, state) => { logs[state] = (logs[state] ?? 0) + log })
  return logs
}

/** P(state) of each driver: the prior times every vote. */
export function driverStates(votes: readonly Vote[], model: Pick<LevelModel, 'prior'>): DriverStates {
  const statesOf = (driver: Driver) => statesFromLogs(driverLogs(votes, driver, model))
  return { intent: statesOf('intent'), capability: statesOf('capability'), opportunity: statesOf('opportunity'), resilience: statesOf('resilience') }
}

/** Probabilities that are proportional to the exponentials of finite logs. */
export function statesFromLogs(logs: readonly number[]): readonly number[] {
  const highest = Math.max(...logs)
  const values = logs.map((log) => Math.exp(log - highest))
  const total = values.reduce((sum, value) => sum + value, 0)
  return values.map((value) => value / total)
}
