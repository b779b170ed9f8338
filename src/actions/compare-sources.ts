import { type AsOf, type Dataset, type Day, done, firstDayOf, type Outcome, refused, type SourceComparison } from '../core/index.ts'
import { attacksOnce } from '../evidence/events/attacks-once.ts'
import { compareSources as compare } from '../evidence/source-change/compare-sources.ts'
import type { SourcedCount } from '../evidence/source-change/counts-by-source.ts'
import { countBySource, listBreaks } from '../store/dataset-sources.ts'
import { readEvidenceBase } from '../store/read-evidence-base.ts'
import type { Context } from './context.ts'
import { readVocabulary } from './read-vocabulary.ts'
import { noClaims } from './wanted-claims.ts'

/** The name under which the record's own attacks can be asked for. */
export const ownRecord = 'record'

export interface SourcesRequest {
  readonly dataset: string
  readonly view: AsOf
  readonly from: Day | undefined
  readonly to: Day | undefined
}

interface DatasetCounts {
  readonly rows: readonly SourcedCount[]
  readonly breaks: Dataset['breaks']
}

/** Counts of a dataset by source and month, and whether its jumps are in the world or in its sources. */
export async function compareSources(context: Context, { dataset, view, from, to }: SourcesRequest): Promise<Outcome<SourceComparison>> {
  const counts = dataset === ownRecord ? await countsOfRecord(context, view) : await countsOfDataset(context, view, dataset)
  if (!counts.ok) return counts
  const rows = counts.value.rows.filter(({ day }) => (from === undefined || day.slice(0, 7) >= from.slice(0, 7)) && (to === undefined || day.slice(0, 7) <= to.slice(0, 7)))
  return done({ dataset, view, ...compare(rows, counts.value.breaks) })
}

async function countsOfRecord(context: Context, view: AsOf): Promise<Outcome<DatasetCounts>> {
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) return vocabulary
  const base = await readEvidenceBase(context.store, view, noClaims)
  return base.ok ? done({ rows: attacksOnce(base.value, vocabulary.value).map(({ day, sourceUrl }) => ({ day: firstDayOf(day), source: sourceUrl ?? '', count: 1 })), breaks: [] }) : base
}

async function countsOfDataset({ store }: Context, view: AsOf, dataset: string): Promise<Outcome<DatasetCounts>> {
  const rows = await countBySource(store, view, dataset)
  if (!rows.ok) return rows
  if (rows.value.length === 0) return refused({ kind: 'dataset-unknown', dataset })
  const breaks = await listBreaks(store, view, dataset)
  return breaks.ok ? done({ rows: rows.value, breaks: breaks.value }) : breaks
}
