import { sql } from 'kysely'
import type { AsOf, Dataset, Day } from '../core/index.ts'
import { inView } from './as-of.ts'
import type { ImportSession } from './import-session.ts'
import type { Database } from './store.ts'

interface KeptDataset {
  readonly revision: number
  readonly dataset: Dataset
}

/** A dataset in its newest revision. */
export async function findDataset({ client }: ImportSession, id: string): Promise<KeptDataset | undefined> {
  const { rows } = await client.query<{ revision: number; body: Omit<Dataset, 'id'> }>('select revision, body from dataset where id = $1 order by revision desc limit 1', [id])
  const [row] = rows
  return row && { revision: row.revision, dataset: { id, ...row.body } }
}

export async function addDataset({ client }: ImportSession, { id, ...body }: Dataset, times: { readonly revision: number; readonly known: Day; readonly recorded: Date }): Promise<void> {
  await client.query('insert into dataset (id, revision, known, recorded, body) values ($1, $2, $3, $4, $5)', [id, times.revision, times.known, times.recorded, JSON.stringify(body)])
}

/** Datasets in view, each in its newest revision in view, in the order of their ids. */
export async function listDatasets(db: Database, view: AsOf): Promise<readonly Dataset[]> {
  const rows = await db.selectFrom('dataset').distinctOn('id').select(['id', 'body']).where(() => inView('dataset', view)).orderBy('id').orderBy('revision', 'desc').execute()
  return rows.map(({ id, body }) => ({ id, ...body }))
}

/** Names of datasets by id; a record of a dataset that nobody described has none. */
export async function listDatasetNames(db: Database, view: AsOf, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct on (id) id, body ->> 'name' as name from dataset where id = any(${ids}::text[]) and ${inView('dataset', view)} order by id, revision desc`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
