import { poissonChanges, seededRandom } from '../../src/statistics/index.ts'

/** Time of finding one change in 100,000 counts; the cut is held against every single cut first, and a part of the series against every cut there is. */
const length = 100_000
const random = seededRandom(8)
const counts = Array.from({ length }, (_, at) => countOf(at < length / 2 ? 2 : 3))
const penalty = 2 * Math.log(length)

const part = counts.slice(length / 2 - 1500, length / 2 + 1500)
expectSame('of 3,000 counts', poissonChanges(part, penalty), everyCut(part))
const found = poissonChanges(counts, penalty)
expectSame('of all counts', found, bestSingleCut())

const times = Array.from({ length: 21 }, () => {
  const [start, busy] = [performance.now(), process.cpuUsage()]
  poissonChanges(counts, penalty)
  return { waited: performance.now() - start, busy: process.cpuUsage(busy).user / 1000 }
})
const median = (which: 'waited' | 'busy') => (times.map((time) => time[which]).toSorted((a, b) => a - b)[10] ?? NaN).toFixed(0)
console.log(`Poisson segmentation, ${length} counts: cut after ${found.changes.join(', ')}, as counted apart; median ${median('waited')} ms, of the processor ${median('busy')} ms (bar 250 ms)`)

function expectSame(what: string, got: object, expected: object): void {
  if (JSON.stringify(got) !== JSON.stringify(expected)) throw new Error(`the cut ${what} should be ${JSON.stringify(expected)}, and ${JSON.stringify(got)} was found`)
}

/** A Poisson count, by inversion. */
function countOf(mean: number): number {
  let count = 0
  let chance = Math.exp(-mean)
  for (let rest = random() - chance; rest > 0; rest -= chance) chance *= mean / ++count
  return count
}

function cost(events: number, stretch: number): number {
  return events === 0 ? 0 : 2 * events * (Math.log(stretch) - Math.log(events))
}

function bestSingleCut(): object {
  const all = counts.reduce((sum, count) => sum + count, 0)
  let before = 0
  let best = { changes: [0], cost: Infinity }
  for (const [at, count] of counts.entries()) {
    const whole = -penalty + cost(before, at) + penalty + cost(all - before, length - at) + penalty
    if (at > 0 && whole < best.cost) best = { changes: [at], cost: whole }
    before += count
  }
  return best
}

function everyCut(series: readonly number[]): object {
  const best = [{ cost: -penalty, changes: [] as readonly number[] }]
  for (let to = 1; to <= series.length; to++) {
    let events = 0
    let least = { cost: Infinity, from: 0 }
    for (let from = to - 1; from >= 0; from--) {
      events += series[from] ?? 0
      const whole = (best[from]?.cost ?? NaN) + cost(events, to - from) + penalty
      if (whole <= least.cost) least = { cost: whole, from }
    }
    best.push({ cost: least.cost, changes: least.from === 0 ? [] : [...(best[least.from]?.changes ?? []), least.from] })
  }
  const { changes = [], cost: total = NaN } = best.at(-1) ?? {}
  return { changes, cost: total }
}
