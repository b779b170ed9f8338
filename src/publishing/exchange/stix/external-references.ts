import type { EvidenceItem } from '../../../core/index.ts'
import { cleanText } from '../clean-text.ts'

/** A source outside STIX. */
export interface ExternalReference {
  readonly source_name: string
  readonly url?: string
  readonly external_id?: string
}

/** The sources of a sentence, each page once; what has no address is named by its id. */
export function externalReferences(items: readonly EvidenceItem[]): readonly ExternalReference[] {
  const references = items.map(referenceTo)
  return [...new Map(references.map((reference) => [reference.url ?? `id ${reference.external_id}`, reference])).values()]
}

function referenceTo(item: EvidenceItem): ExternalReference {
  const url = item.kind === 'row' ? item.sourceUrl : item.url
  const name = cleanText((item.kind === 'row' ? item.publisher : item.sourceName) ?? '')
  const source_name = name === '' ? 'unknown' : name
  // The schemas of STIX take addresses of the web that need no further escaping.
  return url !== undefined && URL.canParse(url) && /^https?:/.test(url) ? { source_name, url: new URL(url).href } : { source_name, external_id: item.id }
}
