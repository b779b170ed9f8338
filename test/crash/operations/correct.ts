import path from 'node:path'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { runPeil } from '../../journeys/run-peil.ts'
import { withStore, type Operation } from './operation.ts'
import { writeReports } from './reports.ts'

/** Corrects a claim: the revision, its reason and the flags on what leaned on it, or none of them. */
export const correct: Operation = {
  name: 'correct',
  ownStore: false,
  prepare: async ({ files, dataFolder, round }) => {
    await writeReports(path.join(files, `corrected-${round}`), [`c${round}`])
    const added = await runPeil(['add', path.join(files, `corrected-${round}`)], { env: { PEIL_DATA: dataFolder } })
    expect(added.code, added.err).toBe(0)
    let claim = ''
    await withStore(dataFolder, undefined, async (store) => {
      const { rows } = await sql<{ id: string }>`select id from claim where report = ${`c${round}`} and kind = 'LEVEL'`.execute(store.db)
      claim = rows[0]?.id ?? ''
    })
    return ['correct', claim, '--field', 'ordinal=3', '--reason', 'verkeerd gelezen', '--known', '2020-01-01']
  },
  judge: async (store, { out }, { round }) => {
    const { rows: [row] } = await sql<{ revised: string; reasons: string }>`
      select (select count(*) from claim where report = ${`c${round}`} and revision = 2) as revised, (select count(*) from claim_correction where report = ${`c${round}`}) as reasons`.execute(store.db)
    expect(row?.revised, 'a revision and its reason, or neither').toBe(row?.reasons)
    if (out !== '') expect(row?.revised).toBe('1')
  },
}
