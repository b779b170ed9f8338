import { sql, type Selectable } from 'kysely'
import { markings, type AsOf, type Day, type Flag, type Marking } from '../core/index.ts'
import { inView } from './as-of.ts'
import { statementsOf } from './statements.ts'
import type { Database } from './store.ts'
import type { Tables } from './tables.ts'

/** A flag before it has a number. */
export interface NewFlag extends Pick<Flag, 'subject' | 'cause' | 'corrections'> {
  /** Of the evidence that its corrections were drafted from. */
  readonly marking: Marking
}

/** Keeps flags under the next numbers; the caller holds the lock on writing. */
export async function addFlags(db: Database, flags: readonly NewFlag[], recorded: Date): Promise<readonly string[]> {
  const { rows: [counted] } = await sql<{ flags: number }>`select count(distinct id)::int as flags from flag`.execute(db)
  const first = (counted?.flags ?? 0) + 1
  const rows = flags.map((flag, at) => ({ ...toTableRow({ ...flag, id: `flag:${first + at}`, revision: 1, status: 'open', closing: undefined }, flag.cause.known, recorded), marking: flag.marking }))
  for (const part of statementsOf(rows)) await db.insertInto('flag').values(part).execute()
  return rows.map(({ id }) => id)
}

/** Closes a flag by a revision; the earlier one stays. */
export async function closeFlag(db: Database, flag: Flag, { known, reason }: { readonly known: Day; readonly reason: string }, recorded: Date): Promise<void> {
  const { marking } = await db.selectFrom('flag').select('marking').where('id', '=', flag.id).limit(1).executeTakeFirstOrThrow()
  await db.insertInto('flag').values({ ...toTableRow({ ...flag, revision: flag.revision + 1, status: 'closed', closing: reason }, known, recorded), marking }).execute()
}

/** Flags in view by when they were set, each in its newest revision in view. */
export async function listFlags(db: Database, view: AsOf): Promise<readonly Flag[]> {
  const rows = await db.selectFrom('flag').distinctOn('id').selectAll().where(() => inView('flag', view)).orderBy('id').orderBy('revision', 'desc').execute()
  return fullest(rows).map(toFlag).toSorted((a, b) => numberOf(a) - numberOf(b))
}

export async function listFlagsById(db: Database, view: AsOf, ids: readonly string[]): Promise<readonly Flag[]> {
  const rows = await db.selectFrom('flag').distinctOn('id').selectAll()
    .where(sql<boolean>`id = any(${ids}::text[])`).where(() => inView('flag', view)).orderBy('id').orderBy('revision', 'desc').execute()
  return rows.map(toFlag)
}

/** The marking of each of these flags that is there. */
export async function listFlagMarkings(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Marking>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; marking: Marking }>`select distinct id, marking from flag where id = any(${ids}::text[])`.execute(db)
  return new Map(rows.map(({ id, marking }) => [id, marking]))
}

/** Flags in view that were set because of something that happened to any of this evidence. */
export async function listFlagsCausedBy(db: Database, view: AsOf, evidence: readonly Pick<Flag['cause'], 'kind' | 'id'>[]): Promise<readonly Flag[]> {
  if (evidence.length === 0) return []
  const rows = await db.selectFrom('flag').distinctOn('id').selectAll()
    .where(sql<boolean>`(cause_kind, cause) in (select * from unnest(${evidence.map(({ kind }) => kind)}::text[], ${evidence.map(({ id }) => id)}::text[]))`).where(() => inView('flag', view)).orderBy('id').orderBy('revision', 'desc').execute()
  return fullest(rows).map(toFlag).toSorted((a, b) => numberOf(a) - numberOf(b))
}

/** Where one thing was drafted from less and from more marked evidence: the one from the most that is in view. */
function fullest(rows: readonly Selectable<Tables['flag']>[]): readonly Selectable<Tables['flag']>[] {
  return [...Map.groupBy(rows, (row) => JSON.stringify([row.subject_kind, row.subject, row.cause_kind, row.cause, row.body.act, row.body.known])).values()].flatMap((same) => {
    const highest = Math.max(...same.map(rankOf))
    return same.filter((row) => rankOf(row) === highest)
  })
}

function rankOf({ marking }: Selectable<Tables['flag']>): number {
  return markings.indexOf(marking)
}

function numberOf({ id }: Pick<Flag, 'id'>): number {
  return Number(id.replace('flag:', ''))
}

function toTableRow({ id, revision, status, subject, cause, closing, corrections }: Omit<Flag, 'recorded'>, known: Day, recorded: Date) {
  return {
    id, revision, known, recorded, status, subject_kind: subject.kind, subject: subject.id, cause_kind: cause.kind, cause: cause.id, reason: closing ?? null,
    body: JSON.stringify({ act: cause.act, reason: cause.reason, known: cause.known, corrections }),
  }
}

function toFlag({ id, revision, status, subject_kind: kind, subject, cause_kind: causeKind, cause, reason, body, recorded }: Selectable<Tables['flag']>): Flag {
  return {
    id, revision, status, subject: { kind, id: subject }, cause: { act: body.act, kind: causeKind, id: cause, reason: body.reason, known: body.known },
    closing: reason ?? undefined, corrections: body.corrections, recorded: recorded.toISOString(),
  }
}
