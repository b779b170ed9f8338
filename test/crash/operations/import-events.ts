import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { runPeil } from '../../journeys/run-peil.ts'
import type { Operation } from './operation.ts'

const importedRows = 12_000

/** A file of events, each on a day and at a place of its own, as ACLED writes it. */
function eventsFile(round: number): string {
  const lines = Array.from({ length: importedRows }, (_, at) => {
    const day = new Date(Date.UTC(2020, 0, 1 + (at % 1500))).toISOString().slice(0, 10)
    return `R${round}E${at},${day},1,Explosions/Remote violence,Grenade,Unidentified group,528,Netherlands,Plaats ${at},${(50.8 + (at % 250) / 100).toFixed(2)},${(3.4 + Math.trunc(at / 250) / 20).toFixed(2)},1,A paper,${at % 3}`
  })
  return `event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,iso,country,location,latitude,longitude,geo_precision,source,fatalities\n${lines.join('\n')}\n`
}

/** Brings in a file of events; what a killed import had kept is gone on with, and in the end every row is there once. */
export const importEvents: Operation = {
  name: 'import',
  ownStore: false,
  prepare: async ({ files, round }) => {
    await writeFile(path.join(files, `events-${round}.csv`), eventsFile(round))
    return ['import', 'acled', path.join(files, `events-${round}.csv`), '--known', '2026-01-01']
  },
  judge: async (store, _, { files, dataFolder, round }) => {
    const counted = async () => {
      const { rows: [row] } = await sql<{ ids: string; rows: string; batched: string | null }>`
        select count(distinct id) as ids, count(*) as rows, (select rows::text from import_batch where dataset = 'acled' order by run desc, batch desc limit 1) as batched
        from event_record where id like ${`acled:R${round}E%`}`.execute(store.db)
      return row
    }
    const kept = await counted()
    expect(kept?.rows, 'no row twice').toBe(kept?.ids)
    if (kept?.rows !== '0') expect(kept?.rows, 'as many rows as the last batch says').toBe(kept?.batched)
    const again = await runPeil(['import', 'acled', path.join(files, `events-${round}.csv`), '--known', '2026-01-01'], { env: { PEIL_DATA: dataFolder } })
    expect(again.code, again.err).toBe(0)
    expect(await counted()).toMatchObject({ ids: String(importedRows), rows: String(importedRows) })
  },
}
