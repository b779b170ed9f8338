import type { Database } from './store.ts'

/** Under which licence each data set came, in its newest revision. */
export async function listDatasetLicences(db: Database): Promise<readonly DatasetLicence[]> {
  const rows = await db.selectFrom('dataset').distinctOn('id').select(['id', 'body']).orderBy('id').orderBy('revision', 'desc').execute()
  return rows.map(({ id, body }) => ({ dataset: id, licence: body.licence, mayBePassedOn: body.mayBePassedOn }))
}

export interface DatasetLicence {
  readonly dataset: string
  readonly licence: string
  readonly mayBePassedOn: boolean
}
