import type { WrittenText } from './logbook-entry.ts'

export const confidenceLevels = ['high', 'moderate', 'low'] as const
export type ConfidenceLevel = (typeof confidenceLevels)[number]

/** What the Analytical Confidence Rating looks at. */
export const confidenceGrounds = ['informationBase', 'analyticalRigour', 'complexityAndVolatility'] as const
export type ConfidenceGround = (typeof confidenceGrounds)[number]

/** How far a judgement can be relied on, apart from how likely it says something is. */
export interface JudgementConfidence {
  readonly level: ConfidenceLevel
  readonly grounds: Readonly<Record<ConfidenceGround, WrittenText>>
}

/** What one role thinks of every proposition of the set that the entry speaks of. */
export interface Judgement {
  readonly kind: 'judgement'
  /** By the id of the proposition; as given, so a set of them may contradict itself. */
  readonly probabilities: Readonly<Record<string, number>>
  readonly confidence: JudgementConfidence
  readonly reasons: readonly WrittenText[]
  /** Entries with the key assumptions that it leans on. */
  readonly assumptions: readonly string[]
  /** Made when the set was open: kept, and left out of the pooled value. */
  readonly afterReveal: boolean
}

/** What shows of a judgement as long as its set is closed: who made it, and when. Never kept in this form. */
export interface SealedJudgement {
  readonly kind: 'sealed-judgement'
}
