import { sql, type Selectable } from 'kysely'
import { entryPrefix, highestMarking, reportOfClaim, sealJudgements, type AsOf, type LogbookEntry, type Marking } from '../core/index.ts'
import { inView } from './as-of.ts'
import { listMarkingsOf } from './marked-reports.ts'
import type { Database } from './store.ts'
import type { Tables } from './tables.ts'

/** An entry before it has an id and a moment. */
export type NewEntry = Omit<LogbookEntry, 'id' | 'recorded'> & {
  /** What its author marks it; what it leans on and speaks of marks it too. */
  readonly marking?: Marking | undefined
}

/** Keeps an entry under the next id of its kind, country and day, marked as high as anything that it rests on; the caller holds the lock on writing. */
export async function addEntry(db: Database, { body, evidence, about, stream, marking: given = 'clear', ...frame }: NewEntry, recorded: Date): Promise<LogbookEntry> {
  const marking = highestMarking([given, ...(await markingsUnder(db, [...evidence, ...(about === undefined ? [] : [about])]))])
  const name = `${entryPrefix}${body.kind}:${frame.country}:${frame.known}:`
  const { rows: [counted] } = await sql<{ entries: number }>`select count(*)::int as entries from logbook_entry where starts_with(id, ${name})`.execute(db)
  const id = `${name}${(counted?.entries ?? 0) + 1}`
  await db.insertInto('logbook_entry').values({ ...frame, id, kind: body.kind, stream: stream ?? null, about: about ?? null, recorded, marking, body: JSON.stringify(body) }).execute()
  const leans = [...new Set(evidence)].map((each) => ({ entry: id, evidence: each }))
  if (leans.length > 0) await db.insertInto('entry_lean').values(leans).execute()
  return { ...frame, id, stream, about, body, evidence: leans.map((lean) => lean.evidence), recorded: recorded.toISOString() }
}

/** Markings of what an entry leans on and speaks of: of entries their own, of claims that of their report. */
async function markingsUnder(db: Database, ids: readonly string[]): Promise<readonly Marking[]> {
  const ofReports = await listMarkingsOf(db, [...new Set(ids.flatMap((id) => reportOfClaim(id) ?? []))])
  return [...ofReports.values(), ...(await listEntryMarkings(db, ids)).values()]
}

/** The marking of each of these entries that is there. */
export async function listEntryMarkings(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Marking>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; marking: Marking }>`select id, marking from logbook_entry where id = any(${ids}::text[])`.execute(db)
  return new Map(rows.map(({ id, marking }) => [id, marking]))
}

/**
 * Every entry in view, in the order in which they were recorded, also those that were withdrawn: people write few. Judgements of a set that is
 * still closed come sealed: there is no other way to an entry than this, so nobody sees them by another door.
 */
export async function listEntries(db: Database, view: AsOf): Promise<readonly LogbookEntry[]> {
  const rows = await db.selectFrom('logbook_entry').select(['id', 'country', 'scope', 'stream', 'author', 'about', 'known', 'recorded', 'body']).where(() => inView('logbook_entry', view)).orderBy('recorded').orderBy('known').orderBy(sql`length(id)`).orderBy('id').execute()
  const leans = Map.groupBy(await db.selectFrom('entry_lean').selectAll().orderBy('entry').orderBy('evidence').execute(), ({ entry }) => entry)
  const entries = rows.map((row) => toEntry(row, (leans.get(row.id) ?? []).map(({ evidence }) => evidence)))
  return sealJudgements(view.clearance === undefined ? entries : withoutSpeakingOfUnseen(entries))
}

/** Without entries that speak of one that is not seen, and without those that speak of these. */
function withoutSpeakingOfUnseen(entries: readonly LogbookEntry[]): readonly LogbookEntry[] {
  const ids = new Set(entries.map(({ id }) => id))
  const left = entries.filter(({ about, evidence }) => [about ?? [], evidence].flat().every((id) => ids.has(id) || !id.startsWith(entryPrefix)))
  return left.length === entries.length ? entries : withoutSpeakingOfUnseen(left)
}

/** Ids of what these entries lean on, by entry, also of sealed ones. */
export async function listLeans(db: Database, entries: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (entries.length === 0) return new Map()
  const leans = await db.selectFrom('entry_lean').selectAll().where('entry', 'in', entries).orderBy('evidence').execute()
  return new Map([...Map.groupBy(leans, ({ entry }) => entry)].map(([entry, of]) => [entry, of.map(({ evidence }) => evidence)]))
}

/** Ids of entries in view that lean on any of this evidence, by what they lean on. */
export async function listEntriesLeaning(db: Database, view: AsOf, evidence: readonly string[]): Promise<readonly { readonly entry: string; readonly evidence: string }[]> {
  if (evidence.length === 0) return []
  const { rows } = await sql<{ entry: string; evidence: string }>`
    select entry_lean.entry, entry_lean.evidence from entry_lean join logbook_entry on logbook_entry.id = entry_lean.entry
    where entry_lean.evidence = any(${evidence}::text[]) and ${inView('logbook_entry', view)} order by entry_lean.entry, entry_lean.evidence`.execute(db)
  return rows
}

function toEntry({ stream, about, recorded, ...row }: Omit<Selectable<Tables['logbook_entry']>, 'kind' | 'marking'>, evidence: readonly string[]): LogbookEntry {
  return { ...row, stream: stream ?? undefined, about: about ?? undefined, recorded: recorded.toISOString(), evidence }
}
