import { poissonChanges, seededRandom } from '../../src/statistics/index.ts'
import { measureStatistics } from '../measure-statistics.ts'

const length = 100_000
const random = seededRandom(8)
const counts = Array.from({ length }, (_, at) => countOf(at < length / 2 ? 2 : 3))
const penalty = 2 * Math.log(length)

await measureStatistics({ work: 'Poisson segmentation, 100,000 counts, one change', barMs: 250, check, run: () => poissonChanges(counts, penalty) })

function check(): string {
  const part = counts.slice(length / 2 - 1500, length / 2 + 1500)
  expectSame('of 3,000 counts with one change', poissonChanges(part, penalty), everyCut(part, penalty))
  const leaping = Array.from({ length: 3000 }, (_, at) => countOf([2, 5, 1, 9][Math.floor(at / 200) % 4] ?? 2))
  for (const weight of [0, 1, 2 * Math.log(3000)]) expectSame('of 3,000 counts that leap', poissonChanges(leaping, weight), everyCut(leaping, weight))
  expectSame('of all counts', poissonChanges(counts, penalty), bestSingleCut())
  return 'optimal partitioning of 3,000; every single cut of all'
}

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

/** Optimal partitioning, which PELT prunes without changing its result: every cut of every part. */
function everyCut(series: readonly number[], weight: number): object {
  const best = [{ cost: -weight, changes: [] as readonly number[] }]
  for (let to = 1; to <= series.length; to++) {
    let events = 0
    let least = { cost: Infinity, from: 0 }
    for (let from = to - 1; from >= 0; from--) {
      events += series[from] ?? 0
      const whole = (best[from]?.cost ?? NaN) + cost(events, to - from) + weight
      if (whole <= least.cost) least = { cost: whole, from }
    }
    best.push({ cost: least.cost, changes: least.from === 0 ? [] : [...(best[least.from]?.changes ?? []), least.from] })
  }
  const { changes = [], cost: total = NaN } = best.at(-1) ?? {}
  return { changes, cost: total }
}
