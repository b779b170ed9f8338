import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { Day, EventRecord } from '../core/index.ts'
import { contentColumns, escapeCell } from './copy-row.ts'
import type { ImportSession } from './import-session.ts'

/** A revision of a record on its way into the store. */
export interface RecordRow {
  readonly id: string
  readonly revision: number
  readonly known: Day
  readonly digest: string
  readonly content: string
  /** What it is found by, as `termsCell` writes it; made from the content, and no part of it. */
  readonly terms: string
}

/** The newest revision of a record, as far as an import must know it. */
export interface KeptRecord {
  readonly id: string
  readonly revision: number
  readonly known: Day
  readonly digest: string
  readonly status: EventRecord['status']
}

const pageRows = 5000
const columns = ['id', 'revision', 'dataset', 'known', 'status', 'digest', ...contentColumns, 'terms', 'recorded'].join(', ')

export async function hasRecords({ client }: ImportSession, dataset: string): Promise<boolean> {
  const { rows } = await client.query('select 1 from event_record where dataset = $1 limit 1', [dataset])
  return rows.length > 0
}

/** The newest revisions of records, by their ids. */
export async function findKept({ client }: ImportSession, ids: readonly string[]): Promise<ReadonlyMap<string, KeptRecord>> {
  const { rows } = await client.query<KeptRecord>(
    'select distinct on (id) id, revision, known, digest, status from event_record where id = any($1) order by id, revision desc',
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** Adds revisions by COPY, the fastest way into PostgreSQL, on one server and on several. */
export async function copyRecords({ client }: ImportSession, dataset: string, rows: readonly RecordRow[], recorded: Date): Promise<void> {
  if (rows.length === 0) return
  const end = `\t${recorded.toISOString()}\n`
  const lines = rows.map(({ id, revision, known, digest, content, terms }) => `${escapeCell(id)}\t${revision}\t${dataset}\t${known}\tasserted\t${digest}\t${content}\t${terms}`)
  await pipeline(Readable.from([Buffer.from(lines.join(end) + end)]), client.query(copyFrom(`copy event_record (${columns}) from stdin`)))
}

/** Ids of the records of a dataset that are not withdrawn, some thousands at a time. */
export async function* listAsserted({ client }: ImportSession, dataset: string): AsyncGenerator<readonly string[]> {
  for (let last = ''; ; ) {
    const { rows } = await client.query<{ id: string; status: string }>(
      'select distinct on (id) id, status from event_record where dataset = $1 and id > $2 order by id, revision desc limit $3',
      [dataset, last, pageRows],
    )
    yield rows.filter(({ status }) => status === 'asserted').map(({ id }) => id)
    if (rows.length < pageRows) return
    last = rows.at(-1)?.id ?? last
  }
}

/** Withdraws records by a revision that says so; gives how many. */
export async function withdrawRecords({ client }: ImportSession, ids: readonly string[], known: Day, recorded: Date): Promise<number> {
  const content = [...contentColumns, 'terms'].join(', ')
  const { rowCount } = await client.query(
    `insert into event_record (id, revision, dataset, known, status, digest, ${content}, recorded)
     select distinct on (id) id, revision + 1, dataset, greatest(known, $2::date), 'withdrawn', digest, ${content}, $3::timestamptz
     from event_record where id = any($1) order by id, revision desc`,
    [ids, known, recorded],
  )
  return rowCount ?? 0
}
