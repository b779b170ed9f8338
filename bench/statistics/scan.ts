import { fullestWindow, scanProbability } from '../../src/statistics/index.ts'
import { measureStatistics } from '../measure-statistics.ts'

const events = 100_000
const width = 30
// An even grid that is a little shaken, with a dense stretch in the middle: reproducible without chance.
const times = Array.from({ length: events }, (_, at) => at + Math.sin(at) / 3 - (at > 50_000 && at < 50_100 ? (at - 50_000) / 2 : 0)).toSorted((a, b) => a - b)
const share = width / ((times.at(-1) ?? 0) - (times[0] ?? 0))

await measureStatistics({ work: 'temporal scan and its chance, 100,000 events', barMs: 20, check, run: () => scanProbability(fullestWindow(times, width).count, events, share) })

function check(): string {
  const expected = times.reduce((most, start, at) => Math.max(most, countFrom(start, at)), 0)
  const found = fullestWindow(times, width)
  if (found.count !== expected) throw new Error(`the fullest window holds ${expected}, and ${found.count} were found`)
  return 'a count from every event on'
}

function countFrom(start: number, from: number): number {
  let to = from
  while ((times[to] ?? Infinity) <= start + width) to++
  return to - from
}
