import { sql, type Selectable } from 'kysely'
import type { Account, Clearance, Language, Role } from '../../core/index.ts'
import type { Database } from '../store.ts'
import type { Tables } from '../tables.ts'

/** What a new account starts with. */
export type NewAccount = Pick<Account, 'id' | 'name' | 'roles' | 'clearance' | 'demo' | 'created'>

/** Keeps a new account; the caller has looked whether its name is free. */
export async function addAccount(db: Database, { roles, created, ...account }: NewAccount): Promise<void> {
  await db.insertInto('account').values({ ...account, roles: JSON.stringify(roles), disabled: null, created, changed: created }).execute()
}

/** Every account in the order of their names, those that were disabled too. */
export async function listAccounts(db: Database): Promise<readonly Account[]> {
  const rows = await db.selectFrom('account').selectAll().orderBy('name').execute()
  return rows.map(toAccount)
}

export async function findAccount(db: Database, id: string): Promise<Account | undefined> {
  const row = await db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toAccount(row)
}

export async function findAccountByName(db: Database, name: string): Promise<Account | undefined> {
  const row = await db.selectFrom('account').selectAll().where('name', '=', name).executeTakeFirst()
  return row && toAccount(row)
}

/** Whether there is an account outside the demo. */
export async function hasAccounts(db: Database): Promise<boolean> {
  return (await db.selectFrom('account').select('id').where('demo', '=', false).limit(1).executeTakeFirst()) !== undefined
}

/** What an account is charged with from here on, and what it may see. */
export async function changeAccount(db: Database, id: string, { roles, clearance }: { readonly roles: readonly Role[]; readonly clearance: Clearance }, changed: Date): Promise<void> {
  await db.updateTable('account').set({ roles: JSON.stringify(roles), clearance, changed }).where('id', '=', id).execute()
}

/** Nobody signs in by it any more, or, without a moment, somebody may again. */
export async function setDisabled(db: Database, id: string, disabled: Date | undefined, changed: Date): Promise<void> {
  await db.updateTable('account').set({ disabled: disabled ?? null, changed }).where('id', '=', id).execute()
}

/** The language that the workbench speaks to this account, in whichever browser. */
export async function setLanguage(db: Database, id: string, language: Language, changed: Date): Promise<void> {
  await db.updateTable('account').set({ language, changed }).where('id', '=', id).execute()
}

function toAccount({ id, name, roles, clearance, demo, has_second_factor: hasSecondFactor, language, disabled, created }: Selectable<Tables['account']>): Account {
  return { id, name, roles, clearance, demo, hasSecondFactor, language: language ?? undefined, disabled: disabled ?? undefined, created }
}

const changingAccounts = 7_304_013

/** One who changes accounts at a time, until the transaction ends. */
export async function lockAccounts(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${changingAccounts})`.execute(db)
}
