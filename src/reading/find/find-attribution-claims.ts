import type { AnnotatedDocument, FoundClaim } from '../finder.ts'

/** The words that say who says it, as claims of their own. */
export function findAttributionClaims(document: AnnotatedDocument): readonly FoundClaim<'ATTRIBUTION'>[] {
  return document.sentences.filter(({ relevant }) => relevant).flatMap(({ attributions }) =>
    attributions.map(({ start, end, holder, holderType, verb, mode, rule }) => ({
      kind: 'ATTRIBUTION' as const, start, end, rule, inferred: ['holder_type'], fields: { holder, holder_type: holderType, verb, mode },
    })),
  )
}
