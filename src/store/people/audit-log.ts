import { sql, type Selectable } from 'kysely'
import type { AuditEntry, AuditNote } from '../../core/index.ts'
import type { Database } from '../store.ts'
import type { Tables } from '../tables.ts'
import { auditDigest, beforeFirst } from './audit-digest.ts'

const auditing = 7_304_014

/** Adds entries at the end of the chain, all of them or none. One process at a time has the end of the chain. */
export async function appendAudit(db: Database, notes: readonly AuditNote[], now: Date): Promise<void> {
  await db.transaction().execute((writer) => appendAuditWithin(writer, notes, now))
}

/** The same at the end of a transaction of the caller. */
export async function appendAuditWithin(writer: Database, notes: readonly AuditNote[], now: Date): Promise<void> {
  await sql`select pg_advisory_xact_lock(${auditing})`.execute(writer)
  const last = await writer.selectFrom('audit_entry').select(['number', 'digest']).orderBy('number', 'desc').limit(1).executeTakeFirst()
  await writer.insertInto('audit_entry').values(chained(notes, now, last).map(toRow)).execute()
}

function chained(notes: readonly AuditNote[], recorded: Date, last: { readonly number: string; readonly digest: string } | undefined): readonly AuditEntry[] {
  let [number, previous] = [Number(last?.number ?? 0), last?.digest ?? beforeFirst]
  return notes.map((note) => {
    const entry = { ...note, number: ++number, recorded, previous }
    const digest = auditDigest(entry)
    previous = digest
    return { ...entry, digest }
  })
}

/** Entries after a number, in their order. */
export async function listAudit(db: Database, after: number, most: number): Promise<readonly AuditEntry[]> {
  const rows = await db.selectFrom('audit_entry').selectAll().where('number', '>', String(after)).orderBy('number').limit(most).execute()
  return rows.map(toEntry)
}

/** Entries before a number, newest first: what somebody looks at; of one account where one is named. */
export async function listAuditBefore(db: Database, before: number | undefined, most: number, actor: string | undefined): Promise<readonly AuditEntry[]> {
  let query = db.selectFrom('audit_entry').selectAll().orderBy('number', 'desc').limit(most)
  if (before !== undefined) query = query.where('number', '<', String(before))
  if (actor !== undefined) query = query.where('actor', '=', actor)
  return (await query.execute()).map(toEntry)
}

function toRow({ number, recorded, actor, via, act, status, subjects, marking, previous, digest }: AuditEntry) {
  return { number, recorded, actor: actor ?? null, via, act, status, subjects: JSON.stringify(subjects), marking: marking ?? null, previous, digest }
}

function toEntry({ number, actor, marking, ...row }: Selectable<Tables['audit_entry']>): AuditEntry {
  return { ...row, number: Number(number), actor: actor ?? undefined, marking: marking ?? undefined }
}

/** Whether the store has an audit log: one of an earlier version has none. */
export async function hasAudit(db: Database): Promise<boolean> {
  const { rows: [there] } = await sql<{ is: boolean }>`select to_regclass('audit_entry') is not null as is`.execute(db)
  return there?.is === true
}
