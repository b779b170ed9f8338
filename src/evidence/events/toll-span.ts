import type { Day, EventReading } from '../../core/index.ts'

/** A number of victims over all readings of an event. */
export interface TollSpan {
  /** What was known last. */
  readonly value: number
  /** Day from which that is known. */
  readonly known: Day
  readonly low: number
  readonly high: number
}

/** The number that was known last, and of several known on one day the highest, with the range of all that was said; undefined where nobody gives one, which is not 0. */
export function tollSpan(readings: readonly EventReading[], of: 'killed' | 'injured'): TollSpan | undefined {
  const told = readings.flatMap(({ known, facts }) => { const toll = facts[of]; return toll === undefined ? [] : [{ known, toll }] })
  const last = told.toSorted((a, b) => (a.known === b.known ? a.toll.value - b.toll.value : a.known < b.known ? -1 : 1)).at(-1)
  if (last === undefined) return undefined
  return { value: last.toll.value, known: last.known, low: Math.min(...told.map(({ toll }) => toll.low)), high: Math.max(...told.map(({ toll }) => toll.high)) }
}
