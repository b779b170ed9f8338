import { sql } from 'kysely'
import { expect } from 'vitest'
import { withStore, type Operation } from './operation.ts'

/** Withdraws a dataset that pictures of 2020 count: the withdrawal and the flags on their sentences are there together, or neither is. */
export const retractDataset: Operation = {
  name: 'retract a dataset',
  ownStore: false,
  prepare: async ({ dataFolder, round }) => {
    await withStore(dataFolder, undefined, async (store) => {
      const body = JSON.stringify({ name: 'Proef', version: '1', licence: 'CC0', counts: 'proef', covers: { first: '2015-01-01', last: '2021-12-31' }, breaks: [] })
      await sql`insert into dataset (id, revision, known, recorded, body) values (${`weg-${round}`}, 1, '2019-12-02', now(), ${body})`.execute(store.db)
      await sql`insert into event_record (id, revision, dataset, known, recorded, status, digest, first, last, country, place_precision, outcome, ideology, attack_type, class, body)
        select ${`weg-${round}:`} || day, 1, ${`weg-${round}`}, '2019-12-02', now(), 'asserted', day, day::date, day::date, 'FR', 'unknown', 'completed', 'unknown', 'unknown', 'attack', '{}'
        from unnest(array['2019-12-01', '2019-01-10']) as day`.execute(store.db)
    })
    return ['retract', `dataset:weg-${round}`, '--reason', 'onjuist', '--known', '2020-01-01']
  },
  judge: async (store, { out }, { round }) => {
    const dataset = `weg-${round}`
    const { rows } = await sql<{ reason: string }>`select reason from dataset_retraction where dataset = ${dataset}`.execute(store.db)
    const { rows: flags } = await sql<{ subject: string }>`select subject from flag where cause_kind = 'dataset' and cause = ${dataset}`.execute(store.db)
    expect(rows.length).toBeLessThanOrEqual(1)
    if (/withdrawn from/.test(out)) expect(rows).toEqual([{ reason: 'onjuist' }])
    expect(flags.map(({ subject }) => subject).includes('picture:NL:2020-01-01')).toBe(rows.length === 1)
  },
}
