import { done, refused, type Backtest, type Country, type Outcome } from '../../core/index.ts'
import { findNewestBacktest, findResultPart } from '../../store/job-results.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { backtestFile } from '../jobs/do-backtest.ts'

export interface KeptBacktest {
  readonly tested: Backtest
  /** The account that asked for it, and when it was done. */
  readonly by: string
  readonly ended: string
}

/** The newest back-test of a country, or of the whole record, as it was when it was done. */
export async function readNewestBacktest({ store }: Pick<Context, 'store'>, country: Country | undefined): Promise<Outcome<KeptBacktest>> {
  const found = await attempt(store, async () => {
    const newest = await findNewestBacktest(store.db, country)
    const bytes = newest && (await findResultPart(store.db, newest.job, backtestFile, 0))
    return newest && bytes && { tested: JSON.parse(new TextDecoder().decode(bytes)) as Backtest, by: newest.by, ended: newest.ended }
  })
  if (!found.ok) return found
  return found.value === undefined ? refused({ kind: 'backtest-none' }) : done(found.value)
}
