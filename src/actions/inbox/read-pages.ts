import { done, refused, type AsOf, type Outcome, type PlacedWords } from '../../core/index.ts'
import { findLayout, listReportsById } from '../../store/reports.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'

/** Where the words of a report stand on its pages; empty for one without pages. */
export async function readPages({ store }: Pick<Context, 'store'>, view: AsOf, id: string): Promise<Outcome<readonly PlacedWords[]>> {
  const read = await attempt(store, async (): Promise<Outcome<readonly PlacedWords[]>> => {
    const [report] = await listReportsById(store.db, view, [id])
    if (report === undefined) return refused({ kind: 'report-unknown', report: id })
    return done((await findLayout(store.db, id))?.words ?? [])
  })
  return read.ok ? read.value : read
}
