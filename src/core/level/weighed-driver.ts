import type { Driver } from './driver.ts'

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
