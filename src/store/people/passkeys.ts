import type { Day, Passkey } from '../../core/index.ts'
import type { Database } from '../store.ts'

/** A passkey with what its answers are checked by. */
export interface StoredPasskey {
  readonly id: string
  readonly account: string
  /** In base64url. */
  readonly publicKey: string
  readonly counter: number
  readonly transports: readonly string[]
}

/** Keeps a passkey that was just made. */
export async function addPasskey(db: Database, { id, account, publicKey, counter, transports }: StoredPasskey, created: Date): Promise<void> {
  await db.insertInto('passkey').values({ id, account, public_key: publicKey, counter, transports: JSON.stringify(transports), created, last_used: null }).execute()
}

export async function findPasskey(db: Database, id: string): Promise<StoredPasskey | undefined> {
  const row = await db.selectFrom('passkey').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { id: row.id, account: row.account, publicKey: row.public_key, counter: Number(row.counter), transports: row.transports }
}

/** Passkeys of an account, oldest first. */
export async function listPasskeys(db: Database, account: string): Promise<readonly Passkey[]> {
  const rows = await db.selectFrom('passkey').select(['id', 'created', 'last_used']).where('account', '=', account).orderBy('created').execute()
  return rows.map(({ last_used: lastUsed, ...passkey }) => ({ ...passkey, lastUsed: lastUsed ?? undefined }))
}

/** Keeps how often a passkey says that it was used: a copy of it falls behind. */
export async function markPasskeyUsed(db: Database, id: string, counter: number, day: Day): Promise<void> {
  await db.updateTable('passkey').set({ counter, last_used: day }).where('id', '=', id).execute()
}

/** Forgets a passkey of an account; false where it has none of that id. */
export async function removePasskey(db: Database, account: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('passkey').where('account', '=', account).where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}
