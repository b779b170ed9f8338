import type { Day } from '../../src/core/index.ts'
import type { Store } from '../../src/store/store.ts'

export interface MadeRecord {
  readonly id: string
  readonly day: Day
  readonly revision?: number
  readonly status?: 'asserted' | 'withdrawn'
  readonly class?: 'attack' | 'signal'
  readonly country?: string
}

const covers = { first: '2016-01-01', last: '2018-12-31' }

/** Keeps a dataset `proef` of attacks in the years 2016 to 2018, each in France and known on its day unless it says otherwise. */
export async function keepDataset(store: Store, records: readonly MadeRecord[], breaks: readonly { readonly day: Day; readonly reason: string }[] = []): Promise<void> {
  const body = JSON.stringify({ name: 'Proefbestand', version: '1', licence: 'CC0', counts: 'proef', covers, breaks })
  await store.db.insertInto('dataset').values({ id: 'proef', revision: 1, known: '2018-01-01', recorded: new Date('2019-01-01T00:00:00Z'), body }).execute()
  await keepRecords(store, records)
}

/** Keeps more records of that dataset. */
export async function keepRecords(store: Store, records: readonly MadeRecord[]): Promise<void> {
  const recorded = new Date('2019-01-01T00:00:00Z')
  await store.db.insertInto('event_record').values(records.map(({ id, day, revision = 1, status = 'asserted', class: kind = 'attack', country = 'FR' }) => ({
    id: `proef:${id}`, revision, dataset: 'proef', known: revision === 1 ? day : '2018-06-01' as const, recorded, status, digest: id, first: day, last: day, country, place: null, latitude: null, longitude: null,
    place_precision: 'unknown' as const, outcome: 'completed' as const, ideology: 'unknown' as const, attack_type: 'unknown' as const, actor: null, killed: null, killed_low: null,
    killed_high: null, injured: null, includes_perpetrators: null, class: kind, body: '{}',
  }))).execute()
}
