import { byHand, claimOfKind, done, parseSpan, refused, withFields, type Claim, type Outcome, type Report, type TextSpan } from '../../core/index.ts'
import { readReport } from '../../reading/index.ts'
import type { Context } from '../context.ts'
import { parseFields } from './parse-fields.ts'
import { claimsSeen } from './review-claims.ts'
import { isStanding, type ReviewDesk } from './review-desk.ts'
import { takeStep, type Acting, type ClaimOutcome, type TakenStep } from './take-step.ts'

/** One of the two claims that a claim is split into: its passage, and what it says other than the reader makes of that passage. */
export interface ClaimPart {
  readonly span: TextSpan
  readonly fields: readonly string[]
}

/** Splits a claim into two of the same kind. Each part is read anew; what it does not say itself is kept from the whole. */
export function splitClaim(context: Context, acting: Acting, parts: readonly [ClaimPart, ClaimPart]): Promise<Outcome<TakenStep>> {
  return takeStep(context, acting, (desk) => {
    const [whole] = claimsSeen(desk, acting)
    if (whole === undefined) return refused({ kind: 'claim-unknown', claim: '' })
    if (!isStanding(whole)) return refused({ kind: 'claim-gone', claim: whole.claim.id })
    const made: ClaimOutcome[] = []
    for (const part of parts) {
      const outcome = toPart(desk, whole.claim, part, made)
      if (!outcome.ok) return outcome
      made.push(outcome.value)
    }
    return done({ act: 'split', outcomes: [{ claim: whole.claim.id, verdict: 'split' }, ...made] })
  })
}

function toPart({ report, claims }: ReviewDesk, whole: Claim, { span, fields }: ClaimPart, made: readonly ClaimOutcome[]): Outcome<ClaimOutcome> {
  const place = parseSpan(report.text, span)
  if (!place.ok) return place
  const changes = parseFields(whole.kind, fields)
  if (!changes.ok) return changes
  const claim = withFields(readAnew(report, whole, place.value), changes.value)
  const before = claims.find((each) => each.claim.id === claim.id)
  const isTaken = claim.id === whole.id || made.some((each) => each.claim === claim.id) || (before !== undefined && (isStanding(before) || before.isWithdrawn))
  if (isTaken) return refused({ kind: 'claim-there-already', claim: claim.id })
  return done({ claim: claim.id, verdict: 'accepted', body: { claim, status: before === undefined ? 'asserted' : 'corrected', why: byHand } })
}

/** The whole on a passage of its own, with what the reader finds in that passage alone. */
function readAnew(report: Report, whole: Claim, place: TextSpan): Claim {
  const part = claimOfKind(report, whole.kind, place)
  const found = readReport({ id: report.id, text: part.quote, published: report.published, lang: report.lang, country: report.country }).claims.find(({ kind }) => kind === whole.kind)
  const fields = { ...whole.fields, ...found?.fields }
  const stated = [...new Set([...whole.stated, ...(found?.stated ?? [])])]
  // Both are fields of one kind, which the spread does not tell.
  return { ...part, fields, stated, inferred: whole.inferred.filter((name) => !stated.includes(name)) } as Claim
}
