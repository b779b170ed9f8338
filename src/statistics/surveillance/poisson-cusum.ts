import { cusumRunLength, type RunLength } from './cusum-run-length.ts'

/** What a cumulative sum watches for. */
export interface CusumDesign {
  /** Mean count when nothing has changed, and the mean that should be noticed: above it or below it. */
  readonly usual: number
  readonly shifted: number
  /** The sum at which it alarms, in counts. */
  readonly limit: number
  /** Whether the sum starts again at 0 after an alarm, or goes on. */
  readonly restarts: boolean
}

export interface PoissonCusum {
  /** What each count is held against. */
  readonly reference: number
  readonly sums: readonly number[]
  /** How many counts had been seen at each alarm, ascending. */
  readonly alarms: readonly number[]
  /** Counts until an alarm, on average, where nothing has changed: how often this limit alarms by chance. */
  readonly usualRunLength: RunLength
  /** The same once the mean has shifted: how long the shift goes unnoticed. */
  readonly shiftedRunLength: RunLength
}

/**
 * Has the mean of a count shifted, as soon as counts of equal exposure can tell? Adds up what each has above the reference (for a shift down:
 * below), never under 0, and alarms at the limit. The limit alone says nothing: how often it alarms by chance always stands beside it.
 * Domain: whole counts from 0, means above 0 that differ, a limit above 0 and at most 600; throws on anything else. No counts have no alarms.
 * Source: Page 1954; reference (shifted - usual)/(ln shifted - ln usual), Lucas 1985. Cost: linear, and the run lengths on top.
 */
export function poissonCusum(counts: readonly number[], { usual, shifted, limit, restarts }: CusumDesign): PoissonCusum {
  if (!counts.every((count) => Number.isInteger(count) && count >= 0)) throw new RangeError('poissonCusum needs whole counts from 0')
  const reference = cusumReference(usual, shifted)
  const direction = shifted > usual ? 'up' : 'down'
  const usualRunLength = cusumRunLength({ reference, limit, direction }, usual)
  const sums: number[] = []
  const alarms: number[] = []
  let sum = 0
  for (const count of counts) {
    sum = Math.max(0, sum + (direction === 'up' ? count - reference : reference - count))
    sums.push(sum)
    if (sum < limit) continue
    alarms.push(sums.length)
    if (restarts) sum = 0
  }
  return { reference, sums, alarms, usualRunLength, shiftedRunLength: cusumRunLength({ reference, limit, direction }, shifted) }
}

/** The count at which both means are as likely. Domain: means above 0 that differ. */
function cusumReference(usual: number, shifted: number): number {
  if (!(usual > 0 && usual < Infinity && shifted > 0 && shifted < Infinity) || usual === shifted) throw new RangeError('poissonCusum needs two means above 0 that differ')
  return (shifted - usual) / (Math.log(shifted) - Math.log(usual))
}
