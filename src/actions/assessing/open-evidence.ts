import { done, reportOfClaim, type AsOf, type EvidenceItem, type Outcome } from '../../core/index.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { readEvidence } from '../../store/read-evidence-base.ts'
import { listReportsById } from '../../store/reports.ts'
import { attempt } from '../../store/store-problem.ts'
import { listClaimsWithHolders } from '../../store/wanted-claims.ts'
import type { Context } from '../context.ts'
import { itemsOf } from '../picture/items-of.ts'
import { readTranslations } from '../picture/translations.ts'
import { readVocabulary } from '../read-vocabulary.ts'
import { noClaims } from '../wanted-claims.ts'

export interface EvidenceAsked {
  /** Of rows of the record and of claims. */
  readonly ids: readonly string[]
  readonly view: AsOf
}

/** What opens under these ids, by id: rows with their cells, claims with their passage. What is not in view opens on nothing and is left out. */
export async function openEvidence(context: Context, { ids, view }: EvidenceAsked): Promise<Outcome<Readonly<Record<string, EvidenceItem>>>> {
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) return vocabulary
  const translations = await readTranslations(context)
  if (!translations.ok) return translations
  const base = await attempt(context.store, () => readSnapshot(context.store, async (db) => {
    const keys = ids.flatMap((id) => {
      const report = reportOfClaim(id)
      return report === undefined ? [] : [{ report, id }]
    })
    const reports = (await listReportsById(db, view, [...new Set(keys.map(({ report }) => report))])).filter(({ status }) => status === 'asserted')
    const standing = new Set(reports.map(({ id }) => id))
    const claims = await listClaimsWithHolders(db, view, keys.filter(({ report }) => standing.has(report)))
    return { ...await readEvidence(db, view, noClaims), claims, reports }
  }))
  return base.ok ? done(itemsOf(new Set(ids), base.value, { vocabulary: vocabulary.value, translations: translations.value })) : base
}
