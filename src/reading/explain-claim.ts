import type { Claim } from '../core/index.ts'
import type { Span } from './document.ts'
import { compileRule } from './find/compile-rule.ts'
import { labelsOf } from './find/scales.ts'
import { readStep } from './mentions/steps.ts'
import { foldText } from './patterns/fold.ts'
import { findRule } from './rules/rules.ts'

/** Why the reader made a claim: its rule, the words on which it fired, and which fields the words state and which were concluded. */
export interface Explanation {
  readonly rule: string
  /** Where in the text the rule fired, and for a level the words of its step; none where the claim carries on what was said before. */
  readonly fired: readonly FiredOn[]
  /** Undefined for a rule that is a step of the reader and no pattern. */
  readonly pattern: string | undefined
  readonly example: string | undefined
  readonly stated: readonly string[]
  readonly inferred: readonly string[]
}

/** Words of the text with their UTF-16 offsets. */
export interface FiredOn extends Span {
  readonly words: string
}

/** How far outside its claim a rule may have fired. */
const margin = 300

/** Explains a claim by firing its rule again on the text that it was read from. */
export function explainClaim(claim: Claim, text: string): Explanation {
  const rule = findRule(claim.rule)
  const fired = [rule === undefined ? undefined : firedNear(compileRule(rule), claim, text), stepWords(claim)].filter((span) => span !== undefined)
  return { rule: claim.rule, fired: fired.map((span) => ({ ...span, words: text.slice(span.start, span.end) })), pattern: rule?.pattern, example: rule?.example, stated: claim.stated, inferred: claim.inferred }
}

/** Inside the claim, else where it overlaps it. */
function firedNear(pattern: RegExp, { start, end, quote }: Claim, text: string): Span | undefined {
  const [inside] = quote.matchAll(pattern)
  if (inside !== undefined && inside[0] !== '') return { start: start + inside.index, end: start + inside.index + inside[0].length }
  const from = Math.max(0, start - margin)
  return [...text.slice(from, end + margin).matchAll(pattern)].map((match) => ({ start: from + match.index, end: from + match.index + match[0].length })).find((span) => span.start < end && start < span.end)
}

/** The number or the name of the step. */
function stepWords({ kind, start, quote, fields }: Claim): Span | undefined {
  const span = kind === 'LEVEL' && 'geo' in fields ? readStep({ text: quote, folded: foldText(quote) }, labelsOf(fields.geo?.slice(0, 2))).span : undefined
  return span && { start: start + span.start, end: start + span.end }
}
