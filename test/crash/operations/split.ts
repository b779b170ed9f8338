import { sql } from 'kysely'
import { expect } from 'vitest'
import { runPeil } from '../../journeys/run-peil.ts'
import { withStore, type Operation } from './operation.ts'

/** Joins three attacks of the record that no round before this one touched, and takes the third out again: from both others, or from neither. */
export const split: Operation = {
  name: 'split',
  ownStore: false,
  prepare: async ({ dataFolder, round }) => {
    const [a, b, c] = await attacksOf(dataFolder, round)
    for (const other of [b, c]) {
      const merged = await runPeil(['merge', a, other, '--reason', 'proef', '--known', '2026-01-01'], { env: { PEIL_DATA: dataFolder } })
      expect(merged.code, merged.err).toBe(0)
    }
    return ['split', b, c, '--reason', 'toch een andere', '--known', '2026-01-02']
  },
  judge: async (store, { out }, { dataFolder, round }) => {
    const [a, b, c] = await attacksOf(dataFolder, round)
    const countDecided = async () => {
      const { rows: [row] } = await sql<{ decided: string }>`select count(*) as decided from event_link where decided_by = 'person' and relation = 'apart' and a in (${a}, ${b}, ${c})`.execute(store.db)
      return Number(row?.decided)
    }
    const decided = await countDecided()
    expect([0, 2], 'apart from both, or from neither').toContain(decided)
    if (out !== '') expect(decided, 'acknowledged').toBe(2)
    await runPeil(['split', b, c, '--reason', 'toch een andere', '--known', '2026-01-02'], { env: { PEIL_DATA: dataFolder } })
    expect(await countDecided()).toBe(2)
  },
}

/** Three attacks of the record, others for each round. */
async function attacksOf(dataFolder: string, round: number): Promise<readonly [string, string, string]> {
  let ids: readonly string[] = []
  await withStore(dataFolder, undefined, async (store) => {
    const { rows } = await sql<{ id: string }>`select distinct id from record_row where kind = 'threat-event' order by id offset ${sql.lit(round * 3)} limit 3`.execute(store.db)
    ids = rows.map(({ id }) => id)
  })
  const [a = '', b = '', c = ''] = ids
  return [a, b, c]
}
