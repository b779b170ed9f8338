import type { Driver } from './driver.ts'
import type { LevelCost, LevelProposal } from './level-proposal.ts'
import type { Stream } from './stream.ts'

/** Evidence on a driver that is tried out, in moderate pieces (strength 2, grade B2); below 0 it speaks for a lower state. */
export interface ExtraEvidence {
  readonly stream: Stream
  readonly driver: Driver
  readonly pieces: number
}

/** Numbers that a person tries out; what is not named stays as the evidence and the model have it. Never kept. */
export interface WhatIf {
  readonly extra: readonly ExtraEvidence[]
  readonly cost: { readonly [each in keyof LevelCost]?: number }
  /** Added to the log-odds of the highest against the lowest state before any evidence, for every driver alike. */
  readonly priorNats: number
}

/** How far numbers may be moved; beyond it nobody reasons any more. Limits of a form, and no finding. */
export const whatIfBounds = {
  pieces: { least: -4, most: 4 },
  priorNats: { least: -3, most: 3 },
  cost: { under: { least: 0.5, most: 6 }, over: { least: 0.5, most: 6 }, raise: { least: 0, most: 2 }, lower: { least: 0, most: 2 } },
} as const

/** The part of a proposal that is computed at once: without robustness, confidence and what would flip it. */
export type QuickProposal = Pick<LevelProposal, 'distribution' | 'current' | 'proposed' | 'withoutReluctance' | 'highest' | 'probabilityLower' | 'probabilityAtOrAbove' | 'lowerBar' | 'raiseBar' | 'cost'>

/** What the numbers that were tried would propose, beside the proposal as it is. */
export interface WhatIfOutcome {
  readonly real: QuickProposal
  readonly tried: QuickProposal
}
