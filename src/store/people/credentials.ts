import type { Database } from '../store.ts'

/** The password of an account as it is kept; undefined where it has none. */
export async function findPassword(db: Database, account: string): Promise<string | undefined> {
  const row = await db.selectFrom('credential').select('password').where('account', '=', account).where('provider', '=', 'credential').executeTakeFirst()
  return row?.password ?? undefined
}

/** Gives an account this password in place of any other. */
export async function setPassword(db: Database, account: string, password: string, changed: Date): Promise<void> {
  await db.insertInto('credential').values({ id: `password:${account}`, account, provider: 'credential', subject: account, password, created: changed, changed })
    .onConflict((conflict) => conflict.columns(['provider', 'subject']).doUpdateSet({ password, changed })).execute()
}

/** The account that an organisation knows by this subject. */
export async function findAccountOfSubject(db: Database, subject: string): Promise<string | undefined> {
  const row = await db.selectFrom('credential').select('account').where('provider', '=', 'oidc').where('subject', '=', subject).executeTakeFirst()
  return row?.account
}

/** From here on the organisation says who uses this account. */
export async function addSubject(db: Database, account: string, subject: string, created: Date): Promise<void> {
  await db.insertInto('credential').values({ id: `oidc:${account}`, account, provider: 'oidc', subject, password: null, created, changed: created }).execute()
}

/** Takes away whatever proves more than a password does: a new beginning for somebody who lost their device. */
export async function dropStrongFactors(db: Database, account: string, changed: Date): Promise<void> {
  await db.deleteFrom('second_factor').where('account', '=', account).execute()
  await db.deleteFrom('passkey').where('account', '=', account).execute()
  await db.updateTable('account').set({ has_second_factor: false, changed }).where('id', '=', account).execute()
}
