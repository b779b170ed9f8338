import type { Driver } from './driver.ts'
import type { Stream } from './stream.ts'

/** What it costs to be a step too low, a step too high, and to move a step up or down; the decider owns these four numbers. */
export interface LevelCost {
  readonly under: number
  readonly over: number
  readonly raise: number
  readonly lower: number
}

/** A driver's states from 1 (lowest) to 5, with the items that moved it. */
export interface DriverAssessment {
  readonly driver: Driver
  /** Probability of each of the five states. */
  readonly states: readonly number[]
  /** Log-odds of the highest against the lowest state before and after the evidence: the nats of the items that count are the difference. */
  readonly priorNats: number
  readonly nats: number
  readonly items: readonly WeighedItem[]
}

/** What an item stands on: rows that were coded by us, or a count that needs no analyst. */
export type ItemBasis =
  | { readonly kind: 'coded'; /** Signed, -3 to 3: the mean of the rows. */ readonly strength: number }
  | { readonly kind: 'rate'; readonly count: number; readonly days: number; readonly referenceCount: number; readonly referenceDays: number }

/** A piece of evidence with its weight. */
export interface WeighedItem {
  /** Names the item among those of its stream. */
  readonly id: string
  /** Rows of the record that it stands on. */
  readonly rows: readonly string[]
  readonly basis: ItemBasis
  /** Admiralty grade, for instance `B2`. */
  readonly grade: string
  readonly cluster: string
  readonly ageDays: number
  /** Undefined where it does not age. */
  readonly halfLifeDays: number | undefined
  /** Difference in log-likelihood between the highest and the lowest state, after grading, ageing and the exponent; 0 where it does not count. */
  readonly nats: number
  /** Its part of all that moves the driver, up or down: signed, and without sign they add up to 1. */
  readonly share: number
  /** Below 1 where its cluster depends partly on itself: docs/methods/level-model.md. */
  readonly exponent: number
  /** False where the same origin has spoken again since, or more surely. */
  readonly counts: boolean
  /** The wider scope that it was coded for, where that is not the one assessed. */
  readonly inheritedFrom: string | undefined
}

/** How far the conclusion could still change; never said in one sentence with a likelihood. */
export type LevelConfidence = 'high' | 'moderate' | 'low'

/** The level that the evidence supports on a scale, with and without reluctance to move, and how firm that is. */
export interface LevelProposal {
  /** Probability of each step, lowest first; that of the trigger step is 0: it takes a person. */
  readonly distribution: readonly number[]
  readonly current: number
  readonly proposed: number
  /** The proposal if moving cost nothing. */
  readonly withoutReluctance: number
  /** Highest step that can be proposed. */
  readonly highest: number
  readonly probabilityLower: number
  readonly probabilityAtOrAbove: number
  /** Probability of a lower level above which lowering is proposed. */
  readonly lowerBar: number
  readonly raiseBar: number
  /** How many times as heavy a level too low weighs as one too high. */
  readonly tooLowWeighs: number
  readonly cost: LevelCost
  readonly robustness: LevelRobustness
  readonly confidence: LevelConfidence
  readonly flips: readonly LevelFlip[]
  readonly leaveOneOut: readonly LevelWithout[]
  readonly removals: SmallestRemovals
}

/** Calculations with every number shaken, and how they end. */
export interface LevelRobustness {
  /** Share that gives the same proposal, 0 to 1. */
  readonly share: number
  readonly shares: readonly { readonly step: number; readonly share: number }[]
  readonly draws: number
  readonly seed: number
  /** So few agree that a second reader is required. */
  readonly narrow: boolean
}

/** How much more evidence on one driver would change the proposal. */
export interface LevelFlip {
  readonly stream: Stream
  readonly driver: Driver
  readonly direction: 'up' | 'down'
  readonly to: number
  readonly extraLogLikelihoodRatio: number
  /** The same as a number of items of strength 2 and grade B2. */
  readonly moderateItems: number
}

/** An item among those of all streams. */
export interface ItemRef {
  readonly stream: Stream
  readonly driver: Driver
  readonly id: string
  readonly basis: ItemBasis['kind']
  readonly rows: readonly string[]
}

/** The proposal without one item, and by how much the probability of the step asked after, or higher, moves. */
export interface LevelWithout {
  readonly item: ItemRef
  readonly proposed: number
  readonly changeAtOrAbove: number
}

/** The smallest sets of items without which the proposal is another. */
export interface SmallestRemovals {
  /** Undefined where no set of `searchedTo` items or fewer changes it. */
  readonly size: number | undefined
  /** How many sets of that size there are; the first of them are listed. */
  readonly count: number
  readonly sets: readonly (readonly ItemRef[])[]
  readonly searchedTo: number
}

export type StreamOutcome =
  | {
      readonly kind: 'not-assessable'
      /** Drivers without a single graded item. */
      readonly missing: readonly ('intent' | 'capability')[]
      /** Probability of each of the four outcomes of the rule table by the prior alone: shown as prior, never as a finding. */
      readonly prior: readonly number[]
    }
  | {
      /** No map says which steps of this scale the outcomes of the rule table are; undefined where no level is known. */
      readonly kind: 'other-scale'
      readonly scaleId: string | undefined
      readonly steps: number | undefined
    }
  | ({ readonly kind: 'assessed' } & LevelProposal)

/** One kind of threat with its own drivers, distribution and proposal: what it would be were it the only one. */
export interface StreamAssessment {
  readonly stream: Stream
  readonly drivers: readonly DriverAssessment[]
  readonly outcome: StreamOutcome
}

export type NationalOutcome =
  | { readonly kind: 'not-assessable'; readonly missing: readonly ('intent' | 'capability')[] }
  | { readonly kind: 'other-scale'; readonly scaleId: string | undefined; readonly steps: number | undefined }
  | ({
      readonly kind: 'assessed'
      /** Streams whose evidence makes the level what it is. */
      readonly leading: readonly Stream[]
      /** Probability of each step or higher, lowest first: of the highest stream, and the upper bound where streams were independent. */
      readonly atOrAbove: readonly number[]
      readonly atOrAboveIfIndependent: readonly number[]
    } & LevelProposal)

/** The level of the whole: that of the highest stream that can be assessed. A stream that cannot is never taken for low. */
export interface NationalAssessment {
  readonly unassessable: readonly Stream[]
  readonly outcome: NationalOutcome
}

/** The file that an assessment was computed with; the operator owns it. */
export interface UsedFile {
  /** As it was named, or its place in the package. */
  readonly path: string
  readonly version: string
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string
}

/** Which steps of a scale the four outcomes of the rule table are, and which step only a person can set. */
export interface ScaleMap {
  readonly scaleId: string
  readonly steps: number
  /** Steps of outcomes 1 to 4; never lower for a higher outcome. */
  readonly stepOfOutcome: readonly number[]
  readonly trigger: number
  /** Why it is so. */
  readonly why: string
}
