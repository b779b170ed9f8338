import type { Day } from '../core/index.ts'
import type { ImportSession } from './import-session.ts'
import type { ImportCounts } from './tables.ts'

/** Where an import stands. */
export interface ImportBatch {
  readonly dataset: string
  readonly run: number
  readonly batch: number
  readonly file: string
  readonly known: Day
  readonly rows: number
  readonly counts: ImportCounts
  readonly finished: boolean
}

/** The last batch of the last run of a dataset. */
export async function findLastBatch({ client }: ImportSession, dataset: string): Promise<ImportBatch | undefined> {
  const { rows } = await client.query<ImportBatch>(
    'select dataset, run, batch, file, known, rows, counts, finished from import_batch where dataset = $1 order by run desc, batch desc limit 1',
    [dataset],
  )
  return rows[0]
}

export async function addBatch({ client }: ImportSession, batch: ImportBatch, recorded: Date): Promise<void> {
  const { dataset, run, batch: number, file, known, rows, counts, finished } = batch
  await client.query(
    'insert into import_batch (dataset, run, batch, file, known, rows, counts, finished, recorded) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [dataset, run, number, file, known, rows, JSON.stringify(counts), finished, recorded],
  )
}
