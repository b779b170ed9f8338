import { datasetTempo, tempoPeriods } from '../../assessment/indicators/dataset-tempo.ts'
import type { AsOf, Country, EvidenceBase, Outcome, Statement } from '../../core/index.ts'
import { done, rowsOf } from '../../core/index.ts'
import { countAttacksByDataset } from '../../store/dataset-counts.ts'
import { listDatasets } from '../../store/datasets.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Store } from '../../store/store.ts'

/** What each dataset counts over the days of the attack tempo, in the countries that the record counts in; in another country, in that one. */
export async function datasetsSection(store: Store, base: EvidenceBase, country: Country, view: AsOf): Promise<Outcome<readonly Statement[]>> {
  const datasets = await attempt(store, () => listDatasets(store.db, view))
  if (!datasets.ok || datasets.value.length === 0) return datasets.ok ? done([]) : datasets
  const counted = new Set(rowsOf(base, 'threat-event').flatMap((event) => event.country ?? []))
  const countries = country === 'EU' || counted.has(country) ? [...counted] : [country]
  const counts = await countAttacksByDataset(store, view, { countries, ...tempoPeriods(view.asOf) })
  if (!counts.ok) return counts
  const tempos = datasets.value.flatMap((dataset) => {
    // A dataset that has no attack in either time may not take in attacks there at all.
    const found = counts.value.find((each) => each.dataset === dataset.id)
    return found === undefined ? [] : (datasetTempo(dataset, found, view.asOf) ?? [])
  })
  return done(tempos.map((tempo, at) => ({ id: `dataset-tempo-${at + 1}`, sentence: { kind: 'dataset-tempo', tempo }, evidence: [], origins: 0, corroboration: undefined })))
}
