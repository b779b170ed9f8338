import type { Interval } from '../figures/interval.ts'

/** A total that equals the sum of its parts. */
export interface Sum {
  readonly total: string
  readonly parts: readonly string[]
}

export type Bounds = Readonly<Record<string, Interval>>

/** Rounds after which bounds still moving are taken as settled: each round of one sum settles at once, shared cohorts need a few. */
const mostRounds = 100

/**
 * What each figure can still be once the sums must hold (HC4 bounds propagation to a fixed point):
 * every variable is cut to what the others leave it. Undefined where nothing is left: the figures conflict.
 */
export function propagate(sums: readonly Sum[], bounds: Bounds): Bounds | undefined {
  let current = bounds
  for (let round = 0; round < mostRounds; round += 1) {
    let next: Bounds | undefined = current
    for (const sum of sums) next = next === undefined ? undefined : narrow(sum, next)
    if (next === undefined) return undefined
    if (isSame(next, current)) return next
    current = next
  }
  return current
}

function narrow(sum: Sum, bounds: Bounds): Bounds | undefined {
  const parts = sum.parts.map((name) => [name, get(bounds, name)] as const)
  const total = get(bounds, sum.total)
  const lowSum = parts.reduce((all, [, part]) => all + part.low, 0)
  const highSum = parts.reduce((all, [, part]) => all + part.high, 0)
  const next: Record<string, Interval> = { ...bounds, [sum.total]: intersect(total, { low: lowSum, high: highSum }) }
  for (const [name, part] of parts) {
    const othersLow = lowSum - part.low
    const othersHigh = parts.reduce((all, [other, each]) => (other === name ? all : all + each.high), 0)
    next[name] = intersect(part, { low: total.low - othersHigh, high: total.high - othersLow })
  }
  return Object.values(next).some((interval) => interval.low > interval.high) ? undefined : next
}

function intersect(a: Interval, b: Interval): Interval {
  return { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) }
}

function get(bounds: Bounds, name: string): Interval {
  return bounds[name] ?? { low: 0, high: Infinity }
}

function isSame(a: Bounds, b: Bounds): boolean {
  return Object.entries(a).every(([name, interval]) => interval.low === b[name]?.low && interval.high === b[name]?.high)
}
