import { drivers, type Driver, type LevelCost, type ScaleMap, type Stream } from '../../core/index.ts'
import { highestOf } from './highest-stream.ts'
import type { CodedItem, LevelModel } from './level-model.ts'
import { outcomeDistribution } from './level-table.ts'
import { proposeLevel } from './propose-level.ts'
import { onScale } from './scale-steps.ts'
import { driverLogs, statesFromLogs, votesOf, type DriverStates, type Vote } from './votes.ts'

/** What a proposal is computed from: the evidence of one stream or of several, the level that holds, the model and the scale. */
export interface LevelCase {
  readonly streams: readonly CaseStream[]
  /** From 1 to the number of steps; it may be the trigger step. */
  readonly current: number
  readonly model: LevelModel
  readonly map: ScaleMap
}

/** The evidence of one stream, weighed. */
export interface CaseStream {
  readonly stream: Stream
  readonly items: readonly CodedItem[]
  readonly votes: readonly Vote[]
  /** log of prior times votes, for the five states of each driver. */
  readonly logs: DriverStates
  /** P(outcome) of the rule table. */
  readonly outcomes: readonly number[]
}

/** The evidence of one stream, weighed. */
export function caseStream(stream: Stream, items: readonly CodedItem[], model: LevelModel): CaseStream {
  const votes = votesOf(items, model)
  const logs = byDriver((driver) => driverLogs(votes, driver, model))
  return { stream, items, votes, logs, outcomes: outcomesFromLogs(logs, model) }
}

/** P(outcome) where each driver's states are given by their logs. */
export function outcomesFromLogs(logs: DriverStates, model: LevelModel): readonly number[] {
  return outcomeDistribution(byDriver((driver) => statesFromLogs(logs[driver])), model)
}

/** P(step) of the highest stream, from 1 to the highest that can be proposed; with other outcomes for one of the streams, where these are given. */
export function stepsOf({ streams, map }: LevelCase, changed?: { readonly stream: Stream; readonly outcomes: readonly number[] }): readonly number[] {
  return onScale(highestOf(streams.map(({ stream, outcomes }) => (stream === changed?.stream ? changed.outcomes : outcomes))), map)
}

/** The proposal, also with other outcomes for one stream or at another cost. */
export function proposalOf(whole: LevelCase, changed?: { readonly stream: Stream; readonly outcomes: readonly number[] }, cost: LevelCost = whole.model.cost): number {
  return proposeLevel(stepsOf(whole, changed), whole.current, cost)
}

/** The logs of a stream with something added to those of one driver. */
export function withAdded(logs: DriverStates, driver: Driver, added: readonly number[]): DriverStates {
  return { ...logs, [driver]: logs[driver].map((log, state) => log + (added[state] ?? NaN)) }
}

/** One value for each of the four drivers. */
export function byDriver<T>(of: (driver: Driver) => T): Readonly<Record<Driver, T>> {
  const [intent, capability, opportunity, resilience] = [of(drivers[0]), of(drivers[1]), of(drivers[2]), of(drivers[3])]
  return { intent, capability, opportunity, resilience }
}
