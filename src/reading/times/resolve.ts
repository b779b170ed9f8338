import { addCivilMonths, civilDay, dayNumber, isoWeekStart, mondayOf, monthLength, shiftMonth, weekdayOfNumber, type DayNumber } from './civil.ts'
import { shiftReference } from './calendar.ts'
import { holidayDays, holidayIn, nthWeekday } from './holidays.ts'
import type { CalendarTime, Season } from './time-value.ts'

/** First day, and the day after the last. */
export interface Bounds {
  readonly from: DayNumber
  readonly to: DayNumber
}

/**
 * What a calendar time may be: one stretch where it is fully known; else the last one before the day of reference and the first one that is not
 * over by then; a day of this very day of the year counts as the last. Which of the two is meant the caller knows: a report tells of the past.
 */
export function candidatesOf(time: CalendarTime, today: DayNumber): readonly Bounds[] {
  const { base, by } = time
  if (base !== undefined && by !== undefined) return candidatesOf(base, today).map(({ from }) => oneDay(shiftReference({ day: from, second: 0 }, by.length, by.direction).day))
  const known = boundsOf(time)
  if (known !== undefined) return [known]
  const step = cycleOf(time)
  if (step === undefined) return []
  const at = (index: number) => fitting(time, boundsOf(step(today, index)))
  const from = time.grain === 'day' && (time.weekday === undefined || time.day !== undefined || time.nth !== undefined) ? today + 1 : today
  let next = 0
  while (next < longestWait && !((at(next)?.to ?? 0) > from)) next++
  const future = at(next)
  let before = next - 1
  while (before > -longestWait && at(before) === undefined) before--
  return [at(before), future].filter((bounds) => bounds !== undefined)
}

/** A day that waits for a leap year, a 31st or a Friday the 13th comes within so many cycles. */
const longestWait = 15

/** "Friday the 13th" is only a 13th that is a Friday. */
function fitting(time: CalendarTime, bounds: Bounds | undefined): Bounds | undefined {
  const isOff = bounds !== undefined && time.grain === 'day' && time.weekday !== undefined && time.day !== undefined && time.month === undefined && weekdayOfNumber(bounds.from) !== time.weekday
  return isOff ? undefined : bounds
}

function oneDay(day: DayNumber): Bounds {
  return { from: day, to: day + 1 }
}

/** How to fill in what is missing, so many years, months or weeks from now; undefined where nothing can be filled in. */
function cycleOf(time: CalendarTime): ((today: DayNumber, index: number) => CalendarTime) | undefined {
  if (time.year !== undefined || time.grain === 'year') return undefined
  if (time.month !== undefined || time.holiday !== undefined || time.season !== undefined || time.quarter !== undefined || time.half !== undefined || time.week !== undefined || time.nth !== undefined) {
    return (today, index) => ({ ...time, year: civilDay(today).year + index })
  }
  if (time.day !== undefined) return (today, index) => ({ ...time, ...shiftMonth(civilDay(today).year, civilDay(today).month, index) })
  if (time.weekday === undefined) return undefined
  const { weekday } = time
  return (today, index) => ({ ...time, ...civilDay(mondayOf(today) + weekday - 1 + 7 * index) })
}

/** Days of a calendar time all of whose parts are known; undefined where some are not, or where there is no such day. */
export function boundsOf(time: CalendarTime): Bounds | undefined {
  const { grain, year } = time
  if (year === undefined) return undefined
  switch (grain) {
    case 'day': return dayBounds(time, year)
    case 'week': case 'weekend': return weekBounds(time, year)
    case 'month': return time.month === undefined ? undefined : monthsFrom(dayNumber(year, time.month, 1), 1)
    case 'quarter': return time.quarter === undefined ? undefined : monthsFrom(dayNumber(year, time.quarter * 3 - 2, 1), 3)
    case 'half': return time.half === undefined ? undefined : monthsFrom(dayNumber(year, time.half * 6 - 5, 1), 6)
    case 'season': return time.season === undefined ? undefined : monthsFrom(dayNumber(year, seasonStart[time.season], 1), 3)
    case 'year': return monthsFrom(dayNumber(year, 1, 1), 12)
    case 'decade': return monthsFrom(dayNumber(year, 1, 1), 120)
    case 'century': return monthsFrom(dayNumber(year, 1, 1), 1200)
  }
}

/** Meteorological seasons of the northern half of the world. */
const seasonStart: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 }

function monthsFrom(from: DayNumber, months: number): Bounds {
  return { from, to: addCivilMonths(from, months) }
}

function dayBounds(time: CalendarTime, year: number): Bounds | undefined {
  const day = dayIn(time, year)
  return day === undefined ? undefined : { from: day, to: day + (time.holiday === undefined ? 1 : holidayDays(time.holiday)) }
}

function dayIn({ month, day, weekday, nth, holiday, week }: CalendarTime, year: number): DayNumber | undefined {
  if (holiday !== undefined) return holidayIn(holiday, year)
  if (day !== undefined) return month === undefined || day > monthLength(year, month) ? undefined : dayNumber(year, month, day)
  if (nth === undefined) return week === undefined || weekday === undefined ? undefined : isoWeekStart(year, week) + weekday - 1
  const first = dayNumber(year, month ?? 1, 1)
  const last = month === undefined ? dayNumber(year, 12, 31) : first + monthLength(year, month) - 1
  const found = weekday === undefined ? (nth > 0 ? first + nth - 1 : last + nth + 1) : nthWeekday(year, nth < 0 ? (month ?? 12) : (month ?? 1), weekday, nth)
  return found >= first && found <= last ? found : undefined
}

function weekBounds({ grain, week, month, nth, day, weekday, holiday }: CalendarTime, year: number): Bounds | undefined {
  if (grain === 'weekend' && (day !== undefined || holiday !== undefined)) return longWeekend(dayIn({ kind: 'calendar', grain: 'day', month, day, holiday }, year))
  const monday = day !== undefined && month !== undefined ? (day > monthLength(year, month) ? undefined : mondayOf(dayNumber(year, month, day))) : nth !== undefined ? nthWeek(year, month, nth) : week === undefined ? undefined : isoWeekStart(year, week)
  if (monday === undefined || weekday !== undefined) return undefined
  return grain === 'week' ? { from: monday, to: monday + 7 } : { from: monday + 5, to: monday + 7 }
}

/** The weekend nearest to a day, with that day and what lies between. */
function longWeekend(day: DayNumber | undefined): Bounds | undefined {
  if (day === undefined) return undefined
  const saturday = mondayOf(day) + (weekdayOfNumber(day) < 3 ? -2 : 5)
  return { from: Math.min(day, saturday), to: Math.max(day, saturday + 1) + 1 }
}

/** The week belongs to the month, or the year, that its Thursday is in (ISO 8601). */
function nthWeek(year: number, month: number | undefined, nth: number): DayNumber {
  const first = dayNumber(year, month ?? 1, 1)
  const next = month === undefined ? dayNumber(year + 1, 1, 1) : first + monthLength(year, month)
  const firstThursday = first + ((4 - weekdayOfNumber(first) + 7) % 7)
  const lastThursday = next - 1 - ((weekdayOfNumber(next - 1) - 4 + 7) % 7)
  return (nth > 0 ? firstThursday + 7 * (nth - 1) : lastThursday + 7 * (nth + 1)) - 3
}
