import { drivers, modelSteps, type Driver, type DriverAssessment, type LevelOutcome } from '../../core/index.ts'
import type { CodedEvidence } from './coding.ts'
import { findFlips } from './flips.ts'
import { driverStates, itemLogLikelihood, votingItems, type CodedItem, type DriverStates, type LevelModel } from './level-model.ts'
import { levelDistribution } from './level-table.ts'
import { movingBars, proposeLevel } from './propose-level.ts'
import { proposalShares } from './robustness.ts'
import { seededRandom } from '../../statistics/index.ts'

/** Seed of the shaken calculations: the same evidence always gives the same robustness. */
const seed = 1

/** Drivers with their items, and a proposal where intent and capability both have a graded item. */
export function assessLevel({ items, superseded }: CodedEvidence, current: { readonly ordinal: number; readonly steps: number } | undefined, model: LevelModel): { readonly drivers: readonly DriverAssessment[]; readonly outcome: LevelOutcome } {
  const voting = votingItems(items, model)
  const states = driverStates(voting, model)
  const assessed = drivers.map((driver) => toDriver(driver, [...items, ...superseded], voting, states, model))
  const missing = (['intent', 'capability'] as const).filter((driver) => !voting.some((item) => item.driver === driver))
  if (current?.steps !== modelSteps) return { drivers: assessed, outcome: { kind: 'other-scale', steps: current?.steps, modelSteps } }
  if (missing.length > 0) return { drivers: assessed, outcome: { kind: 'not-assessable', missing } }
  return { drivers: assessed, outcome: propose(items, voting, states, current.ordinal, model) }
}

function propose(items: readonly CodedItem[], voting: readonly CodedItem[], states: DriverStates, current: number, model: LevelModel): LevelOutcome {
  const distribution = levelDistribution(states)
  const proposed = proposeLevel(distribution, current, model.cost)
  const free = { ...model.cost, raise: 0, lower: 0 }
  const bars = movingBars(model.cost)
  const lower = distribution.slice(0, current - 1).reduce((total, p) => total + p, 0)
  return {
    kind: 'assessed', distribution, current, proposed,
    withoutReluctance: proposeLevel(distribution, current, free),
    probabilityLower: lower,
    probabilityAtOrAbove: 1 - lower,
    lowerBar: bars.lower,
    raiseBar: bars.raise,
    tooLowWeighs: model.cost.under / model.cost.over,
    robustness: proposalShares(items, current, model, model.cost, seededRandom(seed)).get(proposed) ?? 0,
    flips: findFlips(voting, current, model, model.cost),
  }
}

function toDriver(driver: Driver, items: readonly CodedItem[], voting: readonly CodedItem[], states: DriverStates, model: LevelModel): DriverAssessment {
  const ofDriver = items.filter((item) => item.driver === driver)
  return {
    driver,
    states: states[driver],
    items: ofDriver.map((item) => {
      const logs = itemLogLikelihood(item, model)
      return {
        rows: item.rows, strength: item.strength ?? 0, grade: item.grade, ageDays: item.ageDays, halfLifeDays: item.halfLifeDays ?? Infinity,
        nats: (logs.at(-1) ?? 0) - (logs[0] ?? 0), counts: voting.includes(item),
      }
    }),
  }
}
