import type { Selectable } from 'kysely'
import type { AccessToken, Day } from '../../core/index.ts'
import type { Database } from '../store.ts'
import type { Tables } from '../tables.ts'

/** Keeps a token by its digest. */
export async function addToken(db: Database, { digest, account, rights, id, label, created, expires }: Omit<AccessToken, 'revoked' | 'lastUsed'> & { readonly digest: string; readonly account: string }): Promise<void> {
  await db.insertInto('access_token').values({ id, account, digest, label, rights: JSON.stringify(rights), created, expires, revoked: null, last_used: null }).execute()
}

/** Tokens of an account, newest first, those that are of no use any more too. */
export async function listTokens(db: Database, account: string): Promise<readonly AccessToken[]> {
  const rows = await db.selectFrom('access_token').selectAll().where('account', '=', account).orderBy('created', 'desc').orderBy('id').execute()
  return rows.map(toToken)
}

/** A token that can be used at a moment, with its account. */
export async function findToken(db: Database, digest: string, now: Date): Promise<(AccessToken & { readonly account: string }) | undefined> {
  const row = await db.selectFrom('access_token').selectAll().where('digest', '=', digest).where('revoked', 'is', null).where('expires', '>', now).executeTakeFirst()
  return row && { ...toToken(row), account: row.account }
}

/** Writes down the day on which a token was used last: one write a day. */
export async function markTokenUsed(db: Database, id: string, day: Day): Promise<void> {
  await db.updateTable('access_token').set({ last_used: day }).where('id', '=', id).execute()
}

/** From here on a token opens nothing; false where the account has none of that id that still did. */
export async function revokeToken(db: Database, account: string, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('access_token').set({ revoked: now }).where('account', '=', account).where('id', '=', id).where('revoked', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

function toToken({ id, label, rights, created, expires, revoked, last_used: lastUsed }: Selectable<Tables['access_token']>): AccessToken {
  return { id, label, rights, created, expires, revoked: revoked ?? undefined, lastUsed: lastUsed ?? undefined }
}
