import type { Country } from '../country.ts'
import type { Day, PartialDay } from '../day.ts'
import type { ScaleMap, UsedFile } from './scale-map.ts'
import type { NationalAssessment, StreamAssessment } from './stream-assessment.ts'
import type { EntryOf } from '../logbook/logbook-entry.ts'
import type { AsOf } from '../times.ts'
import type { Stream } from './stream.ts'
import type { TempoComparison } from '../verdict.ts'
import type { TempoDefinition } from '../picture/sentence.ts'

/** What the published indicators and the level model make of the evidence; it proposes, a person decides. */
export interface Assessment {
  readonly country: Country
  /** As `scopeName` writes it: `NL`, `NL/region:utrecht`. */
  readonly scope: string
  readonly view: AsOf
  readonly current: HoldingLevel | undefined
  readonly tempo: AttackTempo | undefined
  readonly model: { readonly file: UsedFile; readonly maps: readonly UsedFile[]; readonly map: ScaleMap | undefined }
  readonly streams: readonly StreamAssessment[]
  /** Of the scope assessed; called national since that is what it mostly is. */
  readonly national: NationalAssessment
  /** Of the streams that can be assessed: rows of the record that count, and how many of them the editions of the deciding office itself gave. */
  readonly counted: { readonly rows: number; readonly fromEditions: number }
  /** What is possible above the proposal, which always stays below the trigger step. */
  readonly withTrigger: LevelWithTrigger
}

/** What is possible above what the model proposes. */
export interface LevelWithTrigger {
  /** From the model: never the trigger step; undefined where it proposes nothing. */
  readonly proposed: number | undefined
  /** The trigger step, while a trigger stands; otherwise the proposal. Undefined where that is not known. */
  readonly highestPossible: number | undefined
  /** For the scope or a wider one. */
  readonly standing: readonly EntryOf<'trigger'>[]
}

/** The level that holds for a scope on the day of the view. */
export interface HoldingLevel {
  readonly ordinal: number
  readonly steps: number
  readonly label: string
  readonly scaleId: string
  /** Names of the steps, lowest first; empty where the record does not have them. */
  readonly labels: readonly string[]
  readonly since: PartialDay | undefined
  /** Last day on which it holds, where one is known. */
  readonly until: Day | undefined
  /** The wider scope that it was set for, where that is not the one assessed. */
  readonly inheritedFrom: string | undefined
  /** Who set it by the record, as its scale names them; undefined for a level that was set here, and where the record does not say. */
  readonly authority: string | undefined
  /** Who set it here; undefined for a decision of the record. */
  readonly own: OwnLevel | undefined
}

/** A level that was set with Peil, by its entry in the logbook. */
export interface OwnLevel {
  readonly entry: string
  readonly author: string
  /** The last day on which it is to be looked at again. */
  readonly review: Day
}

/** Attacks of one stream in the window against the reference, under both definitions, each named. */
export interface AttackTempo {
  readonly stream: Stream
  /** First and last day, both counted. */
  readonly first: Day
  readonly last: Day
  readonly referenceFirst: Day
  readonly referenceLast: Day
  readonly comparisons: readonly (TempoComparison & {
    readonly definition: TempoDefinition
    readonly longestGap: LongestGap
    /** Days of silence from the start of the window after which one-sided p falls below 0.05. */
    readonly silenceNeededDays: number
    /** Ids of the events counted, in the reference and in the window. */
    readonly inputs: readonly string[]
  })[]
  readonly definitionsAgree: boolean
}

/** Attacks that a dataset counts in the window against the time before it, by its own definition. */
export interface DatasetTempo extends Omit<TempoComparison, 'finding' | 'gapProbability'> {
  readonly dataset: string
  readonly name: string
  readonly version: string | undefined
  /** First and last day, both counted. */
  readonly first: Day
  readonly last: Day
}

/** The longest stretch without an attack, from one attack, or the start of the search, to the next or to the day of the view. */
export interface LongestGap {
  readonly first: Day
  readonly last: Day
  readonly days: number
  readonly searchedFrom: Day
}
