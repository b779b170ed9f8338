import { performance } from 'node:perf_hooks'
import type { Context } from '../../src/actions/context.ts'
import { find } from '../../src/actions/finding/find.ts'
import { addDays } from '../../src/core/index.ts'
import { quantile } from './quantile.ts'

/** A word of every text, a rare one, a compound, a slip of the pen, a number, two words, and one that stands nowhere. */
const questions = ['aanslag', 'zeldzaamheid', 'aanslagniveau', 'zeldzamheid', '12345', 'niveau bericht', 'qqqqq']

/** How long a search takes, as of now and as of past days; each must find what the store was made to hold. */
export async function measureFinding(context: Context): Promise<void> {
  for (const question of questions) {
    const times: number[] = []
    let hits = 0
    for (let round = 0; round < 10; round += 1) {
      const start = performance.now()
      const found = await find(context, question, { asOf: addDays('2025-12-31', -round * 365), recordedBy: undefined })
      times.push(performance.now() - start)
      if (!found.ok) throw new Error(JSON.stringify(found.problem))
      hits = Math.max(hits, found.value.reports.length)
    }
    if ((hits > 0) === (question === 'qqqqq')) throw new Error(`${question} gave ${hits} reports`)
    console.log(`find ${question}: p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms`)
  }
}
