import { sql, type Selectable } from 'kysely'
import { reportOfClaim, type AsOf, type Country, type StoredClaim } from '../core/index.ts'
import { inView } from './as-of.ts'
import { toStoredClaim } from './claims.ts'
import type { IdsOfMany } from './ids-of-many.ts'
import type { Database } from './store.ts'
import type { Tables } from './tables.ts'

/** Claims in view by id, each in its newest revision in view, also those that are withdrawn or erased. */
export async function listKeptClaims(db: Database, view: AsOf, ids: readonly string[]): Promise<readonly StoredClaim[]> {
  const reports = [...new Set(ids.flatMap((id) => reportOfClaim(id) ?? []))]
  const { rows } = await sql<Selectable<Tables['claim']>>`
    select distinct on (report, id) * from claim where report = any(${reports}::text[]) and id = any(${ids}::text[]) and ${inView('claim', view)}
    order by report, id, revision desc`.execute(db)
  return rows.map(toStoredClaim)
}

/** Ids of the claims of reports, in the order of their places, as many of each as asked for, and how many there are. */
export async function listClaimIds(db: Database, view: AsOf, reports: readonly string[], most: number): Promise<ReadonlyMap<string, IdsOfMany>> {
  const { rows } = await sql<{ report: string; ids: string[]; of: number }>`
    select report, (array_agg(distinct id))[1:${sql.lit(most)}] as ids, count(distinct id)::int as of from claim
    where report = any(${reports}::text[]) and ${inView('claim', view)} group by report`.execute(db)
  return new Map(rows.map(({ report, ids, of }) => [report, { ids, of }]))
}

/** Countries that these claims are about. */
export async function listCountriesOfClaims(db: Database, view: AsOf, claims: readonly string[]): Promise<readonly Country[]> {
  const reports = [...new Set(claims.flatMap((id) => reportOfClaim(id) ?? []))]
  const { rows } = await sql<{ country: Country }>`
    select distinct country from claim where report = any(${reports}::text[]) and id = any(${claims}::text[]) and country is not null and ${inView('claim', view)} order by country`.execute(db)
  return rows.map(({ country }) => country)
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

/** Claims of a report in view, each in its newest revision in view, whatever became of them. */
export async function listKeptClaimsOfReport(db: Database, view: AsOf, report: string): Promise<readonly StoredClaim[]> {
  const { rows } = await sql<Selectable<Tables['claim']>>`
    select distinct on (report, id) * from claim where report = ${report} and ${inView('claim', view)} order by report, id, revision desc`.execute(db)
  return rows.map(toStoredClaim)
}

/** One revision of a claim, as it was kept. */
export async function findRevision(db: Database, report: string, id: string, revision: number): Promise<StoredClaim | undefined> {
  const row = await db.selectFrom('claim').selectAll().where('report', '=', report).where('id', '=', id).where('revision', '=', revision).executeTakeFirst()
  return row && toStoredClaim(row)
}
