import { ndtri } from '../numerics/special-functions.ts'

/** Which of the three: C1 looks at the counts just before, C2 leaves two periods between, C3 adds up what C2 found in those two. */
export type EarsMethod = 'C1' | 'C2' | 'C3'

export interface EarsBound {
  /** Place in the series, from 0. */
  readonly at: number
  /** A count above it is an alarm. Undefined for C3 where one of the two counts before exceeds a flat baseline: that has no size in standard deviations. */
  readonly bound: number | undefined
  /** Undefined where the bound is. */
  readonly alarm: boolean | undefined
  /** All counts of the baseline are equal; C1 and C2 then have that count as their bound, and one event more is an alarm. */
  readonly flat: boolean
}

interface Baseline {
  readonly mean: number
  readonly deviation: number
}

const setting = { C1: { lag: 0, first: 0, tail: 0.001 }, C2: { lag: 2, first: 2, tail: 0.001 }, C3: { lag: 2, first: 4, tail: 0.025 } } as const

/**
 * Upper bounds of counts from the few before them, for series without years of history: C1 and C2 are mean + z times the standard deviation (n - 1)
 * of `baseline` counts, z at a tail of 0.001. That is the tail of a known mean: on seven counts of one rate they alarm by chance in 1.4 % of periods where
 * the counts are large, in 2.4 % at a mean of 3 and in 5.5 % at 0.2. C1 takes a slow outbreak into its own baseline and misses it.
 * C3 is the count itself + deviation times (z - what C2 exceeds 1 by in the two periods before), z at 0.025 and not below 0, as the R package
 * surveillance 1.20 has it; so its alarm speaks of the two periods before and not of the count it stands at.
 * Domain: whole counts >= 0 of periods of one length, each observed; baseline >= 2. The first 7 (C1), 9 (C2) or 11 (C3) periods have no bound,
 * and a shorter series has none at all. Cost: periods times baseline. Source: Hutwagner and others 2003; Fricker, Hegler & Dunfee 2008.
 */
export function earsBounds(counts: readonly number[], method: EarsMethod, baseline = 7): readonly EarsBound[] {
  if (!counts.every((count) => Number.isInteger(count) && count >= 0) || !Number.isInteger(baseline) || baseline < 2) {
    throw new RangeError('earsBounds needs whole counts from 0, one of each period, and a baseline of at least 2')
  }
  const { lag, first, tail } = setting[method]
  const z = ndtri(1 - tail)
  return counts.flatMap((count, at) => {
    if (at < baseline + first) return []
    const { mean, deviation } = baselineAt(counts, at - lag, baseline)
    const bound = method === 'C3' ? boundAfter(counts, at, baseline, z) : mean + z * deviation
    return [{ at, bound, alarm: bound === undefined ? undefined : count > bound, flat: deviation === 0 }]
  })
}

function boundAfter(counts: readonly number[], at: number, length: number, z: number): number | undefined {
  const before = excessAt(counts, at - 1, length) + excessAt(counts, at - 2, length)
  if (before === Infinity) return undefined
  return Math.max(0, (counts[at] ?? 0) + baselineAt(counts, at - 2, length).deviation * (z - before))
}

/** By how much C2 exceeds 1; Infinity for a count above a flat baseline. */
function excessAt(counts: readonly number[], at: number, length: number): number {
  const { mean, deviation } = baselineAt(counts, at - 2, length)
  const above = (counts[at] ?? 0) - mean
  return above <= 0 ? 0 : Math.max(0, above / deviation - 1)
}

/** The `length` counts that end just before a place. */
function baselineAt(counts: readonly number[], end: number, length: number): Baseline {
  const part = counts.slice(end - length, end)
  const mean = part.reduce((sum, count) => sum + count, 0) / length
  const squares = part.reduce((sum, count) => sum + (count - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(squares / (length - 1)) }
}
