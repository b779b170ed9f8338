import type { FindFilter } from '../core/index.ts'
import type { Database } from './store.ts'

/** A search that a person asks again; another person has no part in it. */
export interface KeptSearch {
  readonly id: string
  readonly name: string
  readonly question: string
  readonly filter: FindFilter
  /** What was recorded after this is new to the person. */
  readonly looked: Date
}

/** Keeps a search; the same one that is saved twice at one moment is there once. */
export async function addSavedSearch(db: Database, account: string, { id, name, question, filter, looked }: KeptSearch): Promise<void> {
  await db.insertInto('saved_search').values({ id, account, name, question, body: JSON.stringify(filter), recorded: looked, looked }).onConflict((conflict) => conflict.column('id').doNothing()).execute()
}

/** Searches of an account, the last saved first. */
export async function listSavedSearches(db: Database, account: string): Promise<readonly KeptSearch[]> {
  const rows = await db.selectFrom('saved_search').selectAll().where('account', '=', account).orderBy('recorded', 'desc').orderBy('id').execute()
  return rows.map(({ id, name, question, body, looked }) => ({ id, name, question, filter: body, looked }))
}

/** Notes that the person has looked; false where the account has no such search. */
export async function markLooked(db: Database, account: string, id: string, looked: Date): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('saved_search').set({ looked }).where('account', '=', account).where('id', '=', id).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** False where the account has no such search. */
export async function dropSavedSearch(db: Database, account: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('saved_search').where('account', '=', account).where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}
