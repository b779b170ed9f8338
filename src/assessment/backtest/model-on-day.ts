import { type Country, type Day, type EvidenceRow } from '../../core/index.ts'
import { codedItems, type CodingLine } from '../level/coding.ts'
import { driverStates, votingItems, type DriverStates, type LevelModel } from '../level/level-model.ts'
import { levelDistribution } from '../level/level-table.ts'
import { proposeLevel } from '../level/propose-level.ts'
import type { RecordedEvidence } from './known-evidence.ts'

/** The model with all that it works from. */
export interface ModelInputs {
  readonly country: Country
  readonly model: LevelModel
  readonly coding: readonly CodingLine[]
  readonly evidence: RecordedEvidence
  /** Scales whose steps are the outcomes of the rule table, step for step. */
  readonly mappedScales: ReadonlySet<string>
}

export interface ModelOnDay {
  readonly states: DriverStates
  readonly distribution: readonly number[]
  /** The step with the smallest expected cost if moving were free. */
  readonly outcome: number
  /** Drivers without a single graded item. */
  readonly missing: readonly ('intent' | 'capability')[]
}

/** What the model makes of rows, as old as they are on the day. */
export function modelOnDay({ country, model, coding }: ModelInputs, rows: readonly EvidenceRow[], day: Day): ModelOnDay {
  const voting = votingItems(codedItems(coding, rows, country, day).items, model)
  const states = driverStates(voting, model)
  const distribution = levelDistribution(states)
  return {
    states, distribution,
    outcome: proposeFreely(distribution, 1, model),
    missing: (['intent', 'capability'] as const).filter((driver) => !voting.some((item) => item.driver === driver)),
  }
}

/** The proposal if moving cost nothing; a tie keeps the current step. */
export function proposeFreely(distribution: readonly number[], current: number, { cost }: Pick<LevelModel, 'cost'>): number {
  return proposeLevel(distribution, current, { ...cost, raise: 0, lower: 0 })
}
