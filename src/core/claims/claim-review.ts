import type { Day } from '../day.ts'

/** Where a claim stands with the people who review it; only an open and an accepted one stand. `split` stands as two others; the adding of a `dropped` one was undone. */
export const verdictsOnClaim = ['open', 'accepted', 'rejected', 'split', 'dropped'] as const
export type VerdictOnClaim = (typeof verdictsOnClaim)[number]

/** Why a person rejects a claim as the reader made it. With `other` they say it in their own words. */
export const rejectionReasons = ['not-said', 'misread', 'off-subject', 'said-twice', 'too-unclear', 'other'] as const
export type RejectionReason = (typeof rejectionReasons)[number]

/** What a person does to a report and its claims; `undo` and `redo` speak of an earlier one. */
export const reviewActs = ['accept', 'reject', 'reopen', 'correct', 'split', 'add', 'finish', 'undo', 'redo'] as const
export type ReviewAct = (typeof reviewActs)[number]

/** How far the review of a report is. */
export const reviewStates = ['to-review', 'begun', 'reviewed'] as const
export type ReviewState = (typeof reviewStates)[number]

/** One act of a person on a report. */
export interface ReviewStep {
  readonly report: string
  /** 1 and up. */
  readonly step: number
  readonly act: ReviewAct
  /** The step that is undone or done again; undefined for every other act. */
  readonly about: number | undefined
  /** Name of the account. */
  readonly author: string
  readonly state: ReviewState
  readonly known: Day
  readonly recorded: string
}

/** Where a claim stands after a step. */
export interface ClaimReview {
  readonly report: string
  readonly claim: string
  /** 1 and up. */
  readonly number: number
  readonly step: number
  readonly revision: number
  readonly verdict: VerdictOnClaim
  readonly reason: RejectionReason | undefined
  readonly words: string | undefined
  readonly known: Day
  readonly recorded: string
}

/** Whether a claim with this verdict is evidence. */
export function standsAs(verdict: VerdictOnClaim): boolean {
  return verdict === 'open' || verdict === 'accepted'
}

/** The rule of a claim that a person added because the reader missed it. */
export const byHand = 'by-hand'
