import { calendar, clock, dayOfMonth, dayTime, month, point, range, role, time, whole, year } from '../pieces.ts'
import type { Meaning } from '../meaning.ts'
import { optional, rule, type TimeRule } from '../rule.ts'
import type { CalendarTime, ClockTime, PointTime } from '../time-value.ts'
import { isDate } from '../scan-digits.ts'
import { hourOf } from './clock-rules.ts'

const from = optional(role('from'))
const to = role('to', 'dash', 'until', 'through')
const comma = optional(role('comma'))
const of = optional(role('of'))

/** From one time to another. */
export function rangeRules(): readonly TimeRule[] {
  return [
    rule('from to', [from, point, to, point], (_, __, from, ___, to) => between(from, to), 0.1),
    rule('between and', [role('between'), point, role('and', 'to', 'dash', 'through'), point], (_, __, from, ___, to) => between(from, to), 0.2),
    rule('days of a month', [from, dayOfMonth, to, calendar('day')], (_, __, first, ___, last) => daysTo(first, last), 0.2),
    rule('between days of a month', [role('between'), dayOfMonth, role('and'), calendar('day')], (_, __, first, ___, last) => daysTo(first, last), 0.2),
    rule('month days', [from, month, dayOfMonth, to, dayOfMonth], (_, __, { month }, first, ___, last) => days({ month }, first, last), 0.2),
    rule('month days year', [from, month, dayOfMonth, to, dayOfMonth, comma, of, year], (_, __, { month }, first, ___, last, ____, _____, { year }) => days({ month, year }, first, last), 0.3),
    rule('between month days', [role('between'), month, dayOfMonth, role('and'), dayOfMonth], (_, __, { month }, first, ___, last) => days({ month }, first, last), 0.2),
    rule('hour to clock', [from, whole(0, 24), to, clock], (_, __, hour, ___, last) => hoursTo(hourOf(hour), last), 0.15),
    rule('between hour and clock', [role('between'), whole(0, 24), role('and', 'to', 'dash'), clock], (_, __, hour, ___, last) => hoursTo(hourOf(hour), last), 0.2),
    rule('date and hours', [calendar('day'), comma, range], (_, date, __, { from, to }) => hoursOn(date, from, to), 0.2),
    rule('hours and date', [range, comma, optional(role('on')), calendar('day')], (_, { from, to }, __, ___, date) => hoursOn(date, from, to), 0.2),
    rule('day time to clock', [from, dayTime, to, clock], (_, __, first, ___, last) => (first.time.kind === 'clock' ? hoursOn(first.date, first.time, last) : undefined), 0.3),
  ]
}

/** Both ends of one kind; a year said with the last counts for the first as well. */
export function between(from: PointTime, to: PointTime): Meaning | undefined {
  if (from.kind === 'clock' && to.kind === 'clock') return hoursTo(from, to)
  if (from.kind === 'calendar' && to.kind === 'calendar') return datesTo(from, to)
  if (from.kind === 'part' || to.kind === 'part') return undefined
  return from.kind === to.kind ? time({ kind: 'range', from, to }) : undefined
}

function datesTo(from: CalendarTime, to: CalendarTime): Meaning | undefined {
  if (from.year !== undefined && to.year !== undefined && from.year > to.year) return undefined
  if (from.year !== undefined || to.year === undefined || from.month === undefined || to.month === undefined) return time({ kind: 'range', from, to })
  return time({ kind: 'range', from: { ...from, year: from.month > to.month ? to.year - 1 : to.year }, to })
}

/** "5 to 6 pm": the half of the day of the last holds for the first, unless it would then come later. */
export function hoursTo(from: ClockTime, to: ClockTime): Meaning {
  if (!from.twelve || to.twelve) return time({ kind: 'range', from, to })
  const late = to.hour >= 12 && (from.hour % 12) + 12 <= to.hour
  return time({ kind: 'range', from: { ...from, hour: (from.hour % 12) + (late ? 12 : from.hour === 12 ? 12 : 0), twelve: false }, to })
}

function daysTo(first: number, last: CalendarTime): Meaning | undefined {
  return last.day === undefined || first >= last.day || last.month === undefined ? undefined : time({ kind: 'range', from: { ...last, day: first, weekday: undefined }, to: last })
}

function days({ month, year }: { readonly month: number; readonly year?: number }, first: number, last: number): Meaning | undefined {
  if (first >= last || !isDate(year ?? 2000, month, last)) return undefined
  return time({ kind: 'range', from: { kind: 'calendar', grain: 'day', month, year, day: first }, to: { kind: 'calendar', grain: 'day', month, year, day: last } })
}

function hoursOn(date: CalendarTime, from: PointTime | undefined, to: PointTime | undefined): Meaning | undefined {
  return from?.kind === 'clock' && to?.kind === 'clock' ? time({ kind: 'range', from: { kind: 'dayTime', date, time: from }, to: { kind: 'dayTime', date, time: to } }) : undefined
}
