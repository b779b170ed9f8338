import { datasetTempo } from '../../assessment/indicators/dataset-tempo.ts'
import { tempoPeriods } from '../../assessment/indicators/tempo-periods.ts'
import type { Country, Day, EvidenceBase, EvidenceRow, Statement } from '../../core/index.ts'
import { countAttacksByDataset, type CountQuestion } from '../../store/dataset-counts.ts'
import { listDatasets } from '../../store/datasets.ts'
import { listWithdrawnDatasets } from '../../store/retractions.ts'
import type { Database } from '../../store/store.ts'

/** What is left out of the counts besides what is withdrawn. */
export interface LeftOut {
  readonly records: readonly string[]
  readonly datasets: readonly string[]
}

/** Counts as they stand. */
export const nothingLeftOut: LeftOut = { records: [], datasets: [] }

/** What each dataset that stands counts over the days of the attack tempo, in the countries that the record counts in; in another country, in that one. */
export async function datasetsSection(db: Database, { rows, view }: Pick<EvidenceBase, 'rows' | 'view'>, country: Country, without: LeftOut): Promise<readonly Statement[]> {
  const fallen = new Set([...await listWithdrawnDatasets(db, view), ...without.datasets])
  const datasets = (await listDatasets(db, view)).filter(({ id }) => !fallen.has(id))
  if (datasets.length === 0) return []
  const counts = await countAttacksByDataset(db, view, datasetQuestion(rows, country, view.asOf), without.records)
  const tempos = datasets.flatMap((dataset) => {
    // A dataset that has no attack in either time may not take in attacks there at all.
    const found = counts.find((each) => each.dataset === dataset.id)
    return found === undefined ? [] : (datasetTempo(dataset, found, view.asOf) ?? [])
  })
  return tempos.map((tempo, at) => ({ id: `dataset-tempo-${at + 1}`, sentence: { kind: 'dataset-tempo', tempo }, evidence: [], origins: 0, corroboration: undefined }))
}

/** Which attacks of datasets are counted in the picture of a country. */
export function datasetQuestion(rows: readonly EvidenceRow[], country: Country, asOf: Day): CountQuestion {
  const counted = new Set(rows.flatMap((row) => (row.kind === 'threat-event' ? (row.country ?? []) : [])))
  return { countries: country === 'EU' || counted.has(country) ? [...counted] : [country], ...tempoPeriods(asOf) }
}
