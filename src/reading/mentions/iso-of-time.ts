import { firstDayOf, isPartialDay, type Day } from '../../core/index.ts'
import { shiftReference } from '../times/calendar.ts'
import { addCivilMonths, civilDay, dayNumber, weekdayOfNumber, type DayNumber } from '../times/civil.ts'
import { holidayDays } from '../times/holidays.ts'
import { boundsOf, candidatesOf, type Bounds } from '../times/resolve.ts'
import type { CalendarTime, Step, Unit } from '../times/time-value.ts'

/** What a report makes of a calendar time. */
export interface DateValue {
  readonly iso: string
  readonly days?: string | undefined
  readonly relative: boolean
}

/** The day, month or year that is meant in a report of that day: of several possible ones the last before it. Undefined where only the day of publication could tell. */
export function isoOf(time: CalendarTime, published: Day | undefined): DateValue | undefined {
  if (time.bare || time.elsewhere) return undefined
  const isGuess = time.counted === true || time.base !== undefined || boundsOf(time) === undefined
  if (isGuess && published === undefined) return undefined
  const today = numberOfDay(published ?? '2000-01-01')
  const value = time.grain === 'day' ? dayValue(time, today) : periodValue(time, today)
  return value && { ...value, relative: time.counted === true || (time.year === undefined && (time.grain !== 'day' || time.month === undefined)) }
}

/** "Two weeks earlier", "March of that year": counted from the date named before. */
export function anchoredIso({ by, elsewhere, grain, month }: CalendarTime, named: string | undefined): DateValue | undefined {
  const day = named?.replace('~', '')
  if (elsewhere && day !== undefined) return grain === 'month' && month !== undefined ? { iso: `${day.slice(0, 4)}-${two(month)}`, relative: true } : undefined
  if (by === undefined || day === undefined || day.length < 10 || day.endsWith(yearEnd) || !isPartialDay(day)) return undefined
  return { ...steppedValue(shiftReference({ day: numberOfDay(firstDayOf(day)), second: 0 }, by.length, by.direction).day, by), relative: true }
}

/** What "the end of 2019" is written as: no day that anything is counted from. */
const yearEnd = '-12-31'

type Value = Omit<DateValue, 'relative'>

function dayValue(time: CalendarTime, today: DayNumber): Value | undefined {
  const { by, anchored } = time
  if (by !== undefined && time.base === undefined && (by.direction > 0 || anchored) && (anchored !== true || by.direction > 0)) return undefined
  const day = dayMeant(time, today)
  if (day === undefined) return undefined
  if (time.holiday !== undefined && holidayDays(time.holiday) > 1) return weekValue({ from: day, to: day + holidayDays(time.holiday) })
  return by === undefined ? { iso: isoDay(day) } : steppedValue(day, by)
}

/** A day three months ahead is announced; one further ahead was a year ago. A weekday beside the date tells which year is meant. */
function dayMeant(time: CalendarTime, today: DayNumber): DayNumber | undefined {
  const { weekday, shift, month, day, year } = time
  if (weekday !== undefined && shift !== undefined && (shift === 'last' || shift === 'past')) return today - (((weekdayOfNumber(today) - weekday + 6) % 7) + 1)
  if (weekday !== undefined && shift === undefined && month === undefined && day === undefined && time.nth === undefined) return today - ((weekdayOfNumber(today) - weekday + 7) % 7)
  const candidates = candidatesOf(time, today)
  const named = candidates.filter(({ from }) => month !== undefined && day !== undefined && weekday === weekdayOfNumber(from))
  const found = named.length > 0 ? named : candidates
  const last = found.at(-1)
  if (month !== undefined && day !== undefined && year === undefined && last !== undefined && last.from <= addCivilMonths(today, 3)) return last.from
  return found[0]?.from
}

/** So many years ago is known to the month, so many months ago about to the month; a vague number makes it vaguer still. */
function steppedValue(day: DayNumber, { length }: Step): Value {
  const units = new Set<Unit>(length.amounts.map(({ unit }) => unit))
  const isVague = length.amounts.some(({ vague }) => vague === true)
  const iso = isoDay(day)
  if (units.has('year') || units.has('decade')) return { iso: isVague ? `${iso.slice(0, 4)}~` : iso.slice(0, 7) }
  if (units.has('month')) return { iso: `${iso.slice(0, 7)}~` }
  return { iso: isVague ? `${iso}~` : iso }
}

function periodValue(time: CalendarTime, today: DayNumber): Value | undefined {
  const bounds = periodMeant(time, today)
  if (bounds === undefined) return undefined
  const { year, month } = civilDay(bounds.from)
  switch (time.grain) {
    case 'year': return { iso: yearIso(time, year) }
    case 'month': return { iso: `${year}-${two(month)}` }
    case 'week': return time.shift === 'past' ? { iso: `${isoDay(today - 7)}~` } : weekValue(soFar(time, bounds, today))
    case 'weekend': return { iso: `${isoDay(bounds.from)}~`, days: daysOf(bounds) }
    case 'season': case 'quarter': return { iso: `${isoDay(addCivilMonths(bounds.from, 1)).slice(0, 7)}~` }
    case 'half': return { iso: `${isoDay(addCivilMonths(bounds.from, 3)).slice(0, 7)}~` }
    default: return undefined
  }
}

/** A month that runs, or a season that has begun, is the one that is meant. */
function periodMeant(time: CalendarTime, today: DayNumber): Bounds | undefined {
  const begun = time.grain === 'season' && time.shift !== undefined ? { ...time, year: undefined } : time
  return candidatesOf(begun, today).findLast(({ from }) => from <= today) ?? candidatesOf(begun, today)[0]
}

/** "earlier this week" is over by today, "later this week" is still to come. */
function soFar({ sofar }: CalendarTime, { from, to }: Bounds, today: DayNumber): Bounds {
  if (sofar === 'earlier') return { from, to: Math.max(from + 1, Math.min(to, today + 1)) }
  return sofar === 'later' ? { from: Math.min(to - 1, Math.max(from, today)), to } : { from, to }
}

function weekValue(bounds: Bounds): Value {
  return { iso: `${isoDay(Math.floor((bounds.from + bounds.to - 1) / 2))}~`, days: daysOf(bounds) }
}

/** The end of a year is its last day, its start its first month. */
function yearIso({ section }: CalendarTime, year: number): string {
  if (section === undefined) return String(year)
  return section === 'end' ? `${year}${yearEnd}` : section === 'start' ? `${year}-01` : `${year}-06~`
}

function daysOf({ from, to }: Bounds): string {
  return `${isoDay(from)}/${isoDay(to - 1)}`
}

export function numberOfDay(day: Day): DayNumber {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number)
  return dayNumber(year, month, date)
}

function isoDay(day: DayNumber): string {
  const { year, month, day: date } = civilDay(day)
  return `${year}-${two(month)}-${two(date)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
