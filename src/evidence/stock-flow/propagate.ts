import type { Interval } from '../figures/interval.ts'

/** What must hold between figures: coefficients times figures equal the right-hand side, as `departed - killed - returned = 0`. */
export interface Equality {
  readonly coefficients: Readonly<Record<string, number>>
  readonly rhs: number
}

export type Bounds = Readonly<Record<string, Interval>>

/** Any count: what is known of a figure that nobody gave. */
export const anyCount: Interval = { low: 0, high: Infinity }

/** A total that equals the sum of its parts. */
export function sumOf(total: string, parts: readonly string[]): Equality {
  return { coefficients: Object.fromEntries([[total, 1], ...parts.map((part) => [part, -1])]), rhs: 0 }
}

/** Rounds after which bounds still moving are taken as settled: each round of one equality settles at once, shared cohorts need a few. */
const mostRounds = 100

/** Thirds and the like add up to a hair more or less than they should. */
const hair = 1e-9

/**
 * What each figure can still be once the equalities must hold (HC4 bounds propagation to a fixed point): every figure is cut to what the
 * others leave it. Undefined where nothing is left: the figures conflict. Never narrower than what is possible, and for one equality exact.
 */
export function propagate(equalities: readonly Equality[], bounds: Bounds): Bounds | undefined {
  let current = bounds
  for (let round = 0; round < mostRounds; round += 1) {
    let next = current
    for (const equality of equalities) next = narrow(equality, next)
    if (Object.values(next).some(({ low, high }) => low > high + hair)) return undefined
    if (isSame(next, current)) return next
    current = next
  }
  return current
}

function narrow({ coefficients, rhs }: Equality, bounds: Bounds): Bounds {
  const terms = Object.entries(coefficients).filter(([, by]) => by !== 0).map(([name, by]) => ({ name, by, range: times(bounds[name] ?? anyCount, by) }))
  const next: Record<string, Interval> = { ...bounds }
  for (const { name, by } of terms) {
    const others = terms.filter((term) => term.name !== name)
    const low = others.reduce((sum, { range }) => sum + range.low, 0)
    const high = others.reduce((sum, { range }) => sum + range.high, 0)
    next[name] = intersect(bounds[name] ?? anyCount, times({ low: rhs - high, high: rhs - low }, 1 / by))
  }
  return next
}

function times({ low, high }: Interval, by: number): Interval {
  return by < 0 ? { low: high * by, high: low * by } : { low: low * by, high: high * by }
}

function intersect(a: Interval, b: Interval): Interval {
  return { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) }
}

function isSame(a: Bounds, b: Bounds): boolean {
  return Object.keys(b).every((name) => a[name]?.low === b[name]?.low && a[name]?.high === b[name]?.high)
}
