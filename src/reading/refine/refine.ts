import type { AnnotatedDocument, FoundClaim, ReadSentence } from '../finder.ts'
import { withSpeakers } from './speakers.ts'
import { settleOverlaps } from './settle-overlaps.ts'
import { isOfTable } from './table-cells.ts'

/** Claims in the order of the text, each once, with the fields that follow from where they stand. */
export function refine(document: AnnotatedDocument, found: readonly FoundClaim[]): readonly FoundClaim[] {
  return settleOverlaps(found.filter((claim) => claim.end > claim.start && !isOfTable(document.text, claim)))
    .map((claim) => withSource(document, claim))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** Whoever speaks in the sentence vouches for a claim that names nobody itself. */
function withSource(document: AnnotatedDocument, claim: FoundClaim): FoundClaim {
  if (claim.kind === 'ATTRIBUTION' || claim.kind === 'NEGATION') return claim
  const sentence = sentenceAt(document.sentences, claim.start)
  if (sentence === undefined) return claim
  if ('source' in claim.fields && claim.fields.source !== undefined) return withSpeakers(sentence, claim)
  return withSpeakers(sentence, { ...claim, fields: { ...claim.fields, source: sentence.holder }, inferred: [...claim.inferred, 'source'] } as FoundClaim)
}

function sentenceAt(sentences: readonly ReadSentence[], offset: number): ReadSentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle
    else high = middle - 1
  }
  return sentences[low]
}
