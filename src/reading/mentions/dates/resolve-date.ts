import { addDays, addMonths, lastDayOf, weekdayOf, type Day } from '../../../core/index.ts'

export function indexOf(names: readonly (readonly string[])[], name: string | undefined): number {
  const wanted = name?.toLowerCase().replace(/\.$/, '') ?? ''
  return names.findIndex((variants) => variants.some((variant) => variant.toLowerCase() === wanted)) + 1
}

/** A day that exists, or undefined. */
export function ymd(year: string | undefined, month: number, day: string | undefined): string | undefined {
  const iso = `${year}-${two(month)}-${two(Number(day))}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return month >= 1 && month <= 12 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined
}

/** That day of the year in which it is not later than the publication; half a year ahead still counts as announced. */
export function nearestPast(published: Day | undefined, month: number, day: number): string | undefined {
  if (published === undefined) return undefined
  const thisYear = ymd(published.slice(0, 4), month, String(day))
  if (thisYear === undefined || thisYear <= addMonths(published, 3)) return thisYear
  return ymd(String(yearOf(published) - 1), month, String(day))
}

export function nearestPastMonth(published: Day | undefined, month: number): string | undefined {
  if (published === undefined || month < 1) return undefined
  const year = yearOf(published) - (month > Number(published.slice(5, 7)) ? 1 : 0)
  return `${year}-${two(month)}`
}

/** A month of the year so many years before the publication. */
export function monthYearsAgo(published: Day | undefined, years: number | undefined, month: number): string | undefined {
  return published === undefined || years === undefined ? undefined : `${yearOf(published) - years}-${two(month)}`
}

/** `strict`: never the day of publication itself. */
export function weekdayBefore(published: Day, weekday: number, strict: boolean): Day {
  const back = (weekdayOf(published) - weekday + 7) % 7
  return addDays(published, -(back === 0 && strict ? 7 : back))
}

/** Monday to Sunday of the week before. */
export function weekBefore(published: Day): string {
  const monday = addDays(published, -6 - weekdayOf(published))
  return `${monday}/${addDays(monday, 6)}`
}

export function endOfYear(year: string | undefined, last: string | undefined, published: Day | undefined): string | undefined {
  const named = year ?? (published && String(yearOf(published) - (last === undefined ? 0 : 1)))
  return named && lastDayOf(named)
}

export function inYear(year: string | undefined, last: string | undefined, published: Day | undefined, month: string): string | undefined {
  const named = year ?? (published && String(yearOf(published) - (last === undefined ? 0 : 1)))
  return named && `${named}-${month}`
}

/** The middle of the summer that is over or running on the day of publication. */
export function lastSummer(published: Day | undefined): string | undefined {
  return published && `${yearOf(published) - (Number(published.slice(5, 7)) < 6 ? 1 : 0)}-07~`
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

export function two(number: number): string {
  return String(number).padStart(2, '0')
}
