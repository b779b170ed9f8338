import { overlapShare } from '../document.ts'
import type { AnnotatedDocument, FoundClaim } from '../finder.ts'

/** Claims in the order of the text, each once, with the fields that follow from where they stand. */
export function refine(document: AnnotatedDocument, found: readonly FoundClaim[]): readonly FoundClaim[] {
  return withoutDoubles(found)
    .map((claim) => withSource(document, claim))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** Of two claims of one kind on nearly the same words only the first found is kept. */
function withoutDoubles(found: readonly FoundClaim[]): readonly FoundClaim[] {
  const kept: FoundClaim[] = []
  for (const claim of found) {
    const isDouble = kept.some((other) => other.kind === claim.kind && overlapShare(other, claim) > 0.6)
    if (!isDouble && claim.end > claim.start) kept.push(claim)
  }
  return kept
}

/** Whoever speaks in the sentence vouches for a claim that names nobody itself. */
function withSource(document: AnnotatedDocument, claim: FoundClaim): FoundClaim {
  if (claim.kind === 'ATTRIBUTION' || claim.kind === 'NEGATION' || ('source' in claim.fields && claim.fields.source !== undefined)) return claim
  const holder = document.sentences.find(({ start, end }) => start <= claim.start && claim.start < end)?.holder ?? 'article'
  return { ...claim, fields: { ...claim.fields, source: holder }, inferred: [...claim.inferred, 'source'] } as FoundClaim
}
