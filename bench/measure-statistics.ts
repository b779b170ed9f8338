/** A piece of work with the time it may take: one row of what `npm run bench:statistics` prints, one file of `bench/statistics/`. */
export interface StatisticsBench {
  readonly work: string
  readonly barMs: number
  /** Throws where the result is not that of a slower or an outside reckoning; gives what it was held against. */
  readonly check: () => string | Promise<string>
  readonly run: () => unknown
  /** How often it runs; the median counts. */
  readonly runs?: number
}

/** Checks the result, then measures the time that passed and that of the processor, which is held against the bar: others may use the machine too. */
export async function measureStatistics({ work, barMs, check, run, runs = 21 }: StatisticsBench): Promise<void> {
  const heldAgainst = await check()
  const times: { readonly passed: number; readonly processor: number }[] = []
  for (let at = 0; at < runs; at++) {
    const [start, busy] = [performance.now(), process.cpuUsage()]
    await run()
    const { user, system } = process.cpuUsage(busy)
    times.push({ passed: performance.now() - start, processor: (user + system) / 1000 })
  }
  const median = (which: 'passed' | 'processor') => times.map((time) => time[which]).toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN
  const cells = [work, `${barMs} ms`, inMs(median('passed')), `${inMs(median('processor'))}${median('processor') > barMs ? ' (over)' : ''}`, heldAgainst]
  console.log(`| ${cells.join(' | ')} |`)
}

function inMs(time: number): string {
  return `${time.toPrecision(3)} ms`
}
