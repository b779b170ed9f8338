import { createHash } from 'node:crypto'
import { sql, type Selectable } from 'kysely'
import type { AsOf, Day, EvidenceRow, Times } from '../core/index.ts'
import { inView } from './as-of.ts'
import { recordMemoryOf, type RecordState } from './record-memory.ts'
import { isStanding } from './retractions.ts'
import { statementsOf } from './statements.ts'
import type { Database } from './store.ts'
import type { Tables } from './tables.ts'

/** A row of the record on its way into the store, which adds when it was recorded. */
export type NewRow = EvidenceRow extends infer Row ? (Row extends EvidenceRow ? Omit<Row, 'times'> & { readonly times: Omit<Times, 'recorded'> } : never) : never

/**
 * Adds rows that are new and revisions of those that differ from what is kept; gives how many were added. A row that comes more than
 * once was known in several states, oldest first: each is a revision with its own `known`.
 */
export async function addRecordRows(db: Database, rows: readonly NewRow[], recorded: Date): Promise<number> {
  const kept = await db.selectFrom('record_row').select(['id', 'digest']).orderBy('id').orderBy('revision').execute()
  const keptById = Map.groupBy(kept, ({ id }) => id)
  const added = [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, states]) => missingRevisions(states, (keptById.get(id) ?? []).map(({ digest }) => digest), recorded))
  for (const part of statementsOf(added)) await db.insertInto('record_row').values(part).execute()
  return added.length
}

/** Rows as they are, but those known from a day that nobody gave keep the one from which the same row is known already. */
export async function knownAsBefore(db: Database, rows: readonly NewRow[], given: Day): Promise<readonly NewRow[]> {
  const kept = await db.selectFrom('record_row').distinctOn('id').select(['id', 'known', 'digest']).where('id', 'in', [...rows.map(({ id }) => id), '']).orderBy('id').orderBy('revision', 'desc').execute()
  const keptById = new Map(kept.map((row) => [row.id, row]))
  return rows.map((row) => {
    const there = keptById.get(row.id)
    if (there === undefined || row.times.known !== given) return row
    const before = { ...row, times: { ...row.times, known: there.known } }
    return digestOf(before) === there.digest ? before : row
  })
}

/** The states from the first one on that the newest revisions do not hold: a later state alone is added, an earlier one with all that follow it. */
function missingRevisions(states: readonly NewRow[], kept: readonly string[], recorded: Date) {
  const digests = states.map(digestOf)
  let held = states.length
  while (!endsWith(kept, digests.slice(0, held))) held--
  return states.slice(held).map((row, at) => toTableRow(row, digestOf(row), kept.length + at + 1, recorded))
}

function endsWith(kept: readonly string[], digests: readonly string[]): boolean {
  return kept.length >= digests.length && digests.every((digest, at) => kept[kept.length - digests.length + at] === digest)
}

function toTableRow({ times, ...body }: NewRow, digest: string, revision: number, recorded: Date) {
  const happened = times.happened === undefined ? {} : { happened: times.happened }
  return { id: body.id, revision, kind: body.kind, known: times.known, recorded, digest, body: JSON.stringify({ ...body, ...happened }) }
}

function digestOf(row: NewRow): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('hex')
}

/** Rows in view that stand, each in its newest revision, in the order of their kinds and ids. They are parsed once as long as the record stands as it stood. */
export async function listRecordRows(db: Database, view: AsOf): Promise<readonly EvidenceRow[]> {
  const memory = recordMemoryOf(db)
  const state = memory && (await readRecordState(db))
  return memory === undefined || state === undefined ? readRecordRows(db, view) : memory.read(view, state, () => readRecordRows(db, view))
}

async function readRecordRows(db: Database, view: AsOf): Promise<readonly EvidenceRow[]> {
  const rows = await db
    .selectFrom('record_row')
    .distinctOn('id')
    .select(['body', 'known', 'recorded'])
    .where(() => inView('record_row', view))
    .where(() => isStanding('record_row', view))
    .orderBy('id')
    .orderBy('revision', 'desc')
    .execute()
  return rows.map(toEvidenceRow)
}

/** How the record stands in the snapshot of whoever asks, and when that was last another; undefined in a transaction that wrote, whose rows nobody may ever see. */
async function readRecordState(db: Database): Promise<RecordState | undefined> {
  const { rows: [state] } = await sql<{ name: string; newest: Date | null; writes: boolean }>`
    select (array_agg(changes order by name))::text as name, max(newest) as newest, pg_current_xact_id_if_assigned() is not null as writes from (
      select name, changes, null::timestamptz as newest from change_count where name in ('record_row', 'row_retraction')
      union all select 'x', 0, max(recorded) from record_row union all select 'x', 0, max(recorded) from row_retraction) record`.execute(db)
  return state === undefined || state.writes ? undefined : { name: state.name, newest: state.newest ?? undefined }
}

/** A row of the table as evidence. */
export function toEvidenceRow({ body: { happened, ...body }, known, recorded }: Pick<Selectable<Tables['record_row']>, 'body' | 'known' | 'recorded'>): EvidenceRow {
  const times: Times = { happened, known, recorded: recorded.toISOString() }
  return { ...body, times } as EvidenceRow
}

export async function hasRecordRows(db: Database): Promise<boolean> {
  const { rows } = await sql`select 1 from record_row limit 1`.execute(db)
  return rows.length > 0
}
