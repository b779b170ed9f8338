import { rowsOf, type CodingLine, type Country, type Day, type EvidenceRow, type Period, type ScaleMap, type Stream } from '../../core/index.ts'
import { attackTempo } from '../indicators/attack-tempo.ts'
import { missingDrivers } from '../level/assess-level.ts'
import { caseStream, proposalOf, stepsOf, type CaseStream } from '../level/level-case.ts'
import type { LevelModel } from '../level/level-model.ts'
import { proposeLevel } from '../level/propose-level.ts'
import { streamEvidence } from '../level/stream-evidence.ts'
import { driverStates, type DriverStates } from '../level/votes.ts'
import type { RecordedEvidence } from './known-evidence.ts'

/** The model with all that it works from. */
export interface ModelInputs {
  readonly country: Country
  /** The stream that is coded, and so the only one that is run. */
  readonly stream: Stream
  readonly model: LevelModel
  readonly coding: readonly CodingLine[]
  /** Which steps of a scale the outcomes of the rule table are; of two of one scale the first is used. */
  readonly maps: readonly ScaleMap[]
  readonly evidence: RecordedEvidence
  /** Days that the table of attacks speaks of. */
  readonly coverage: Period
}

/** What the model made of what was known on a day, before any scale. */
export interface ModelOnDay {
  readonly stream: CaseStream
  readonly states: DriverStates
  /** The outcome of the rule table with the smallest expected cost if moving were free. */
  readonly outcome: number
  /** Drivers without a single fresh graded item. */
  readonly missing: readonly ('intent' | 'capability')[]
}

/** What the model makes of rows, as old as they are on the day. */
export function modelOnDay({ country, stream, model, coding, coverage }: ModelInputs, rows: readonly EvidenceRow[], day: Day): ModelOnDay {
  const tempo = attackTempo(rowsOf({ rows }, 'threat-event'), stream, day, coverage)
  const evidence = streamEvidence(rows, { coding, model, scope: { country, parts: [] }, stream }, tempo, day)
  const weighed = caseStream(stream, evidence.items, model)
  return {
    stream: weighed,
    states: driverStates(weighed.votes, model),
    outcome: proposeLevel(weighed.outcomes, 1, withoutReluctance(model)),
    missing: missingDrivers(evidence, model),
  }
}

/** What the model would have said of a scale, standing at a step of it. */
export interface Proposal {
  /** Over all steps of the scale; those that take a person have 0. */
  readonly distribution: readonly number[]
  readonly proposed: number
  readonly withoutReluctance: number
}

/** The proposal on a scale, standing at a step of it. */
export function proposeOn(map: ScaleMap, { stream }: ModelOnDay, current: number, model: LevelModel): Proposal {
  const whole = { streams: [stream], current, model, map }
  const steps = stepsOf(whole)
  return {
    distribution: Array.from({ length: map.steps }, (_, at) => steps[at] ?? 0),
    proposed: proposalOf(whole),
    withoutReluctance: proposalOf(whole, undefined, withoutReluctance(model)),
  }
}

function withoutReluctance({ cost }: LevelModel): LevelModel['cost'] {
  return { ...cost, raise: 0, lower: 0 }
}
