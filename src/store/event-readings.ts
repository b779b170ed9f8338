import { sql } from 'kysely'
import type { EventReading, KeyedReading } from '../core/index.ts'
import { statementsOf } from './statements.ts'
import type { Database } from './store.ts'

/** Readings that are found under these keys. */
export async function listKeyedReadings(db: Database, keys: readonly string[]): Promise<readonly KeyedReading[]> {
  if (keys.length === 0) return []
  const rows = await db.selectFrom('event_reading').select(['key', 'reading', 'kind', 'known', 'facts']).where(sql<boolean>`key = any(${keys})`).execute()
  return rows.map(({ key, reading, kind, known, facts }) => ({ key, reading: { id: reading, kind, known, facts } }))
}

/** Keeps what later readings must find; a reading whose source now says otherwise stands under its new keys only. */
export async function addKeyedReadings(db: Database, keyed: readonly KeyedReading[], recorded: Date): Promise<void> {
  const rows = keyed.map(({ key, reading: { id, kind, known, facts } }) => ({ key, reading: id, kind, known, recorded, facts: JSON.stringify(facts) }))
  for (const part of statementsOf(rows)) await db.insertInto('event_reading').values(part).onConflict((conflict) => conflict.columns(['key', 'reading']).doNothing()).execute()
}

/** Forgets readings: their source says otherwise, or its text is gone. */
export async function dropKeyedReadings(db: Database, readings: readonly string[]): Promise<void> {
  if (readings.length > 0) await db.deleteFrom('event_reading').where(sql<boolean>`reading = any(${readings})`).execute()
}

/** Which of these readings stand under some key. */
export async function listKeptReadings(db: Database, readings: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('event_reading').select('reading').distinct().where(sql<boolean>`reading = any(${readings})`).execute()
  return new Set(rows.map(({ reading }) => reading))
}

/** Readings in the order of their ids, a page at a time. */
export async function pageReadings(db: Database, after: string, count: number): Promise<readonly EventReading[]> {
  const rows = await db
    .selectFrom('event_reading').distinctOn('reading').select(['reading', 'kind', 'known', 'facts'])
    .where('reading', '>', after).orderBy('reading').limit(count).execute()
  return rows.map(({ reading, kind, known, facts }) => ({ id: reading, kind, known, facts }))
}

export async function hasReadings(db: Database): Promise<boolean> {
  return (await db.selectFrom('event_reading').select('reading').limit(1).executeTakeFirst()) !== undefined
}
