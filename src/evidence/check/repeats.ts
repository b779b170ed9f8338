import type { Claim } from '../../core/index.ts'
import { containment, shinglesOf } from '../origins/text-reuse.ts'

/** Id of the first claim of a text that says the same as each later one: a repetition is no second source. */
export function repeatsWithin(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const repeats = new Map<string, string>()
  for (const [at, claim] of claims.entries()) {
    const first = claims.slice(0, at).find((earlier) => !repeats.has(earlier.id) && saysTheSame(earlier, claim))
    if (first !== undefined) repeats.set(claim.id, first.id)
  }
  return repeats
}

function saysTheSame(earlier: Claim, claim: Claim): boolean {
  if (earlier.kind !== claim.kind || overlap(earlier, claim)) return false
  switch (claim.kind) {
    case 'ATTRIBUTION':
    case 'NEGATION': return false
    case 'JUDGEMENT':
    case 'WARNING': return hasSameWords(earlier.quote, claim.quote)
    case 'LEVEL': return sameFields(earlier, claim, ['geo', 'ordinal', 'label', 'max', 'change', 'status', 'since', 'until'])
    case 'FIGURE': return sameFields(earlier, claim, ['what', 'value', 'low', 'high', 'share']) && noneDiffers(earlier, claim, ['population', 'place', 'asof', 'period'])
    case 'EVENT': return sameFields(earlier, claim, ['type', 'status', 'polarity', 'aggregate', 'date', 'place', 'counts']) && 'type' in claim.fields
    case 'TREND': return sameFields(earlier, claim, ['quantity', 'place', 'direction', 'period'])
  }
}

/** Nested claims are parts of one statement, not statement and repetition. */
function overlap(a: Claim, b: Claim): boolean {
  return a.start < b.end && b.start < a.end
}

function sameFields(a: Claim, b: Claim, names: readonly string[]): boolean {
  const left = a.fields as Readonly<Record<string, unknown>>
  const right = b.fields as Readonly<Record<string, unknown>>
  return names.every((name) => JSON.stringify(left[name]) === JSON.stringify(right[name]))
}

/** A repetition often leaves out what was said before. */
function noneDiffers(a: Claim, b: Claim, names: readonly string[]): boolean {
  return names.every((name) => !(name in a.fields) || !(name in b.fields) || sameFields(a, b, [name]))
}

function hasSameWords(a: string, b: string): boolean {
  const [left, right] = [shinglesOf(a), shinglesOf(b)]
  return left.size > 1 && right.size > 1 && containment(left, right) >= 0.8
}
