import { sql } from 'kysely'
import type { Database } from './store.ts'

/** Under which licence each data set came, in its newest revision; empty for one whose import has not come to its end, which says nothing of it yet. */
export async function listDatasetLicences(db: Database): Promise<readonly DatasetLicence[]> {
  const described = await db.selectFrom('dataset').distinctOn('id').select(['id', 'body']).orderBy('id').orderBy('revision', 'desc').execute()
  const licences = described.map(({ id, body }) => ({ dataset: id, licence: body.licence, mayBePassedOn: body.mayBePassedOn }))
  const { rows } = await sql<{ dataset: string }>`select distinct dataset from event_record where dataset <> all(${licences.map(({ dataset }) => dataset)}::text[]) order by dataset`.execute(db)
  return [...licences, ...rows.map(({ dataset }) => ({ dataset, licence: '', mayBePassedOn: false }))].toSorted((a, b) => (a.dataset < b.dataset ? -1 : 1))
}

export interface DatasetLicence {
  readonly dataset: string
  readonly licence: string
  readonly mayBePassedOn: boolean
}
