import { civilDay, mondayOf, weekdayOfNumber } from '../civil.ts'
import { calendar, count, dayTime, nth, ordinal, range, role, shift, time, unit, weekday, whole, year } from '../pieces.ts'
import { boundsOf } from '../resolve.ts'
import { countedDay, shiftReference } from '../calendar.ts'
import { optional, rule, type TimeRule } from '../rule.ts'
import type { Meaning } from '../meaning.ts'
import type { CalendarTime, DayTime } from '../time-value.ts'
import { the } from '../small-words.ts'

const of = role('of', 'in')

/** Which day, weekday or week of a longer time. */
export function nthRules(): readonly TimeRule[] {
  return [
    rule('nth week of', [the, nth, unit('week', 'weekend'), optional(of), calendar('month', 'year')], (_, __, nth, { unit }, of, period) => ((unit === 'week' || unit === 'weekend') && (of !== undefined || period.counted) ? time({ ...inside(period), grain: unit, nth }) : undefined), 0.4),
    rule('nth weekday of', [the, nth, weekday, optional(of), calendar('month', 'year')], (_, __, nth, { weekday }, of, period) => (of === undefined && period.grain === 'year' ? undefined : time({ ...inside(period), grain: 'day', nth, weekday })), 0.4),
    rule('nth weekday after a day', [the, nth, weekday, role('after'), calendar('day')], (_, __, nth, { weekday }, ___, date) => nthAfter(date, weekday, nth), 0.4),
    rule('nth weekday and time of', [nth, dayTime, of, calendar('month')], (_, nth, value, __, period) => (isWeekday(value.date) ? time({ ...value, date: { ...inside(period), nth, weekday: value.date.weekday } }) : undefined), 0.4),
    rule('nth weekday and hours of', [nth, range, of, calendar('month')], (_, nth, { from, to }, __, period) => (from?.kind === 'dayTime' && to?.kind === 'dayTime' && from.date === to.date && isWeekday(from.date) ? onDays(from, to, { ...inside(period), nth, weekday: from.date.weekday }) : undefined), 0.4),
    rule('weekend of a day', [the, unit('weekend'), of, calendar('day')], (_, __, ___, ____, day) => weekendOf(day), 0.3),
    rule('holiday weekend', [calendar('day'), unit('weekend'), optional(year)], (_, day, __, year) => (day.holiday === undefined || (year !== undefined && day.year !== undefined) ? undefined : weekendOf({ ...day, year: day.year ?? year?.year })), 0.3),
    rule('month of', [the, unit('month'), role('of'), calendar('month')], (_, __, ___, ____, month) => time(month), 0.2),
    rule('nth day of', [nth, unit('day'), of, calendar('month', 'year')], (_, nth, __, ___, period) => dayOf(period, nth), 0.4),
    rule('nth of a month', [the, ordinal(1, 31), optional(of), calendar('month')], (_, __, day, ___, period) => (period.counted ? dayOf(period, day) : undefined), 0.3),
    rule('weekday of the nth week', [calendar('week'), optional(role('dot')), optional(role('on')), weekday], (_, week, __, ___, { weekday }) => (week.nth === undefined ? undefined : time({ kind: 'calendar', grain: 'day', year: week.year, month: week.month, nth: week.nth, weekday })), 0.3),
    rule('week number', [unit('week'), whole(1, 53)], ({ reference }, { weak, plural }, week) => (weak || plural ? undefined : time({ kind: 'calendar', grain: 'week', week, year: civilDay(reference.day).year })), 0.1),
    rule('week number and year', [unit('week'), whole(1, 53), optional(role('of', 'in', 'comma')), calendar('year')], (_, __, week, ___, { year }) => time({ kind: 'calendar', grain: 'week', week, year }), 0.3),
    rule('week of a day', [the, unit('week'), role('of', 'weekOf'), calendar('day')], (_, __, ___, ____, day) => weekOf(day), 0.3),
    rule('week mark', [role('weekMark'), calendar('day')], (_, __, day) => weekOf(day), 0.2),
    rule('last so many of', [the, shift, count, unit('day', 'week', 'month'), of, calendar('month', 'year')], (_, __, shift, { value }, { unit }, ___, period) => lastOf(period, shift === 'last' ? { unit, count: value } : undefined), 0.4),
  ]
}

function isWeekday({ weekday, day, nth, month }: CalendarTime): boolean {
  return weekday !== undefined && day === undefined && nth === undefined && month === undefined
}

function onDays(from: DayTime, to: DayTime, date: CalendarTime): Meaning {
  return time({ kind: 'range', from: { ...from, date }, to: { ...to, date } })
}

function weekendOf({ year, month, day, holiday, weekday, nth }: CalendarTime): Meaning | undefined {
  return (day === undefined && holiday === undefined) || weekday !== undefined || nth !== undefined ? undefined : time({ kind: 'calendar', grain: 'weekend', year, month, day, holiday })
}

/** The month and year of a period, to hold something shorter. */
function inside({ year, month, counted }: CalendarTime): CalendarTime {
  return { kind: 'calendar', grain: 'day', year, month, counted }
}

function dayOf(period: CalendarTime, nth: number): Meaning | undefined {
  if (period.section !== undefined) return undefined
  if (period.grain === 'year' || nth < 0) return time({ ...inside(period), nth })
  return nth > 31 ? undefined : time({ ...inside(period), day: nth })
}

function nthAfter(date: CalendarTime, weekday: number, nth: number): Meaning | undefined {
  const bounds = nth > 0 ? boundsOf(date) : undefined
  return bounds && time({ ...countedDay(bounds.to + ((weekday - weekdayOfNumber(bounds.to) + 7) % 7) + 7 * (nth - 1)), weekday })
}

function weekOf({ year, month, day, weekday }: CalendarTime): Meaning | undefined {
  return day === undefined || weekday !== undefined ? undefined : time({ kind: 'calendar', grain: 'week', year, month, day })
}

function lastOf(period: CalendarTime, amount: { readonly unit: 'day' | 'week' | 'month' | string; readonly count: number } | undefined): Meaning | undefined {
  const bounds = boundsOf(period)
  if (bounds === undefined || amount === undefined || (amount.unit !== 'day' && amount.unit !== 'week' && amount.unit !== 'month')) return undefined
  const length = { kind: 'duration', amounts: [{ unit: amount.unit, count: amount.count }] } as const
  if (amount.unit === 'week') return time({ kind: 'range', from: countedDay(mondayOf(bounds.to) - 7 * amount.count), length })
  return time({ kind: 'range', from: countedDay(shiftReference({ day: bounds.to, second: 0 }, length, -1).day), length })
}
