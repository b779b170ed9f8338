import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { checkExport } from '../../src/actions/restore-store.ts'
import { folderSource } from '../../src/cli/export-folder.ts'
import { openStore, type Store } from '../../src/store/store.ts'
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
/** Every report of these tests says two things: a level and an attack. */
const claimsEach = 2

const textOf = (name: string) => `Bericht ${name}: het dreigingsniveau blijft 4 op een schaal van 5. Op 3 mei 2017 kwamen bij een aanslag in Utrecht vier mensen om.`

async function writeReports(folder: string, names: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(names.map((name) => writeFile(path.join(folder, `${name}.json`), JSON.stringify({ id: name, text: textOf(name), published: '2017-05-04', lang: 'nl', country: 'NL' }))))
}

const namesOf = (round: number) => Array.from({ length: reportsAdded }, (_, at) => `r${round}-${String(at).padStart(2, '0')}`)

async function claimsByReport(store: Store): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; claims: string }>`select r.id, count(c.id) as claims from report r left join claim c on c.report = r.id group by r.id`.execute(store.db)
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
    for (const [, id = ''] of out.matchAll(/^(r[\d-]+): kept/gm)) expect(kept.get(id), `${id} was acknowledged`).toBe(claimsEach)
    for (const [id, claims] of kept) expect(claims, `${id} is whole`).toBe(claimsEach)
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
      await sql`insert into report (id, source, title, lang, published, known, recorded, marking, licence, illustrative, digest, text) values (${id}, 's', 't', 'nl', '2017-05-04', '2017-05-04', now(), 'clear', 'x', false, ${id}, ${id})`.execute(store.db)
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
    await sql`alter table report enable trigger history`.execute(store.db)
    await sql`alter table report_retraction enable trigger history`.execute(store.db)
  },
}

const oldReports = 4000

/** A store of the previous version with enough in it that bringing it up to date takes a while. */
const migrate: Operation = {
  name: 'migration',
  ownStore: true,
  prepare: async ({ dataFolder }) => {
    await withStore(dataFolder, 2, async (store) => {
      await sql`insert into source values ('s', 'S', 'other', 'F', now())`.execute(store.db)
      await sql`insert into report select 'r' || n, 's', 't', 'nl', 'NL', '2017-05-04', '2017-05-04', now(), null, 'clear', 'x', null, false, 'd' || n, 'Niveau 4 blijft ' || n from generate_series(1, ${sql.lit(oldReports)}) n`.execute(store.db)
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
    if (/^Exported/.test(out)) expect(existsSync(place)).toBe(true)
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
    if (/^Restored/.test(out)) expect(Number(counted?.rows)).toBe(expected)
  },
}

async function withStore(dataFolder: string, upTo: number | undefined, run: (store: Store) => Promise<void>): Promise<void> {
  const opened = await openStore({ dataFolder, databaseUrl: undefined, ...(upTo === undefined ? {} : { upTo }) })
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
  await using store = opened.value
  await run(store)
}

/** In this order: the first five are those of `npm test`. */
export const operations: readonly Operation[] = [add, retract, migrate, restore, exportAll]
