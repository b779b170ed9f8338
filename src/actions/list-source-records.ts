import type { AsOf, DatasetRecord, Outcome, SourceRecord } from '../core/index.ts'
import { listDatasets } from '../store/datasets.ts'
import { listRetractions } from '../store/retractions.ts'
import { listSourceRecords as listRecords } from '../store/source-records.ts'
import { attempt } from '../store/store-problem.ts'
import type { Context } from './context.ts'

/** Sources and datasets with what they delivered and what became of it, as known on a day. */
export function listSourceRecords({ store }: Pick<Context, 'store'>, view: AsOf): Promise<Outcome<{ readonly sources: readonly SourceRecord[]; readonly datasets: readonly DatasetRecord[] }>> {
  return attempt(store, async () => {
    const datasets = await listDatasets(store.db, view)
    const withdrawn = await listRetractions(store.db, 'dataset', datasets.map(({ id }) => id), view)
    return {
      sources: await listRecords(store.db, view),
      datasets: datasets.map(({ id, name, counts, covers, breaks }) => ({ id, name, counts, first: covers.first, last: covers.last, breaks, withdrawn: withdrawn.get(id) })),
    }
  })
}
