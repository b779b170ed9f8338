import type { Database } from '../store.ts'

/** Keeps what an answer will be held against; `purpose` keeps a challenge from being answered for something else. */
export async function addChallenge(db: Database, { id, purpose, value, expires, created }: { readonly id: string; readonly purpose: string; readonly value: string; readonly expires: Date; readonly created: Date }): Promise<void> {
  await db.insertInto('sign_in_challenge').values({ id, identifier: purpose, value, expires, created, changed: created }).execute()
}

/** What was kept, once: of two answers at the same time one finds it. */
export async function takeChallenge(db: Database, id: string, purpose: string, now: Date): Promise<string | undefined> {
  const row = await db.deleteFrom('sign_in_challenge').where('id', '=', id).where('identifier', '=', purpose).returning(['value', 'expires']).executeTakeFirst()
  return row === undefined || row.expires <= now ? undefined : row.value
}
