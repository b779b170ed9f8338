import { addDays, type Day, daysBetween } from '../../core/index.ts'

/** Days within a month of each other are one update: offices publish one count in an annual report and an edition of the same month. */
const oneUpdateDays = 31

/** Two intervals between updates are the fewest from which a rhythm can be told. */
const fewestIntervals = 2

/** Where the rhythm is not known, a figure is due after a year. */
const dueWithoutRhythmDays = 365

/** Median of the days between updates; undefined where there are too few to tell. */
export function usualInterval(days: readonly Day[]): number | undefined {
  const updates = days.toSorted().reduce<readonly Day[]>((all, day) => {
    const last = all.at(-1)
    return last === undefined || day > addDays(last, oneUpdateDays) ? [...all, day] : all
  }, [])
  const intervals = updates.slice(1).map((day, at) => daysBetween(updates[at] ?? day, day)).toSorted((a, b) => a - b)
  if (intervals.length < fewestIntervals) return undefined
  const middle = Math.floor(intervals.length / 2)
  const [upper, lower] = [intervals[middle] ?? 0, intervals[middle - 1] ?? 0]
  return intervals.length % 2 === 1 ? upper : (upper + lower) / 2
}

/** The published rule of docs/methods/figures.md: due once older than the usual interval, stale once older than two of them. */
export function validityByAge(ageDays: number, usualDays: number | undefined): 'yes' | 'due' | 'stale' {
  const due = usualDays ?? dueWithoutRhythmDays
  if (ageDays <= due) return 'yes'
  return ageDays <= 2 * due ? 'due' : 'stale'
}
