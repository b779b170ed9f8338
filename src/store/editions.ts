import { sql } from 'kysely'
import type { Country, Day, Edition } from '../core/index.ts'
import type { Database } from './store.ts'

/** An edition as it is kept. */
export interface KeptEdition {
  readonly edition: Edition
  /** The bytes that were published, but for passages that an erasure took out of them. */
  readonly body: string
  /** SHA-256 of the body as it was published. */
  readonly digest: string
}

/** Keeps an edition; its number must be the next of its country, and the caller holds the lock on writing. */
export async function addEdition(db: Database, { edition, body, digest }: KeptEdition, known: Day, recorded: Date): Promise<void> {
  const { id, country, number } = edition
  await db.insertInto('edition').values({ id, country, number, known, recorded, digest, body }).execute()
}

/** Every edition of every country, in the order of publication. */
export async function listEditions(db: Database): Promise<readonly KeptEdition[]> {
  const rows = await db.selectFrom('edition').select(['body', 'digest']).orderBy('recorded').orderBy('country').orderBy('number').execute()
  return rows.map(({ body, digest }) => ({ edition: parseEdition(body), body, digest }))
}

/** Countries of which an edition was published, the one of the first edition first. */
export async function listPublishedCountries(db: Database): Promise<readonly Country[]> {
  const rows = await db.selectFrom('edition').select('country').groupBy('country').orderBy(({ fn }) => fn.min('recorded')).orderBy('country').execute()
  return rows.map(({ country }) => country)
}

/** Each edition with a text that is another one once it is erased in, in the order of publication and without reading them: `xmin` is the transaction that wrote a row. */
export async function listEditionStates(db: Database): Promise<readonly { readonly id: string; readonly state: string }[]> {
  return db.selectFrom('edition').select(['id', sql<string>`xmin::text`.as('state')]).orderBy('recorded').orderBy('country').orderBy('number').execute()
}

/** An edition that is there. */
export async function getEdition(db: Database, id: string): Promise<Edition> {
  const { body } = await db.selectFrom('edition').select('body').where('id', '=', id).executeTakeFirstOrThrow()
  return parseEdition(body)
}

/** The newest edition of a country. */
export async function findNewestEdition(db: Database, country: Country): Promise<KeptEdition | undefined> {
  const row = await db.selectFrom('edition').select(['body', 'digest']).where('country', '=', country).orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row && { edition: parseEdition(row.body), body: row.body, digest: row.digest }
}

/** An edition with the one of its country before it. */
export async function findEditionInOrder(db: Database, id: string): Promise<{ readonly edition: Edition; readonly previous: Edition | undefined } | undefined> {
  const row = await db.selectFrom('edition').select(['country', 'number', 'body']).where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const before = await db.selectFrom('edition').select('body').where('country', '=', row.country).where('number', '=', row.number - 1).executeTakeFirst()
  return { edition: parseEdition(row.body), previous: before && parseEdition(before.body) }
}

/** Writes an edition without what was erased, and drops what was made of it, in the transaction that logged the erasure: the database refuses any other. */
export async function replaceErasedEdition(db: Database, id: string, body: string): Promise<void> {
  await db.updateTable('edition').set({ body }).where('id', '=', id).execute()
  await db.deleteFrom('edition_file').where('edition', '=', id).execute()
}

/** What this store itself has written. */
function parseEdition(body: string): Edition {
  const edition: Edition = JSON.parse(body)
  return edition
}
