import { type AsOf, type Dataset, type Day, done, firstDayOf, type Outcome, refused, type SourceComparison } from '../core/index.ts'
import { attacksOnce } from '../evidence/events/attacks-once.ts'
import { compareSources as compare } from '../evidence/source-change/compare-sources.ts'
import type { SourcedCount } from '../evidence/source-change/counts-by-source.ts'
import { countBySource } from '../store/dataset-sources.ts'
import { listDatasets } from '../store/datasets.ts'
import { readEvidenceBase } from '../store/read-evidence-base.ts'
import { listWithdrawnDatasets } from '../store/retractions.ts'
import { attempt } from '../store/store-problem.ts'
import type { Context } from './context.ts'
import { readVocabulary } from './read-vocabulary.ts'
import { noClaims } from './wanted-claims.ts'

/** The name under which the record's own attacks can be asked for. */
export const ownRecord = 'record'

export interface SourcesRequest {
  /** Its id, or its name. */
  readonly dataset: string
  readonly view: AsOf
  readonly from: Day | undefined
  readonly to: Day | undefined
}

interface DatasetCounts {
  readonly id: string
  /** As its makers call it. */
  readonly name: string
  readonly rows: readonly SourcedCount[]
  readonly breaks: Dataset['breaks']
}

/** Counts of a dataset by source and month, and whether its jumps are in the world or in its sources. */
export async function compareSources(context: Context, { dataset, view, from, to }: SourcesRequest): Promise<Outcome<SourceComparison>> {
  const counts = dataset === ownRecord ? await countsOfRecord(context, view) : await countsOfDataset(context, view, dataset)
  if (!counts.ok) return counts
  const rows = counts.value.rows.filter(({ day }) => (from === undefined || day.slice(0, 7) >= from.slice(0, 7)) && (to === undefined || day.slice(0, 7) <= to.slice(0, 7)))
  return done({ dataset: counts.value.id, name: counts.value.name, view, ...compare(rows, counts.value.breaks) })
}

async function countsOfRecord(context: Context, view: AsOf): Promise<Outcome<DatasetCounts>> {
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) return vocabulary
  const base = await readEvidenceBase(context.store, view, noClaims)
  return base.ok ? done({ id: ownRecord, name: ownRecord, rows: attacksOnce(base.value, vocabulary.value).map(({ day, sourceUrl }) => ({ day: firstDayOf(day), source: sourceUrl ?? '', count: 1 })), breaks: [] }) : base
}

async function countsOfDataset({ store }: Context, view: AsOf, given: string): Promise<Outcome<DatasetCounts>> {
  const datasets = await attempt(store, async () => {
    const fallen = new Set(await listWithdrawnDatasets(store.db, view))
    return (await listDatasets(store.db, view)).filter(({ id }) => !fallen.has(id))
  })
  if (!datasets.ok) return datasets
  const found = datasets.value.find(({ id }) => id === given) ?? datasets.value.find(({ name }) => name.toLowerCase() === given.toLowerCase())
  const id = found?.id ?? given
  const rows = await countBySource(store, view, id)
  if (!rows.ok) return rows
  if (rows.value.length === 0) return refused({ kind: 'dataset-unknown', dataset: given, known: datasets.value.map((dataset) => dataset.id) })
  return done({ id, name: found?.name ?? id, rows: rows.value, breaks: found?.breaks ?? [] })
}
