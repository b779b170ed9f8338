import type { AsOf, DatasetRecord, Outcome, SourceRecord } from '../core/index.ts'
import { listDatasets } from '../store/datasets.ts'
import { listRetractions } from '../store/retractions.ts'
import { listDeliveries, listSourceRecords as listRecords, type SourceDelivery } from '../store/source-records.ts'
import { attempt } from '../store/store-problem.ts'
import type { Context } from './context.ts'

interface DeliveriesAsked {
  readonly view: AsOf
}

/** What sources delivered. */
export function listSourceDeliveries({ store }: Pick<Context, 'store'>, { view }: DeliveriesAsked): Promise<Outcome<readonly SourceDelivery[]>> {
  return attempt(store, () => listDeliveries(store.db, view))
}

/** Sources and datasets with what they delivered and what became of it, as known on a day. */
export async function listSourceRecords(
  context: Pick<Context, 'store'>, view: AsOf, deliveriesOf: (asked: DeliveriesAsked) => Promise<Outcome<readonly SourceDelivery[]>> = (asked) => listSourceDeliveries(context, asked),
): Promise<Outcome<{ readonly sources: readonly SourceRecord[]; readonly datasets: readonly DatasetRecord[] }>> {
  const { store } = context
  const delivered = await deliveriesOf({ view })
  if (!delivered.ok) return delivered
  return attempt(store, async () => {
    const datasets = await listDatasets(store.db, view)
    const withdrawn = await listRetractions(store.db, 'dataset', datasets.map(({ id }) => id), view)
    return {
      sources: await listRecords(store.db, view, delivered.value),
      datasets: datasets.map(({ id, name, counts, covers, breaks }) => ({ id, name, counts, first: covers.first, last: covers.last, breaks, withdrawn: withdrawn.get(id) })),
    }
  })
}
