import type { Session } from '../../core/index.ts'
import type { Database } from '../store.ts'

/** Who is signed in by an account, newest first. */
export async function listSessions(db: Database, account: string, now: Date): Promise<readonly Session[]> {
  const rows = await db.selectFrom('session').select(['id', 'user_agent', 'created', 'expires']).where('account', '=', account).where('expires', '>', now).orderBy('created', 'desc').execute()
  return rows.map(({ user_agent: browser, ...session }) => ({ ...session, browser: browser ?? '' }))
}

/** Ends one session of an account; false where it has none of that id. */
export async function endSession(db: Database, account: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('session').where('account', '=', account).where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}

/** Whoever holds this session has shown once more who they are. */
export async function markProved(db: Database, id: string, proved: Date): Promise<void> {
  await db.updateTable('session').set({ proved }).where('id', '=', id).execute()
}

/** Ends every session of an account. */
export async function endSessions(db: Database, account: string): Promise<void> {
  await db.deleteFrom('session').where('account', '=', account).execute()
}

/** Forgets sessions and half-done sign-ins that are of no use any more. */
export async function forgetExpired(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('session').where('expires', '<=', now).execute()
  await db.deleteFrom('sign_in_challenge').where('expires', '<=', now).execute()
  await db.deleteFrom('sign_in_count').where('until', '<=', now).execute()
}
