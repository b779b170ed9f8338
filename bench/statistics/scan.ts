import { fullestWindow, scanProbability } from '../../src/statistics/index.ts'

/** Time of the fullest of all windows over 100,000 events and of its chance; the result is held against a slower count first. */
const events = 100_000
const width = 30
// An even grid that is a little shaken, with a dense stretch in the middle: reproducible without chance.
const times = Array.from({ length: events }, (_, at) => at + Math.sin(at) / 3 - (at > 50_000 && at < 50_100 ? (at - 50_000) / 2 : 0)).toSorted((a, b) => a - b)
const [first = 0, last = 0] = [times[0], times.at(-1)]
const share = width / (last - first)

const expected = times.reduce((most, start, at) => Math.max(most, countFrom(start, at)), 0)
const found = fullestWindow(times, width)
if (found.count !== expected) throw new Error(`the fullest window holds ${expected}, and ${found.count} were found`)

const runs = Array.from({ length: 21 }, () => {
  const [start, busy] = [performance.now(), process.cpuUsage()]
  scanProbability(fullestWindow(times, width).count, events, share)
  return { waited: performance.now() - start, busy: process.cpuUsage(busy).user / 1000 }
})
const median = (which: 'waited' | 'busy') => (runs.map((run) => run[which]).toSorted((a, b) => a - b)[10] ?? NaN).toFixed(2)
console.log(`temporal scan, ${events} events: fullest window ${found.count}, as counted apart; median ${median('waited')} ms, of the processor ${median('busy')} ms (bar 20 ms)`)

function countFrom(start: number, from: number): number {
  let to = from
  while ((times[to] ?? Infinity) <= start + width) to++
  return to - from
}
