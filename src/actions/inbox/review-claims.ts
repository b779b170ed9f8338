import { done, doubtsOfClaim, refused, standsAs, type Outcome, type RejectionReason } from '../../core/index.ts'
import { maskPersons } from '../../reading/index.ts'
import type { Context } from '../context.ts'
import type { DeskClaim, ReviewDesk } from './review-desk.ts'
import { takeStep, type Acting, type ClaimOutcome, type TakenStep } from './take-step.ts'

export type ClaimVerdict =
  | { readonly act: 'accept' }
  /** Many at once: none of them may carry a doubt. */
  | { readonly act: 'accept'; readonly rest: true }
  | { readonly act: 'reject'; readonly reason: RejectionReason; readonly words: string | undefined }
  | { readonly act: 'reopen' }

/** A person's verdict on claims as the reader made them. */
export function reviewClaims(context: Context, acting: Acting, verdict: ClaimVerdict): Promise<Outcome<TakenStep>> {
  return takeStep(context, acting, (desk) => {
    const claims = claimsSeen(desk, acting)
    const allowed = mayDecide(claims, verdict)
    return allowed.ok ? done({ act: verdict.act, outcomes: claims.map(({ claim }) => ({ claim: claim.id, ...outcomeOf(verdict) })) }) : allowed
  })
}

/** The claims of the desk that were named. */
export function claimsSeen({ claims }: ReviewDesk, { seen }: Acting): readonly DeskClaim[] {
  return claims.filter(({ claim }) => Object.hasOwn(seen, claim.id))
}

function mayDecide(claims: readonly DeskClaim[], verdict: ClaimVerdict): Outcome<void> {
  const gone = claims.find(({ verdict: before, isWithdrawn }) => isWithdrawn || before === 'split' || before === 'dropped')
  if (gone !== undefined) return refused({ kind: 'claim-gone', claim: gone.claim.id })
  const doubted = 'rest' in verdict ? claims.find(({ claim, verdict: before }) => doubtsOfClaim(claim).length > 0 || !standsAs(before)) : undefined
  if (doubted !== undefined) return refused({ kind: 'doubt-unsettled', claim: doubted.claim.id })
  if (verdict.act !== 'reject') return done(undefined)
  if (verdict.reason === 'other' && verdict.words === undefined) return refused({ kind: 'field-invalid', field: 'words', given: '', reason: 'value' })
  return namesNobody(verdict.words)
}

/** No words of who reviews name a person either. */
function namesNobody(words: string | undefined): Outcome<void> {
  return words !== undefined && maskPersons(words) !== words ? refused({ kind: 'field-invalid', field: 'words', given: words, reason: 'person' }) : done(undefined)
}

function outcomeOf(verdict: ClaimVerdict): Omit<ClaimOutcome, 'claim'> {
  switch (verdict.act) {
    case 'accept': return { verdict: 'accepted' }
    case 'reopen': return { verdict: 'open' }
    case 'reject': return { verdict: 'rejected', reason: verdict.reason, ...(verdict.words === undefined ? {} : { words: verdict.words }) }
  }
}
