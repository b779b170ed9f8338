import path from 'node:path'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { runPeil } from '../../journeys/run-peil.ts'
import type { Operation } from './operation.ts'
import { writeReports } from './reports.ts'

/** Erases the text of a report: whole or not at all, and given again it is gone. */
export const erase: Operation = {
  name: 'erase',
  ownStore: false,
  prepare: async ({ files, dataFolder, round }) => {
    await writeReports(path.join(files, `erased-${round}`), [`e${round}`])
    const added = await runPeil(['add', path.join(files, `erased-${round}`)], { env: { PEIL_DATA: dataFolder } })
    expect(added.code, added.err).toBe(0)
    return ['erase', `e${round}`, '--demand', 'publisher', '--reason', 'op verzoek']
  },
  judge: async (store, _, { dataFolder, round }) => {
    const look = async () => {
      const { rows: [row] } = await sql<{ erased: boolean; left: boolean }>`
        select (select count(*) > 0 from erasure where report = ${`e${round}`}) as erased, (select text <> '' from report where id = ${`e${round}`}) as "left"`.execute(store.db)
      return row
    }
    const found = await look()
    expect(found?.left, 'logged and gone, or neither').toBe(found?.erased === false)
    await runPeil(['erase', `e${round}`, '--demand', 'publisher', '--reason', 'op verzoek'], { env: { PEIL_DATA: dataFolder } })
    expect(await look()).toEqual({ erased: true, left: false })
  },
}
