import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { AsOf, EvidenceRow, Times } from '../core/index.ts'
import { inView } from './as-of.ts'
import type { Database } from './store.ts'

/** A row of the record on its way into the store, which adds when it was recorded. */
type NewRow = EvidenceRow extends infer Row ? (Row extends EvidenceRow ? Omit<Row, 'times'> & { readonly times: Omit<Times, 'recorded'> } : never) : never

/** Adds rows that are new, and a revision of those that differ from their newest; gives how many were added. */
export async function addRecordRows(db: Database, rows: readonly NewRow[], recorded: Date): Promise<number> {
  const newest = await db.selectFrom('record_row').distinctOn('id').select(['id', 'revision', 'digest']).orderBy('id').orderBy('revision', 'desc').execute()
  const newestById = new Map(newest.map((row) => [row.id, row]))
  const added = rows
    .map((row) => ({ row, digest: digestOf(row), before: newestById.get(row.id) }))
    .filter(({ digest, before }) => before?.digest !== digest)
    .map(({ row, digest, before }) => toTableRow(row, digest, (before?.revision ?? 0) + 1, recorded))
  const perStatement = 500
  for (let from = 0; from < added.length; from += perStatement) {
    await db.insertInto('record_row').values(added.slice(from, from + perStatement)).execute()
  }
  return added.length
}

function toTableRow({ times, ...body }: NewRow, digest: string, revision: number, recorded: Date) {
  const happened = times.happened === undefined ? {} : { happened: times.happened }
  return { id: body.id, revision, kind: body.kind, known: times.known, recorded, digest, body: JSON.stringify({ ...body, ...happened }) }
}

function digestOf(row: NewRow): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('hex')
}

/** Rows in view, each in its newest revision, in the order of their kinds and ids. */
export async function listRecordRows(db: Database, view: AsOf): Promise<readonly EvidenceRow[]> {
  const rows = await db
    .selectFrom('record_row')
    .distinctOn('id')
    .select(['body', 'known', 'recorded'])
    .where(() => inView('record_row', view))
    .orderBy('id')
    .orderBy('revision', 'desc')
    .execute()
  return rows.map(({ body: { happened, ...body }, known, recorded }) => {
    const times: Times = { happened, known, recorded: recorded.toISOString() }
    return { ...body, times } as EvidenceRow
  })
}

export async function hasRecordRows(db: Database): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (select from record_row) as found`.execute(db)
  return rows[0]?.found === true
}
