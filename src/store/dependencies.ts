import { sql, type Selectable } from 'kysely'
import { reportOfClaim, type AsOf, type Country, type Day, type EventRecord, type EvidenceKind, type EvidenceRow, type StoredClaim } from '../core/index.ts'
import { inView } from './as-of.ts'
import { toStoredClaim } from './claims.ts'
import { toRecord } from './event-records.ts'
import { toEvidenceRow } from './record-rows.ts'
import { isStanding, type EvidenceKey } from './retractions.ts'
import type { Database } from './store.ts'
import type { Tables } from './tables.ts'

/** Rows in view by id, each in its newest revision in view, also those that are withdrawn. */
export async function listKeptRows(db: Database, view: AsOf, ids: readonly string[]): Promise<readonly EvidenceRow[]> {
  const { rows } = await sql<Selectable<Tables['record_row']>>`
    select distinct on (id) body, known, recorded from record_row where id = any(${ids}::text[]) and ${inView('record_row', view)} order by id, revision desc`.execute(db)
  return rows.map(toEvidenceRow)
}

/** What a row may be found by in its body. */
export type RowField = 'sourceUrl' | 'secondSourceUrl' | 'edition' | 'cohort'

/** Rows whose newest revision in view has one of these values, also those that are withdrawn; the record is small. */
export async function listRowsByField(db: Database, view: AsOf, field: RowField, values: readonly string[]): Promise<readonly EvidenceRow[]> {
  const { rows } = await sql<Selectable<Tables['record_row']>>`
    select body, known, recorded from (
      select distinct on (id) * from record_row where ${inView('record_row', view)} order by id, revision desc
    ) as newest where body ->> ${field} = any(${values}::text[]) order by id`.execute(db)
  return rows.map(toEvidenceRow)
}

/** Steps of scales in view that stand. */
export async function listScaleSteps(db: Database, view: AsOf): Promise<readonly EvidenceRow[]> {
  const { rows } = await sql<Selectable<Tables['record_row']>>`
    select distinct on (id) body, known, recorded from record_row where kind = 'scale-step' and ${inView('record_row', view)} and ${isStanding('record_row', view)} order by id, revision desc`.execute(db)
  return rows.map(toEvidenceRow)
}

/** Claims in view by id, each in its newest revision in view, also those that are withdrawn or erased. */
export async function listKeptClaims(db: Database, view: AsOf, ids: readonly string[]): Promise<readonly StoredClaim[]> {
  const reports = [...new Set(ids.flatMap((id) => reportOfClaim(id) ?? []))]
  const { rows } = await sql<Selectable<Tables['claim']>>`
    select distinct on (report, id) * from claim where report = any(${reports}::text[]) and id = any(${ids}::text[]) and ${inView('claim', view)}
    order by report, id, revision desc`.execute(db)
  return rows.map(toStoredClaim)
}

/** Ids of the claims of reports, in the order of their places, as many of each as asked for, and how many there are. */
export async function listClaimIds(db: Database, view: AsOf, reports: readonly string[], most: number): Promise<ReadonlyMap<string, { readonly ids: readonly string[]; readonly of: number }>> {
  const { rows } = await sql<{ report: string; ids: string[]; of: number }>`
    select report, (array_agg(distinct id))[1:${sql.lit(most)}] as ids, count(distinct id)::int as of from claim
    where report = any(${reports}::text[]) and ${inView('claim', view)} group by report`.execute(db)
  return new Map(rows.map(({ report, ids, of }) => [report, { ids, of }]))
}

/** Ids of the reports of a source, the newest first, as many as asked for, and how many there are. */
export async function listReportIds(db: Database, view: AsOf, source: string, most: number): Promise<{ readonly ids: readonly string[]; readonly of: number }> {
  const { rows } = await sql<{ id: string; of: number }>`
    select id, (count(*) over ())::int as of from report where source = ${source} and ${inView('report', view)} order by published desc, id limit ${sql.lit(most)}`.execute(db)
  return { ids: rows.map(({ id }) => id), of: rows[0]?.of ?? 0 }
}

/** Records in view by id, each in its newest revision in view, also those that are withdrawn. */
export async function listKeptRecords(db: Database, view: AsOf, ids: readonly string[]): Promise<readonly EventRecord[]> {
  const { rows } = await sql<Selectable<Tables['event_record']>>`
    select distinct on (id) * from event_record where id = any(${ids}::text[]) and ${inView('event_record', view)} order by id, revision desc`.execute(db)
  return rows.map(toRecord)
}

/** Names of datasets by id; a record of a dataset that nobody described has none. */
export async function listDatasetNames(db: Database, view: AsOf, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct on (id) id, body ->> 'name' as name from dataset where id = any(${ids}::text[]) and ${inView('dataset', view)} order by id, revision desc`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Ids of the newest records of a dataset, as many as asked for, and how many there are. */
export async function listRecordIds(db: Database, view: AsOf, dataset: string, most: number): Promise<{ readonly ids: readonly string[]; readonly of: number }> {
  const { rows: [counted] } = await sql<{ of: number }>`select count(distinct id)::int as of from event_record where dataset = ${dataset} and ${inView('event_record', view)}`.execute(db)
  const { rows } = await sql<{ id: string }>`
    select distinct id, first from event_record where dataset = ${dataset} and ${inView('event_record', view)} order by first desc nulls last, id limit ${sql.lit(most)}`.execute(db)
  return { ids: [...new Set(rows.map(({ id }) => id))], of: counted?.of ?? 0 }
}

/** Reports that copy these, or that these copy, in view. */
export async function listCopies(db: Database, view: AsOf, reports: readonly string[]): Promise<readonly { readonly report: string; readonly other: string }[]> {
  const { rows } = await sql<{ report: string; other: string }>`
    select distinct report, other from text_link where (report = any(${reports}::text[]) or other = any(${reports}::text[])) and ${inView('text_link', view)} order by report, other`.execute(db)
  return rows
}

/** Countries that these claims are about. */
export async function listCountriesOfClaims(db: Database, view: AsOf, claims: readonly string[]): Promise<readonly Country[]> {
  const reports = [...new Set(claims.flatMap((id) => reportOfClaim(id) ?? []))]
  const { rows } = await sql<{ country: Country }>`
    select distinct country from claim where report = any(${reports}::text[]) and id = any(${claims}::text[]) and country is not null and ${inView('claim', view)} order by country`.execute(db)
  return rows.map(({ country }) => country)
}

/** What kinds of evidence an id names, whatever became of them; `report` is the one that it names if it is a claim's. */
export async function findEvidence(db: Database, id: string, report: string | undefined): Promise<readonly EvidenceKind[]> {
  const { rows } = await sql<{ kind: EvidenceKind }>`
    (select 'claim' as kind from claim where report = ${report ?? ''} and id = ${id} limit 1)
    union all (select 'row' from record_row where id = ${id} limit 1)
    union all (select 'record' from event_record where id = ${id} limit 1)
    union all (select 'report' from report where id = ${id} limit 1)
    union all (select 'source' from source where id = ${id} limit 1)`.execute(db)
  const found = new Set(rows.map(({ kind }) => kind))
  return (['claim', 'row', 'record', 'report', 'source'] as const).filter((kind) => found.has(kind))
}

/** Ids of all claims of a report, whatever became of them. */
export async function listClaimIdsOfReport(db: Database, report: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('claim').distinct().select('id').where('report', '=', report).orderBy('id').execute()
  return rows.map(({ id }) => id)
}

/** Ids of all claims of all reports of a source, whatever became of them. */
export async function listClaimIdsOfSource(db: Database, source: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('claim').innerJoin('report', 'report.id', 'claim.report').distinct().select('claim.id').where('report.source', '=', source).orderBy('claim.id').execute()
  return rows.map(({ id }) => id)
}

/** The first day on which any revision of a piece of evidence was known; undefined for a source, which is no news. */
export async function findFirstKnown(db: Database, evidence: EvidenceKey): Promise<Day | undefined> {
  const first = async (query: ReturnType<typeof sql<{ known: Day | null }>>) => (await query.execute(db)).rows[0]?.known ?? undefined
  switch (evidence.kind) {
    case 'report': return first(sql`select known from report where id = ${evidence.id}`)
    case 'claim': return first(sql`select min(known) as known from claim where report = ${evidence.report} and id = ${evidence.id}`)
    case 'row': return first(sql`select min(known) as known from record_row where id = ${evidence.id}`)
    case 'record': return first(sql`select min(known) as known from event_record where id = ${evidence.id}`)
    case 'source': return undefined
  }
}
