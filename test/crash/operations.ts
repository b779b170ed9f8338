import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { enqueueReports } from '../../src/actions/queueing/enqueue-reports.ts'
import { checkExport } from '../../src/actions/transfer/restore-store.ts'
import { folderSource } from '../../src/cli/export-folder.ts'
import { readReport } from '../../src/reading/index.ts'
import { countWaiting, openQueue } from '../../src/store/queue.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aReport, aSource } from '../builders/a-report.ts'
import { runPeil } from '../journeys/run-peil.ts'
import type { Killed } from './run-and-kill.ts'

/** A place in which a round takes place. */
export interface CrashPlace {
  readonly dataFolder: string
  /** For files that go in and come out. */
  readonly files: string
  readonly round: number
}

/** What is done to a store while it is killed, and how one sees afterwards that nothing is lost and nothing half. */
export interface Operation {
  readonly name: string
  /** Makes what the command needs, and gives its words. */
  readonly prepare: (place: CrashPlace) => Promise<readonly string[]>
  readonly judge: (store: Store, killed: Killed, place: CrashPlace) => Promise<void>
  /** Says whether the command is given to a store of its own that `prepare` makes. */
  readonly ownStore: boolean
}

const reportsAdded = 40
/** As many claims as a report of these tests gives when nothing disturbs its reading. */
const claimsOf = (name: string) => readReport({ id: name, text: textOf(name), published: '2017-05-04', lang: 'nl', country: 'NL' }).claims.length

const textOf = (name: string) => `Bericht ${name}: het dreigingsniveau blijft 4 op een schaal van 5. Op 3 mei 2017 kwamen bij een aanslag in Utrecht vier mensen om.`

async function writeReports(folder: string, names: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(names.map((name) => writeFile(path.join(folder, `${name}.json`), JSON.stringify({ id: name, text: textOf(name), published: '2017-05-04', lang: 'nl', country: 'NL' }))))
}

const namesOf = (round: number) => Array.from({ length: reportsAdded }, (_, at) => `r${round}-${String(at).padStart(2, '0')}`)

async function claimsByReport(store: Store): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; claims: string }>`select r.id, count(distinct c.id) as claims from report r left join claim c on c.report = r.id where r.id like 'r%' group by r.id`.execute(store.db)
  return new Map(rows.map(({ id, claims }) => [id, Number(claims)]))
}

const add: Operation = {
  name: 'add',
  ownStore: false,
  prepare: async ({ files, round }) => {
    await writeReports(path.join(files, `in-${round}`), namesOf(round))
    return ['add', path.join(files, `in-${round}`)]
  },
  judge: async (store, { out }) => {
    const kept = await claimsByReport(store)
    for (const [, id = ''] of out.matchAll(/^(r[\d-]+): kept/gm)) expect(kept.get(id), `${id} was acknowledged`).toBe(claimsOf(id))
    for (const [id, claims] of kept) expect(claims, `${id} is whole`).toBe(claimsOf(id))
  },
}

/** Withdraws a report that the round before may have kept; where there is none yet, one is kept first. */
const retract: Operation = {
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
const importEvents: Operation = {
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

/** Erases the text of a report: whole or not at all, and given again it is gone. */
const erase: Operation = {
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

/** Corrects a claim: the revision, its reason and the flags on what leaned on it, or none of them. */
const correct: Operation = {
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

/** Joins three attacks of the record that no round before this one touched, and takes the third out again: from both others, or from neither. */
const split: Operation = {
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

/** A worker that is killed with reports in its hands: another takes them over, and each is kept once and whole. */
const work: Operation = {
  name: 'worker',
  ownStore: false,
  prepare: async ({ dataFolder, round }) => {
    await withStore(dataFolder, undefined, async (store) => {
      const opened = await openQueue(store)
      if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
      await using queue = opened.value
      const reports = queuedNames(round).map((name) => ({ name, source: aSource, report: aReport({ id: name, text: textOf(name), published: '2017-05-04' }) }))
      expect(await enqueueReports({ store }, queue, `round-${round}`, reports)).toEqual({ ok: true, value: reports.length })
    })
    return ['worker', '--once']
  },
  judge: async (store, _, { dataFolder, round }) => {
    const before = await claimsByReport(store)
    for (const name of queuedNames(round)) expect([undefined, claimsOf(name)], `${name} is whole or waits`).toContain(before.get(name))
    const again = await runPeil(['worker', '--once'], { env: { PEIL_DATA: dataFolder } })
    expect(again.code, again.err).toBe(0)
    const kept = await claimsByReport(store)
    for (const name of queuedNames(round)) expect(kept.get(name), `${name} is kept once`).toBe(claimsOf(name))
    expect(await countWaiting(store)).toBe(0)
  },
}

const queuedNames = (round: number) => Array.from({ length: 200 }, (_, at) => `r${round}-w${String(at).padStart(3, '0')}`)

const oldReports = 4000

/** A store of the previous version with enough in it that bringing it up to date takes a while. */
const migrate: Operation = {
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

const exportAll: Operation = {
  name: 'export',
  ownStore: false,
  prepare: async ({ files, round }) => ['export', '--out', path.join(files, `out-${round}`)],
  judge: async (_, { out }, { files, round }) => {
    const place = path.join(files, `out-${round}`)
    if (out.startsWith('Exported')) expect(existsSync(place)).toBe(true)
    if (existsSync(place)) expect(await checkExport(folderSource(place))).toMatchObject({ ok: true })
    await rm(`${place}.unfinished`, { recursive: true, force: true })
  },
}

/** Restores an export that the test made at its start. */
const restore: Operation = {
  name: 'restore',
  ownStore: true,
  prepare: async ({ files }) => ['restore', path.join(files, 'whole')],
  judge: async (store, { out }, { files }) => {
    const whole = await checkExport(folderSource(path.join(files, 'whole')))
    if (!whole.ok) throw new Error(JSON.stringify(whole.problem))
    const { rows: [counted] } = await sql<{ rows: string }>`select count(*) as rows from record_row`.execute(store.db)
    const expected = whole.value.manifest.tables.find(({ name }) => name === 'record_row')?.rows
    expect([0, expected]).toContain(Number(counted?.rows))
    if (out.startsWith('Restored')) expect(Number(counted?.rows)).toBe(expected)
  },
}

async function withStore(dataFolder: string, upTo: number | undefined, run: (store: Store) => Promise<void>): Promise<void> {
  const opened = await openStore({ dataFolder, databaseUrl: undefined, ...(upTo === undefined ? {} : { upTo }) })
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
  await using store = opened.value
  await run(store)
}

/** In this order: the first five are those of `npm test`. */
export const operations: readonly Operation[] = [importEvents, split, retract, migrate, add, work, correct, erase, restore, exportAll]
