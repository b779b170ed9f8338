/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type Day = `${number}-${number}-${number}`

/** A day, a month or a year: `2018-03-26`, `2018-03` or `2018`. */
export type PartialDay = string

/** Days from the first to the last, both included. */
export interface Period {
  readonly first: Day
  readonly last: Day
}

const MS_PER_DAY = 86_400_000

/** True for a day that exists: `2018-02-29` does not. Years 1000-9999. */
export function isDay(value: string): value is Day {
  // Every month has these days: most need no calendar, and every report asks this often.
  if (/^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/.test(value)) return true
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value
}

export function isPartialDay(value: string): value is PartialDay {
  if (/^[1-9]\d{3}$/.test(value)) return true
  if (/^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(value)) return true
  return isDay(value)
}

/** First day of a day, month or year. Throws on anything else. */
export function firstDayOf(partial: PartialDay): Day {
  assertPartialDay(partial)
  if (partial.length === 4) return `${partial}-01-01` as Day
  if (partial.length === 7) return `${partial}-01` as Day
  return partial as Day
}

/** Last day of a day, month or year. Throws on anything else. */
export function lastDayOf(partial: PartialDay): Day {
  assertPartialDay(partial)
  if (partial.length === 4) return `${partial}-12-31` as Day
  if (partial.length === 7) return toDay(Date.UTC(Number(partial.slice(0, 4)), Number(partial.slice(5, 7)), 0))
  return partial as Day
}

export function addDays(day: Day, days: number): Day {
  return toDay(toTime(day) + days * MS_PER_DAY)
}

/** Same day of the month `months` later, or the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  const lastOfTarget = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  return toDay(Date.UTC(lastOfTarget.getUTCFullYear(), lastOfTarget.getUTCMonth(), Math.min(dayOfMonth, lastOfTarget.getUTCDate())))
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toTime(to) - toTime(from)) / MS_PER_DAY)
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return new Date(toTime(day)).getUTCDay() || 7
}

function toTime(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function toDay(time: number): Day {
  return new Date(time).toISOString().slice(0, 10) as Day
}

function assertPartialDay(value: string): void {
  if (!isPartialDay(value)) throw new RangeError(`not a day, month or year: ${value}`)
}
