import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import type { Context } from '../../src/actions/context.ts'
import { picture } from '../../src/actions/picture/picture.ts'
import { addDays, type Day } from '../../src/core/index.ts'
import { inView } from '../../src/store/as-of.ts'
import { quantile } from './quantile.ts'

const rounds = 60

/** How long the picture of a past day takes, beside the same counts by plain SQL from the raw tables. */
export async function measurePictures(context: Context): Promise<void> {
  const days = Array.from({ length: rounds }, (_, at) => addDays('2012-01-15', at * 75))
  await timePictures(context, days.slice(0, 5))
  const pictures = await timePictures(context, days)
  const bare = await timeBareCounts(context, days)
  const ratio = quantile(pictures, 0.95) / quantile(bare, 0.95)
  console.log(`picture as of a past day: p50 ${quantile(pictures, 0.5).toFixed(0)} ms, p95 ${quantile(pictures, 0.95).toFixed(0)} ms; the same counts by plain SQL: p50 ${quantile(bare, 0.5).toFixed(0)} ms, p95 ${quantile(bare, 0.95).toFixed(0)} ms; ratio of p95 ${ratio.toFixed(2)}`)
}

async function timePictures(context: Context, days: readonly Day[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const asOf of days) {
    const start = performance.now()
    const made = await picture(context, { country: 'NL', view: { asOf, recordedBy: undefined } })
    times.push(performance.now() - start)
    if (!made.ok) throw new Error(JSON.stringify(made.problem))
  }
  return times
}

/** What somebody who knows the indexes would ask of the raw tables: the attacks of the window and the year before, and the newest figure of each group. */
async function timeBareCounts({ store }: Context, days: readonly Day[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const asOf of days) {
    const view = { asOf, recordedBy: undefined }
    const start = performance.now()
    await sql`select dataset, count(*) filter (where first > ${addDays(asOf, -175)}::date) as now, count(*) as both from (
      select distinct on (id) * from event_record where first between ${addDays(asOf, -540)} and ${asOf} and ${inView('event_record', view)} order by id, revision desc) as newest
      where class = 'attack' group by dataset`.execute(store.db)
    await sql`select subject, max(last) as last, count(*) as figures from (
      select distinct on (report, id) * from claim where kind = 'FIGURE' and country = 'NL' and ${inView('claim', view)} order by report, id, revision desc) as newest
      group by subject`.execute(store.db)
    times.push(performance.now() - start)
  }
  return times
}
