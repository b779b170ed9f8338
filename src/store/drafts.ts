import { sql, type Selectable } from 'kysely'
import { draftOfRevisions, evidenceOfDraft, type AsOf, type Country, type Day, type Draft, type DraftBody, type DraftHand, type DraftKind, type DraftRevision, type DraftStep } from '../core/index.ts'
import { inView } from './as-of.ts'
import type { Database } from './store.ts'
import type { Tables } from './tables.ts'

/** A step to be kept. */
export interface NewRevision {
  readonly id: string
  readonly country: Country
  readonly revision: number
  readonly step: DraftStep
  readonly by: DraftHand
  readonly result: string | undefined
  readonly known: Day
  readonly body: DraftBody
}

/** The id that the next draft of a kind, country and day gets; the caller holds the lock on writing. */
export async function nextDraftId(db: Database, kind: DraftKind, country: Country, day: string): Promise<string> {
  const name = `draft:${kind}:${country}:${day}:`
  const { rows: [counted] } = await sql<{ drafts: number }>`select count(distinct id)::int as drafts from draft where starts_with(id, ${name})`.execute(db)
  return `${name}${(counted?.drafts ?? 0) + 1}`
}

/** Keeps a step; the caller holds the lock on writing. */
export async function addDraftRevision(db: Database, { by, result, body, ...frame }: NewRevision, recorded: Date): Promise<void> {
  await db.insertInto('draft').values({ ...frame, kind: body.kind, account: by.account, author: by.name, recorded, result: result ?? null, body: JSON.stringify(body) }).execute()
  const leans = evidenceOfDraft(body).map((evidence) => ({ draft: frame.id, revision: frame.revision, evidence }))
  if (leans.length > 0) await db.insertInto('draft_lean').values(leans).execute()
}

/** Every draft in view as it stood then, in the order in which they were started. */
export async function listDrafts(db: Database, view: AsOf, kind: DraftKind): Promise<readonly Draft[]> {
  const rows = await db.selectFrom('draft').selectAll().where('kind', '=', kind).where(() => inView('draft', view)).orderBy('recorded').orderBy('id').orderBy('revision').execute()
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, of]) => of.slice(0, 1).map(({ country }) => draftOfRevisions({ id, country }, of.map(toRevision))))
}

/** Those of these that are drafts in view. */
export function listDraftsById(db: Database, view: AsOf, ids: readonly string[]): Promise<readonly Pick<Draft, 'id'>[]> {
  return db.selectFrom('draft').select('id').distinct().where(sql<boolean>`id = any(${ids}::text[])`).where(() => inView('draft', view)).execute()
}

/** A draft in view; undefined where there is none of that name. */
export async function findDraft(db: Database, view: AsOf, id: string): Promise<Draft | undefined> {
  const { country, revisions } = await listRevisions(db, view, id)
  return country === undefined ? undefined : draftOfRevisions({ id, country }, revisions)
}

/** Every revision of a draft in view, oldest first. */
export async function listRevisions(db: Database, view: AsOf, id: string): Promise<{ readonly country: Country | undefined; readonly revisions: readonly DraftRevision[] }> {
  const rows = await db.selectFrom('draft').selectAll().where('id', '=', id).where(() => inView('draft', view)).orderBy('revision').execute()
  return { country: rows[0]?.country, revisions: rows.map(toRevision) }
}

function toRevision({ revision, step, account, author, recorded, result, body }: Selectable<Tables['draft']>): DraftRevision {
  return { revision, step, by: { account, name: author }, recorded: recorded.toISOString(), result: result ?? undefined, body }
}
