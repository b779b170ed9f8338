import type { Day } from '../day.ts'
import type { WrittenText } from '../logbook/logbook-entry.ts'

/** A level as a decider puts it forward; what is not filled in yet is undefined. */
export interface LevelDraft {
  readonly kind: 'level'
  /** As `scopeName` writes it: `NL`, `NL/region:utrecht`. */
  readonly scope: string
  /** The step on the scale that is in force, from 1 for the lowest. */
  readonly step: number | undefined
  readonly reasons: readonly WrittenText[]
  readonly review: Day | undefined
  readonly until: Day | undefined
  readonly trigger: string | undefined
  /** Ids of the evidence that it leans on: rows, records and claims. */
  readonly evidence: readonly string[]
}
