import type { Claim } from './claim.ts'
import type { EvidenceRef } from './evidence-ref.ts'

export const verdicts = ['supported', 'contradicted', 'conflicting', 'outdated', 'unsupported', 'not-checkable'] as const
/** What the evidence says about a claim; the definitions stand in ARCHITECTURE.md section 4. */
export type Verdict = (typeof verdicts)[number]

/** Why a verdict needs more words than itself. */
export type Nuance =
  | 'right-as-label'
  | 'implied-by-text'
  | 'within-rounding'
  | 'own-row-only'
  | 'other-definition'
  | 'not-distinguishable'
  | 'known-departures-only'
  | 'repeated-in-text'

/** One piece of evidence for or against a claim, with the origin it goes back to. */
export interface WeighedEvidence {
  readonly ref: EvidenceRef
  readonly origin: string
  readonly bearing: 'supports' | 'contradicts' | 'same-origin' | 'background'
}

export interface CheckedClaim {
  readonly claim: Claim
  readonly verdict: Verdict
  readonly nuance: Nuance | undefined
  /** Independent origins that support it; never counts the checked text or its origin. */
  readonly supportingOrigins: number
  readonly evidence: readonly WeighedEvidence[]
  /** Why, with the numbers it rests on. */
  readonly because: CheckReason
}

/** The reason for a verdict, worded in `words/`. */
export type CheckReason =
  | { readonly kind: 'scale-has-steps'; readonly scaleId: string; readonly steps: number; readonly claimed: number }
  | { readonly kind: 'level-was'; readonly claimed: number; readonly spells: readonly { readonly ordinal: number; readonly steps: number; readonly label: string; readonly from: string; readonly to: string | undefined }[] }
  | { readonly kind: 'level-is'; readonly ordinal: number; readonly steps: number; readonly label: string; readonly since: string; readonly claimed: number }
  | { readonly kind: 'figure-agrees'; readonly claimed: string; readonly recorded: string; readonly asOf: string; readonly population: string | undefined }
  | { readonly kind: 'figure-excluded'; readonly claimed: string; readonly recorded: string; readonly asOf: string; readonly population: string | undefined }
  | { readonly kind: 'figure-conflicting'; readonly claimed: string; readonly elsewhere: readonly { readonly cohort: string; readonly recorded: string }[] }
  | { readonly kind: 'figure-outdated'; readonly claimed: string; readonly recorded: string; readonly asOf: string }
  | { readonly kind: 'event-found'; readonly event: string; readonly day: string; readonly place: string }
  | { readonly kind: 'event-not-found'; readonly searchedFrom: string; readonly searchedTo: string }
  | { readonly kind: 'lull'; readonly from: string; readonly to: string; readonly count: number; readonly days: number; readonly referenceCount: number; readonly referenceDays: number; readonly ratio: number; readonly low: number; readonly high: number; readonly p: number; readonly gapProbability: number; readonly deadlyCount: number; readonly deadlyReferenceCount: number; readonly deadlyP: number }
  | { readonly kind: 'departures-known-only'; readonly since: string }
  | { readonly kind: 'judgement-recorded'; readonly edition: string }
  | { readonly kind: 'nothing-found' }
  | { readonly kind: 'opinion' }
  | { readonly kind: 'forecast' }
  | { readonly kind: 'too-vague' }
  | { readonly kind: 'cue-only' }
