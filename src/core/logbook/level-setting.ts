import type { Day } from '../day.ts'
import type { WrittenText } from './logbook-entry.ts'

/** A level that a person decided, with reasons also for staying; never made by the model. */
export interface LevelSetting {
  readonly kind: 'level'
  /** Version of the scale, by its id in the record. */
  readonly scaleId: string
  /** The step, from 1 for the lowest. */
  readonly step: number
  readonly steps: number
  readonly label: string
  readonly reasons: readonly WrittenText[]
  /** The last day on which it is to be looked at again. */
  readonly review: Day
  /** The last day on which it holds; undefined for one that holds until another is set. */
  readonly until: Day | undefined
  /** Id of the trigger that the top step needs. */
  readonly trigger: string | undefined
  /** The role that read it a second time. */
  readonly second: string | undefined
  /** What the model proposed when it was set, in steps of the scale; undefined where it proposed nothing. */
  readonly proposal: ProposalThen | undefined
}

/** The proposal as it stood when a level was set. */
export interface ProposalThen {
  readonly proposed: number
  readonly withoutReluctance: number
  /** Share of the shaken calculations that gave the same proposal. */
  readonly robustness: number
  readonly model: string
}
