import { sql } from 'kysely'
import { expect } from 'vitest'
import { withStore, type Operation } from './operation.ts'

const oldReports = 4000

/** A store of the previous version with enough in it that bringing it up to date takes a while. */
export const migrate: Operation = {
  name: 'migration',
  ownStore: true,
  prepare: async ({ dataFolder }) => {
    await withStore(dataFolder, 2, async (store) => {
      await sql`insert into source values ('s', 'S', 'other', 'F', now())`.execute(store.db)
      await sql`insert into report select 'r' || n, 's', 't', 'nl', 'NL', '2017-05-04', '2017-05-04', now(), null, 'clear', 'x', null, false, encode(sha256(convert_to(body, 'UTF8')), 'hex'), body
        from generate_series(1, ${sql.lit(oldReports)}) n, lateral (select 'Niveau 4 blijft ' || n || ' ' || md5(n::text) || ' ' || md5((-n)::text) as body) made`.execute(store.db)
      await sql`insert into claim select 'c' || n, 1, 'r' || n, '2017-05-04', now(), 'asserted', '{"kind": "LEVEL", "start": 0, "end": 8, "quote": "Niveau 4", "fields": {"ordinal": 4, "scheme": "DTN"}}'::jsonb || jsonb_build_object('id', 'c' || n) from generate_series(1, ${sql.lit(oldReports)}) n`.execute(store.db)
    })
    return ['picture']
  },
  judge: async (store) => {
    const { rows: [counted] } = await sql<{ claims: string; levels: string }>`select count(*) as claims, count(*) filter (where kind = 'LEVEL' and subject = 'DTN' and country = 'NL') as levels from claim`.execute(store.db)
    expect(counted).toEqual({ claims: String(oldReports), levels: String(oldReports) })
  },
}
