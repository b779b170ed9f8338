import { sql, type Selectable, type SqlBool } from 'kysely'
import type { AsOf, Claim, Country, Day, Period, StoredClaim } from '../core/index.ts'
import { inView } from './as-of.ts'
import { isStanding } from './retractions.ts'
import type { Database } from './store.ts'
import { addLines } from './table-rows.ts'
import type { Tables } from './tables.ts'

export interface NewClaim {
  readonly report: string
  readonly claim: Claim
  readonly known: Day
  readonly revision: number
  readonly status: StoredClaim['status']
  readonly about: ClaimSubject
}

/** What a claim is about, as the store finds it by. */
export interface ClaimSubject {
  readonly country: Country | undefined
  /** The cohort of a figure, the type of an event, the scheme of a level. */
  readonly subject: string | undefined
  /** Days that it speaks of, never too narrow. */
  readonly days: Period
}

export async function addClaims(db: Database, claims: readonly NewClaim[], recorded: Date): Promise<void> {
  const rows = claims.map(({ claim, about: { country, subject, days }, ...rest }): Selectable<Tables['claim']> => ({
    ...rest, id: claim.id, recorded, kind: claim.kind, country: country ?? null, subject: subject ?? null, ...days, body: claim,
  }))
  await addLines(db, 'claim', rows.map((row) => JSON.stringify(row)))
}

/** The newest revision of a claim, whenever it was known. */
export async function findClaim(db: Database, id: string): Promise<StoredClaim | undefined> {
  const row = await db.selectFrom('claim').selectAll().where('id', '=', id).orderBy('revision', 'desc').limit(1).executeTakeFirst()
  return row && toStoredClaim(row)
}

/** Claims in view that stand, each in its newest revision in view. */
export async function listClaims(db: Database, view: AsOf): Promise<readonly StoredClaim[]> {
  const rows = await db.selectFrom('claim').distinctOn(['report', 'id']).selectAll().where(() => inView('claim', view)).where(() => isStanding('claim', view)).orderBy('report').orderBy('id').orderBy('revision', 'desc').execute()
  return rows.map(toStoredClaim)
}

/** Claims of these reports in view that stand, each in its newest revision in view. */
export async function listClaimsOfReports(db: Database, view: AsOf, reports: readonly string[]): Promise<readonly StoredClaim[]> {
  const rows = await db
    .selectFrom('claim')
    .distinctOn(['report', 'id'])
    .selectAll()
    .where(sql<SqlBool>`report = any(${reports})`)
    .where(() => inView('claim', view))
    .where(() => isStanding('claim', view))
    .orderBy('report').orderBy('id').orderBy('revision', 'desc')
    .execute()
  return rows.map(toStoredClaim)
}

/** Where a claim lies. */
export interface ClaimKey {
  readonly report: string
  readonly id: string
}

/** Those claims in view that stand, each in its newest revision in view; one that is asked for twice comes once. */
export async function listClaimsById(db: Database, view: AsOf, keys: readonly ClaimKey[]): Promise<readonly StoredClaim[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('claim')
    .distinctOn(['report', 'id'])
    .selectAll()
    .where(sql<SqlBool>`report = any(${[...new Set(keys.map(({ report }) => report))]}) and id = any(${[...new Set(keys.map(({ id }) => id))]})`)
    .where(() => inView('claim', view))
    .where(() => isStanding('claim', view))
    .orderBy('report').orderBy('id').orderBy('revision', 'desc')
    .execute()
  return rows.map(toStoredClaim)
}

/** Claims about attacks and plots, each in its newest revision, a page at a time. */
export async function pageEventClaims(db: Database, after: StoredClaim | undefined, count: number): Promise<readonly StoredClaim[]> {
  const rows = await db
    .selectFrom('claim').distinctOn(['report', 'id']).selectAll()
    .where('kind', '=', 'EVENT').where('subject', 'in', ['attack', 'plot', 'stabbing'])
    .where(sql<SqlBool>`(report, id) > (${after?.report ?? ''}, ${after?.claim.id ?? ''})`)
    .orderBy('report').orderBy('id').orderBy('revision', 'desc').limit(count).execute()
  return rows.map(toStoredClaim)
}

/** A row of the table as a claim. */
export function toStoredClaim(row: Pick<StoredClaim, 'report' | 'known' | 'revision' | 'status'> & { readonly recorded: Date; readonly body: Claim }): StoredClaim {
  const { report, body, known, recorded, revision, status } = row
  return { report, claim: body, known, recorded: recorded.toISOString(), revision, status }
}
