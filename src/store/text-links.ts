import { sql } from 'kysely'
import type { AsOf, Claim, Print, SharedPassage, TextLink } from '../core/index.ts'
import { inView } from './as-of.ts'
import { statementsOf } from './statements.ts'
import type { Database } from './store.ts'

/** A report as others are compared with it. */
export type StoredText = Print & { readonly text: string }

/** Keeps what reports are found by; it goes when their text goes. */
export async function addSketches(db: Database, sketches: readonly { readonly report: string; readonly hash: number }[]): Promise<void> {
  const [reports, hashes] = [sketches.map(({ report }) => report), sketches.map(({ hash }) => hash)]
  await sql`insert into text_sketch (report, hash) select * from unnest(${reports}::text[], ${hashes}::bigint[])`.execute(db)
}

/** Which reports are kept for each of these hashes. */
export async function findSketched(db: Database, hashes: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await db.selectFrom('text_sketch').selectAll().where(({ ref }) => sql`${ref('hash')} = any(${hashes}::bigint[])`).execute()
  const found = Map.groupBy(rows, ({ hash }) => Number(hash))
  return new Map([...found].map(([hash, holders]) => [hash, holders.map(({ report }) => report)]))
}

/** Texts to compare with. */
export async function listStoredTexts(db: Database, ids: readonly string[]): Promise<readonly StoredText[]> {
  if (ids.length === 0) return []
  const prints = await db.selectFrom('report').select(['id', 'source', 'url', 'published', 'known', 'text']).where('id', '=', anyOf(ids)).execute()
  return prints.map((print) => ({ ...print, url: print.url ?? undefined }))
}

/** The claims of each of these reports as they were read at first. */
export async function listFirstClaims(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Claim[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('claim').select(['report', 'body']).where('report', '=', anyOf(ids)).where('revision', '=', 1).execute()
  const claims = Map.groupBy(rows, ({ report }) => report)
  return new Map(ids.map((id) => [id, (claims.get(id) ?? []).map(({ body }) => body)]))
}

export async function addTextLinks(db: Database, links: readonly TextLink[], recorded: Date): Promise<void> {
  const rows = links.map(({ report, other, passages, ...rest }) => ({ ...rest, report: report.id, other: other.id, passages: JSON.stringify(passages.map(toNumbers)), recorded }))
  for (const part of statementsOf(rows)) await db.insertInto('text_link').values(part).execute()
}

/** Links in view between these reports and others, and from those on, also where a report on the way was withdrawn. */
export async function listTextLinks(db: Database, reports: readonly string[], view: AsOf): Promise<readonly TextLink[]> {
  const links = new Map<string, LinkRow>()
  const asked = new Set<string>()
  for (let ids = reports; ids.length > 0; ) {
    for (const row of await listLinksOf(db, ids, view)) links.set(`${row.report} ${row.other}`, row)
    for (const id of ids) asked.add(id)
    ids = [...new Set([...links.values()].flatMap(({ report, other }) => [report, other]))].filter((id) => !asked.has(id))
  }
  const prints = await listPrints(db, [...new Set([...links.values()].flatMap(({ report, other }) => [report, other]))])
  return [...links.values()].flatMap((row) => toTextLink(row, prints))
}

type LinkRow = Awaited<ReturnType<typeof listLinksOf>>[number]

async function listLinksOf(db: Database, ids: readonly string[], view: AsOf) {
  return db.selectFrom('text_link').selectAll()
    .where(({ or, eb }) => or([eb('report', '=', anyOf(ids)), eb('other', '=', anyOf(ids))]))
    .where(() => inView('text_link', view)).orderBy('report').orderBy('other').execute()
}

async function listPrints(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Print>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('report').select(['id', 'source', 'url', 'published', 'known']).where('id', '=', anyOf(ids)).execute()
  return new Map(rows.map((row) => [row.id, { ...row, url: row.url ?? undefined }]))
}

function toTextLink({ report, other, containment, passages, known }: LinkRow, prints: ReadonlyMap<string, Print>): readonly TextLink[] {
  const [copy, original] = [prints.get(report), prints.get(other)]
  return copy === undefined || original === undefined ? [] : [{ report: copy, other: original, containment, passages: passages.map(toPassage), known }]
}

function toNumbers({ start, end, otherStart, otherEnd }: SharedPassage): readonly number[] {
  return [start, end, otherStart, otherEnd]
}

function toPassage([start = 0, end = 0, otherStart = 0, otherEnd = 0]: readonly number[]): SharedPassage {
  return { start, end, otherStart, otherEnd }
}

/** One parameter however many there are. */
function anyOf(ids: readonly string[]) {
  return sql<string>`any(${ids}::text[])`
}

/** Reports that copy these, or that these copy, in view. */
export async function listCopies(db: Database, view: AsOf, reports: readonly string[]): Promise<readonly { readonly report: string; readonly other: string }[]> {
  const { rows } = await sql<{ report: string; other: string }>`
    select distinct report, other from text_link where (report = any(${reports}::text[]) or other = any(${reports}::text[])) and ${inView('text_link', view)} order by report, other`.execute(db)
  return rows
}
