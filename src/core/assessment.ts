import type { Country } from './country.ts'
import type { Day, PartialDay } from './day.ts'
import type { Driver } from './driver.ts'
import type { AsOf } from './times.ts'
import type { Stream } from './stream.ts'
import type { TempoComparison } from './verdict.ts'
import type { TempoDefinition } from './sentence.ts'

/** What the published indicators and the level model make of the evidence; it proposes, a person decides. */
export interface Assessment {
  readonly country: Country
  readonly view: AsOf
  readonly current: { readonly ordinal: number; readonly steps: number; readonly label: string; readonly since: PartialDay | undefined } | undefined
  readonly tempo: AttackTempo | undefined
  readonly model: { readonly version: string; readonly stream: Stream }
  readonly drivers: readonly DriverAssessment[]
  /** Rows of the record that count, and how many of them the editions of the deciding office itself gave. */
  readonly counted: { readonly rows: number; readonly fromEditions: number }
  readonly outcome: LevelOutcome
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
export interface DatasetTempo {
  readonly dataset: string
  readonly name: string
  readonly version: string | undefined
  /** First and last day, both counted. */
  readonly first: Day
  readonly last: Day
  readonly count: number
  readonly days: number
  readonly referenceCount: number
  readonly referenceDays: number
  /** Undefined where neither period has any. */
  readonly ratio: number | undefined
  readonly low: number
  readonly high: number
  readonly p: number
}

/** The longest stretch without an attack, from one attack, or the start of the search, to the next or to the day of the view. */
export interface LongestGap {
  readonly first: Day
  readonly last: Day
  readonly days: number
  readonly searchedFrom: Day
}

/** A driver's states from 1 (lowest) to 5, with the items that moved it. */
export interface DriverAssessment {
  readonly driver: Driver
  /** Probability of each of the five states. */
  readonly states: readonly number[]
  readonly items: readonly WeighedItem[]
}

/** A piece of evidence as it was coded: by us, not measured. */
export interface WeighedItem {
  /** Rows of the record: what one origin said of the driver on one day. */
  readonly rows: readonly string[]
  /** Signed, -3 to 3: the mean of the rows. */
  readonly strength: number
  /** Admiralty grade, for instance `B2`. */
  readonly grade: string
  readonly ageDays: number
  readonly halfLifeDays: number
  /** Difference in log-likelihood between the highest and the lowest state, after grading and ageing. */
  readonly nats: number
  /** False where the same origin has spoken again since. */
  readonly counts: boolean
}

/** Steps of the scale that the rule table of the level model speaks of; the top one takes a person and is never proposed. */
export const modelSteps = 5

export type LevelOutcome =
  | {
      readonly kind: 'not-assessable'
      /** Drivers without a single graded item. */
      readonly missing: readonly ('intent' | 'capability')[]
    }
  | {
      /** The rule table speaks of scales with as many steps as `modelSteps`; `steps` is undefined where no level is known. */
      readonly kind: 'other-scale'
      readonly steps: number | undefined
      readonly modelSteps: number
    }
  | {
      readonly kind: 'assessed'
      /** Probability of each step, lowest first; the top step is always 0: it needs a recorded trigger. */
      readonly distribution: readonly number[]
      readonly current: number
      readonly proposed: number
      /** The proposal if moving cost nothing. */
      readonly withoutReluctance: number
      readonly probabilityLower: number
      readonly probabilityAtOrAbove: number
      /** Probability of a lower level above which lowering is proposed. */
      readonly lowerBar: number
      readonly raiseBar: number
      /** How many times as heavy a level too low weighs as one too high. */
      readonly tooLowWeighs: number
      /** Share of perturbed calculations that give the same proposal, 0 to 1. */
      readonly robustness: number
      readonly flips: readonly LevelFlip[]
    }

/** How much more evidence on one driver would change the proposal. */
export interface LevelFlip {
  readonly driver: Driver
  readonly direction: 'up' | 'down'
  readonly to: number
  readonly extraLogLikelihoodRatio: number
  /** The same as a number of items of strength 2 and grade B2. */
  readonly moderateItems: number
}
