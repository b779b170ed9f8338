import type { EvidenceBase, EvidenceRef, ThreatPicture } from '../../core/index.ts'
import { evidenceItems } from '../../evidence/items/evidence-items.ts'
import { withDutch } from '../../evidence/items/with-dutch.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { maskReports } from '../mask-evidence.ts'
import type { Translations } from './translations.ts'

/** What rows and passages are worded with. */
export interface ItemFiles {
  readonly vocabulary: Vocabulary
  readonly translations: Translations
}

/** What opens under sentences that rest on these rows and claims, with names of persons masked. */
export function itemsOf(keys: ReadonlySet<string>, base: EvidenceBase, { vocabulary, translations }: ItemFiles): ThreatPicture['evidence'] {
  const claimsById = new Map(base.claims.map((stored) => [stored.claim.id, stored]))
  const refs = [...keys].toSorted().map((key): EvidenceRef => {
    const stored = claimsById.get(key)
    if (stored === undefined) return { kind: 'row', row: key }
    const { start, end, quote } = stored.claim
    return { kind: 'passage', claim: key, citation: { report: stored.report, start, end, quote } }
  })
  return withDutch(maskReports(base).items(evidenceItems(base, refs, vocabulary), refs), translations)
}
