import type { AnnotatedDocument, FoundClaim } from '../finder.ts'
import { settleOverlaps } from './settle-overlaps.ts'

/** Claims in the order of the text, each once, with the fields that follow from where they stand. */
export function refine(document: AnnotatedDocument, found: readonly FoundClaim[]): readonly FoundClaim[] {
  return settleOverlaps(found)
    .map((claim) => withSource(document, claim))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** Whoever speaks in the sentence vouches for a claim that names nobody itself. */
function withSource(document: AnnotatedDocument, claim: FoundClaim): FoundClaim {
  if (claim.kind === 'ATTRIBUTION' || claim.kind === 'NEGATION' || ('source' in claim.fields && claim.fields.source !== undefined)) return claim
  const holder = document.sentences.find(({ start, end }) => start <= claim.start && claim.start < end)?.holder ?? 'article'
  return { ...claim, fields: { ...claim.fields, source: holder }, inferred: [...claim.inferred, 'source'] } as FoundClaim
}
