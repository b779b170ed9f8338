import { done, refused, type Outcome } from '../outcome.ts'
import type { Claim, ClaimKind } from './claim.ts'
import { byHand } from './claim-review.ts'

export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** A passage of a text, without the white space at its ends; refused where it lies outside the text, says nothing or cuts a character in two. */
export function parseSpan(text: string, { start, end }: TextSpan): Outcome<TextSpan> {
  const quote = text.slice(start, end)
  const isWhole = start >= 0 && end <= text.length && quote.trim() !== '' && quote.isWellFormed()
  if (!isWhole) return refused({ kind: 'span-invalid', start, end })
  return done({ start: start + quote.length - quote.trimStart().length, end: end - (quote.length - quote.trimEnd().length) })
}

/** A claim on another passage of the same text: its quote is what stands there, its id stays. */
export function withSpan<C extends Claim>(claim: C, text: string, { start, end }: TextSpan): C {
  return { ...claim, start, end, quote: text.slice(start, end) }
}

/** A claim of a person on a passage of a report, before it says anything. */
export function claimOfKind({ id, text }: { readonly id: string; readonly text: string }, kind: ClaimKind, { start, end }: TextSpan): Claim {
  return { id: `${id}:${kind}-${start}-${end}`, kind, start, end, quote: text.slice(start, end), fields: {}, rule: byHand, stated: [], inferred: [] }
}
