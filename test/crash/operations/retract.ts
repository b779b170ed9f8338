import { sql } from 'kysely'
import { expect } from 'vitest'
import { withStore, type Operation } from './operation.ts'

/** Withdraws a report that the round before may have kept; where there is none yet, one is kept first. */
export const retract: Operation = {
  name: 'retract',
  ownStore: false,
  prepare: async ({ dataFolder, round }) => {
    await withStore(dataFolder, undefined, async (store) => {
      const id = `withdrawn-${round}`
      await sql`insert into source values ('s', 'S', 'other', 'F', now()) on conflict (id) do nothing`.execute(store.db)
      await sql`insert into report (id, source, title, lang, published, known, recorded, marking, licence, illustrative, digest, text) values (${id}, 's', 't', 'nl', '2017-05-04', '2017-05-04', now(), 'clear', 'x', false, encode(sha256(convert_to(${id}, 'UTF8')), 'hex'), ${id})`.execute(store.db)
    })
    return ['retract', `withdrawn-${round}`, '--reason', 'onjuist', '--known', '2020-01-01']
  },
  judge: async (store, { out }, { round }) => {
    const { rows } = await sql<{ reason: string }>`select reason from report_retraction where report = ${`withdrawn-${round}`}`.execute(store.db)
    expect(rows.length).toBeLessThanOrEqual(1)
    if (/withdrawn from/.test(out)) expect(rows).toEqual([{ reason: 'onjuist' }])
    await sql`alter table report disable trigger history`.execute(store.db)
    await sql`alter table report_retraction disable trigger history`.execute(store.db)
    await sql`delete from report_retraction where report = ${`withdrawn-${round}`}`.execute(store.db)
    await sql`delete from report where id = ${`withdrawn-${round}`}`.execute(store.db)
    // A store that was kept by statements alone is made searchable when it is next opened.
    await sql`delete from report_search where report = ${`withdrawn-${round}`}`.execute(store.db)
    await sql`delete from text_sketch where report = ${`withdrawn-${round}`}`.execute(store.db)
    await sql`alter table report enable trigger history`.execute(store.db)
    await sql`alter table report_retraction enable trigger history`.execute(store.db)
  },
}
