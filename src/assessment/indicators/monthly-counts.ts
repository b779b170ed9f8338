import { firstDayOf, lastDayOf, monthsBetween, type Month, type Period, type ThreatEvent } from '../../core/index.ts'

/** Whole calendar months with the number of events in each. */
export interface MonthlyCounts {
  /** First day of the first month and last day of the last; undefined where no whole month is covered. */
  readonly period: Period | undefined
  readonly months: readonly Month[]
  /** One number a month; 0 is said of covered months alone. */
  readonly counts: readonly number[]
}

/** Events in each whole month of a stretch; a month that is not covered to its end is left out, as are events known by their year alone. */
export function monthlyCounts(events: readonly ThreatEvent[], stretch: Period): MonthlyCounts {
  const months = wholeMonths(stretch)
  const countByMonth = Map.groupBy(events.filter(({ day }) => day.length > 4), ({ day }) => day.slice(0, 7))
  const [first, last] = [months[0], months.at(-1)]
  return {
    period: first === undefined || last === undefined ? undefined : { first: firstDayOf(first), last: lastDayOf(last) },
    months,
    counts: months.map((month) => countByMonth.get(month)?.length ?? 0),
  }
}

function wholeMonths({ first, last }: Period): readonly Month[] {
  // A stretch that starts within a month starts to count with the next, and one that ends within a month does not count it.
  const months = monthsBetween(first.slice(0, 7), last.slice(0, 7))
  return months.slice(first.endsWith('-01') ? 0 : 1, lastDayOf(last.slice(0, 7)) <= last ? undefined : -1)
}
