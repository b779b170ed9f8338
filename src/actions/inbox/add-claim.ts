import { byHand, claimOfKind, done, parseSpan, refused, withFields, type Claim, type ClaimKind, type Outcome, type TextSpan } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { parseFields } from './parse-fields.ts'
import { isStanding, type ReviewDesk } from './review-desk.ts'
import { takeStep, type Acting, type ClaimOutcome, type TakenStep } from './take-step.ts'

export interface NewClaimByHand {
  readonly kind: ClaimKind
  readonly span: TextSpan
  readonly fields: readonly string[]
}

/** Adds a claim that the reader missed. It was public when its report was. */
export function addClaim(context: Context, acting: Acting, given: NewClaimByHand): Promise<Outcome<TakenStep>> {
  return takeStep(context, acting, (desk) => {
    const made = claimByHand(desk, given)
    return made.ok ? done({ act: 'add', outcomes: [{ ...made.value, known: desk.report.known }] }) : made
  })
}

/** A claim of a person on a passage; one of that kind that stands there already is refused, one that fell comes back as it is given. */
export function claimByHand({ report, claims }: ReviewDesk, { kind, span, fields }: NewClaimByHand): Outcome<ClaimOutcome> {
  const place = parseSpan(report.text, span)
  if (!place.ok) return place
  const changes = parseFields(kind, fields)
  if (!changes.ok) return changes
  const claim = withFields(claimOfKind(report, kind, place.value), changes.value)
  return keptOnce(claims, claim)
}

function keptOnce(claims: ReviewDesk['claims'], claim: Claim): Outcome<ClaimOutcome> {
  const before = claims.find((each) => each.claim.id === claim.id)
  if (before !== undefined && (isStanding(before) || before.isWithdrawn)) return refused({ kind: 'claim-there-already', claim: claim.id })
  const status = before === undefined ? 'asserted' : 'corrected'
  return done({ claim: claim.id, verdict: 'accepted', body: { claim, status, why: byHand } })
}
