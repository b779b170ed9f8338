import type { Driver } from './driver.ts'
import type { Stream } from './stream.ts'
import type { ItemBasis } from './weighed-driver.ts'

/** What it costs to be a step too low, a step too high, and to move a step up or down; the decider owns these four numbers. */
export interface LevelCost {
  readonly under: number
  readonly over: number
  readonly raise: number
  readonly lower: number
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

/** A piece of evidence of a stream: what was coded of the same rows, on one driver or on several, is one. */
export interface PieceRef {
  readonly stream: Stream
  readonly drivers: readonly Driver[]
  /** Of its items, one on each driver. */
  readonly ids: readonly string[]
  readonly basis: ItemBasis['kind']
  readonly rows: readonly string[]
}

/** The proposal without one piece of evidence, and by how much the probability of the step asked after, or higher, moves. */
export interface LevelWithout {
  readonly piece: PieceRef
  readonly proposed: number
  readonly changeAtOrAbove: number
}

/** The smallest sets of pieces of evidence without which the proposal is another. */
export interface SmallestRemovals {
  /** Undefined where no set of `searchedTo` pieces or fewer changes it. */
  readonly size: number | undefined
  /** How many sets of that size there are; the first of them are listed. */
  readonly count: number
  readonly sets: readonly (readonly PieceRef[])[]
  readonly searchedTo: number
}
