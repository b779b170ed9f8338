import { addCivilMonths, civilDay, isoWeekOf, mondayOf, shiftMonth, weekdayOfNumber, type DayNumber } from './civil.ts'
import type { Shift } from './meaning.ts'
import type { CalendarTime, ClockTime, DayTime, Duration, Reference, Unit } from './time-value.ts'

/** A day that follows from the reference. */
export function countedDay(number: DayNumber): CalendarTime {
  return { kind: 'calendar', grain: 'day', ...civilDay(number), counted: true }
}

/** The week, month, quarter … with that day in it, so many of them further. */
export function countedPeriod(unit: Unit, day: DayNumber, by: number): CalendarTime | undefined {
  const { year, month } = civilDay(day)
  switch (unit) {
    case 'day': return countedDay(day + by)
    case 'businessDay': return countedDay(addBusinessDays(day, Math.abs(by), by < 0 ? -1 : 1))
    case 'week': return countedWeek('week', day + 7 * by)
    case 'weekend': return countedWeek('weekend', day + 7 * by)
    case 'fortnight': return undefined
    case 'month': return { kind: 'calendar', grain: 'month', ...shiftMonth(year, month, by), counted: true }
    case 'quarter': return countedPart('quarter', year * 4 + Math.floor((month - 1) / 3) + by, 4)
    case 'halfYear': return countedPart('half', year * 2 + Math.floor((month - 1) / 6) + by, 2)
    case 'year': return { kind: 'calendar', grain: 'year', year: year + by, counted: true }
    case 'decade': return { kind: 'calendar', grain: 'decade', year: (Math.floor(year / 10) + by) * 10, counted: true }
    case 'century': return { kind: 'calendar', grain: 'century', year: (Math.floor(year / 100) + by) * 100, counted: true }
    default: return undefined
  }
}

function countedWeek(grain: 'week' | 'weekend', day: DayNumber): CalendarTime {
  const { year, week } = isoWeekOf(day)
  return { kind: 'calendar', grain, year, week, counted: true }
}

function countedPart(grain: 'quarter' | 'half', index: number, parts: number): CalendarTime {
  const year = Math.floor(index / parts)
  return { kind: 'calendar', grain, year, [grain]: index - year * parts + 1, counted: true }
}

/** How many periods a word moves; "past" and "coming" move as "last" and "next" do. */
export function stepsOf(shift: Shift): number {
  switch (shift) {
    case 'this': return 0
    case 'next': case 'coming': return 1
    case 'last': case 'past': return -1
    case 'afterNext': return 2
    case 'beforeLast': return -2
  }
}

/** "this Friday" lies in this week, "next Friday" in the next; "coming" and "past" are the nearest. The wording is kept, for the press counts differently. */
export function shiftedWeekday(weekday: number, shift: Shift, day: DayNumber): CalendarTime {
  const today = weekdayOfNumber(day)
  const nearest = shift === 'coming' ? (weekday - today + 6) % 7 + 1 : shift === 'past' ? -((today - weekday + 6) % 7 + 1) : undefined
  return { ...countedDay(nearest === undefined ? mondayOf(day) + weekday - 1 + 7 * stepsOf(shift) : day + nearest), weekday, shift }
}

/** Length of a unit: months, or else seconds. */
const lengths: Readonly<Record<Unit, { readonly months?: number; readonly seconds?: number }>> = {
  second: { seconds: 1 }, minute: { seconds: 60 }, hour: { seconds: 3600 }, day: { seconds: 86_400 }, night: { seconds: 86_400 }, businessDay: { seconds: 86_400 }, weekend: { seconds: 2 * 86_400 },
  week: { seconds: 7 * 86_400 }, fortnight: { seconds: 14 * 86_400 }, month: { months: 1 }, quarter: { months: 3 }, halfYear: { months: 6 }, year: { months: 12 }, decade: { months: 120 }, century: { months: 1200 },
}

/** Months and days of a unit; undefined for one that is shorter than a day. */
export function calendarLength(unit: Unit): { readonly months: number; readonly days: number } | undefined {
  const { months = 0, seconds = 0 } = lengths[unit]
  return isClockUnit(unit) ? undefined : { months, days: seconds / 86_400 }
}

export function isClockUnit(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour'
}

/** The moment so long before or after another; parts of months are counted as 30 days. */
export function shiftReference({ day, second }: Reference, { amounts }: Duration, direction: 1 | -1): Reference {
  let months = 0
  let seconds = 0
  let businessDays = 0
  for (const { unit, count } of amounts) {
    if (unit === 'businessDay') businessDays += count
    const length = lengths[unit]
    const whole = Math.trunc((length.months ?? 0) * count)
    months += whole
    if (unit !== 'businessDay') seconds += (length.seconds ?? 0) * count + ((length.months ?? 0) * count - whole) * 30 * 86_400
  }
  const moved = addBusinessDays(addCivilMonths(day, direction * months), businessDays, direction) * 86_400 + second + direction * Math.round(seconds)
  return { day: Math.floor(moved / 86_400), second: moved - Math.floor(moved / 86_400) * 86_400 }
}

function addBusinessDays(day: DayNumber, count: number, direction: 1 | -1): DayNumber {
  let at = day
  for (let left = Math.min(count, 1000); left > 0;) {
    at += direction
    if (weekdayOfNumber(at) < 6) left--
  }
  return at
}

export function secondsOf({ amounts }: Duration): number {
  return amounts.reduce((sum, { unit, count }) => sum + count * (lengths[unit].seconds ?? daysOfMonths(lengths[unit].months ?? 0) * 86_400), 0)
}

/** Years have 365 days, what is left of them 30 a month. */
function daysOfMonths(months: number): number {
  return Math.floor(months / 12) * 365 + (months % 12) * 30
}

/** A moment to the second, as a time on a day. */
export function countedMoment({ day, second }: Reference): DayTime {
  const clock: ClockTime = { kind: 'clock', hour: Math.floor(second / 3600), minute: Math.floor(second / 60) % 60, second: Math.floor(second) % 60, twelve: false }
  return { kind: 'dayTime', date: countedDay(day), time: clock }
}
