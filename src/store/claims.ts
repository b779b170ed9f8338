import type { AsOf, Claim, Day, StoredClaim } from '../core/index.ts'
import { inView } from './as-of.ts'
import { statementsOf } from './statements.ts'
import type { Database } from './store.ts'

export interface NewClaim {
  readonly report: string
  readonly claim: Claim
  readonly known: Day
  readonly revision: number
  readonly status: StoredClaim['status']
}

export async function addClaims(db: Database, claims: readonly NewClaim[], recorded: Date): Promise<void> {
  const rows = claims.map(({ claim, ...rest }) => ({ ...rest, id: claim.id, recorded, body: JSON.stringify(claim) }))
  for (const part of statementsOf(rows)) await db.insertInto('claim').values(part).execute()
}

/** The newest revision of a claim, whenever it was known. */
export async function findClaim(db: Database, id: string): Promise<StoredClaim | undefined> {
  const row = await db.selectFrom('claim').selectAll().where('id', '=', id).orderBy('revision', 'desc').limit(1).executeTakeFirst()
  return row && toStoredClaim(row)
}

/** Claims in view, each in its newest revision in view. */
export async function listClaims(db: Database, view: AsOf): Promise<readonly StoredClaim[]> {
  const rows = await db.selectFrom('claim').distinctOn('id').selectAll().where(() => inView('claim', view)).orderBy('id').orderBy('revision', 'desc').execute()
  return rows.map(toStoredClaim)
}

function toStoredClaim(row: Pick<StoredClaim, 'report' | 'known' | 'revision' | 'status'> & { readonly recorded: Date; readonly body: Claim }): StoredClaim {
  const { report, body, known, recorded, revision, status } = row
  return { report, claim: body, known, recorded: recorded.toISOString(), revision, status }
}
