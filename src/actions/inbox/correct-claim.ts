import { done, parseSpan, refused, withFields, withSpan, type Claim, type Outcome, type TextSpan } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { parseFields } from './parse-fields.ts'
import { claimsSeen } from './review-claims.ts'
import { isStanding } from './review-desk.ts'
import { takeStep, type Acting, type TakenStep } from './take-step.ts'

export interface ClaimChanges {
  /** What the reader should have understood, as `value=160`. */
  readonly fields: readonly string[]
  /** The passage that says it, where it is another one. */
  readonly span: TextSpan | undefined
}

/** Puts a claim right: what it means, or which passage says it. Who corrects a claim accepts it as it then is. */
export function correctClaim(context: Context, acting: Acting, changes: ClaimChanges): Promise<Outcome<TakenStep>> {
  return takeStep(context, acting, (desk) => {
    const [before] = claimsSeen(desk, acting)
    if (before === undefined) return refused({ kind: 'claim-unknown', claim: '' })
    const { id } = before.claim
    if (!isStanding(before) && before.verdict !== 'rejected') return refused({ kind: 'claim-gone', claim: id })
    const claim = changedClaim(before.claim, desk.report.text, changes)
    return claim.ok ? done({ act: 'correct', outcomes: [{ claim: id, verdict: 'accepted', body: { claim: claim.value, status: 'corrected', why: toldChanges(changes) } }] }) : claim
  })
}

/** A claim with other fields or another passage; its quote is always what stands in the text. */
export function changedClaim(claim: Claim, text: string, { fields, span }: ClaimChanges): Outcome<Claim> {
  const changes = parseFields(claim.kind, fields)
  if (!changes.ok) return changes
  const place = span === undefined ? done(claim) : parseSpan(text, span)
  return place.ok ? done(withSpan(withFields(claim, changes.value), text, place.value)) : place
}

/** What was changed, in codes: it reads the same in every language. */
function toldChanges({ fields, span }: ClaimChanges): string {
  return [...fields, ...(span === undefined ? [] : [`span=${span.start}-${span.end}`])].join(', ')
}
