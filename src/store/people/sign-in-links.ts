import type { Database } from '../store.ts'

/** What a one-time link leads to: an account, or, undefined, that of the first administrator. */
export interface SignInLink {
  readonly account: string | undefined
}

/** Keeps a link in place of any other to the same. */
export async function replaceLink(db: Database, { digest, account, created, expires }: SignInLink & { readonly digest: string; readonly created: Date; readonly expires: Date }): Promise<void> {
  await db.deleteFrom('sign_in_link').where('account', 'is not distinct from', account ?? null).execute()
  await db.insertInto('sign_in_link').values({ digest, account: account ?? null, created, expires, used: null }).execute()
}

/** Where a link leads that can still be used. */
export async function findLink(db: Database, digest: string, now: Date): Promise<SignInLink | undefined> {
  const row = await db.selectFrom('sign_in_link').select('account').where('digest', '=', digest).where('used', 'is', null).where('expires', '>', now).executeTakeFirst()
  return row && { account: row.account ?? undefined }
}

/** The same, and from here on it cannot be used: of two at once, one gets it. */
export async function useLink(db: Database, digest: string, now: Date): Promise<SignInLink | undefined> {
  const row = await db.updateTable('sign_in_link').set({ used: now }).where('digest', '=', digest).where('used', 'is', null).where('expires', '>', now).returning('account').executeTakeFirst()
  return row && { account: row.account ?? undefined }
}
