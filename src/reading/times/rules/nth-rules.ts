import { civilDay } from '../civil.ts'
import { calendar, nth, ordinal, role, shift, time, unit, weekday, whole, count } from '../pieces.ts'
import { boundsOf } from '../resolve.ts'
import { countedDay, shiftReference } from '../calendar.ts'
import { optional, rule, type TimeRule } from '../rule.ts'
import type { Meaning } from '../meaning.ts'
import type { CalendarTime } from '../time-value.ts'

const the = optional(role('the'))
const of = role('of', 'in')

/** Which day, weekday or week of a longer time. */
export function nthRules(): readonly TimeRule[] {
  return [
    rule('nth week of', [the, nth, unit('week', 'weekend'), of, calendar('month', 'year')], (_, __, nth, { unit }, ___, period) => (unit === 'week' || unit === 'weekend' ? time({ ...inside(period), grain: unit, nth }) : undefined), 0.4),
    rule('nth weekday of', [nth, weekday, optional(of), calendar('month')], (_, nth, { weekday }, __, period) => time({ ...inside(period), grain: 'day', nth, weekday }), 0.4),
    rule('nth weekday of the year', [nth, weekday, of, calendar('year')], (_, nth, { weekday }, __, period) => time({ ...inside(period), grain: 'day', nth, weekday }), 0.4),
    rule('nth day of', [the, nth, unit('day'), of, calendar('month', 'year')], (_, __, nth, ___, ____, period) => dayOf(period, nth), 0.4),
    rule('nth of a month', [the, ordinal(1, 31), optional(of), calendar('month')], (_, __, day, ___, period) => (period.counted ? dayOf(period, day) : undefined), 0.3),
    rule('weekday of the nth week', [calendar('week'), optional(role('on')), weekday], (_, week, __, { weekday }) => (week.nth === undefined ? undefined : time({ kind: 'calendar', grain: 'day', year: week.year, month: week.month, nth: week.nth, weekday })), 0.3),
    rule('week number', [unit('week'), whole(1, 53)], ({ reference }, { weak, plural }, week) => (weak || plural ? undefined : time({ kind: 'calendar', grain: 'week', week, year: civilDay(reference.day).year })), 0.1),
    rule('week number and year', [unit('week'), whole(1, 53), optional(role('of', 'in', 'comma')), calendar('year')], (_, __, week, ___, { year }) => time({ kind: 'calendar', grain: 'week', week, year }), 0.3),
    rule('week of a day', [the, unit('week'), role('of', 'weekOf'), calendar('day')], (_, __, ___, ____, day) => weekOf(day), 0.3),
    rule('week mark', [role('weekMark'), calendar('day')], (_, __, day) => weekOf(day), 0.2),
    rule('last so many of', [the, shift, count, unit('day', 'week', 'month'), of, calendar('month', 'year')], (_, __, shift, { value }, { unit }, ___, period) => lastOf(period, shift === 'last' ? { unit, count: value } : undefined), 0.4),
  ]
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

function weekOf({ year, month, day, weekday }: CalendarTime): Meaning | undefined {
  return day === undefined || weekday !== undefined ? undefined : time({ kind: 'calendar', grain: 'week', year, month, day })
}

function lastOf(period: CalendarTime, amount: { readonly unit: 'day' | 'week' | 'month' | string; readonly count: number } | undefined): Meaning | undefined {
  const bounds = boundsOf(period)
  if (bounds === undefined || amount === undefined || (amount.unit !== 'day' && amount.unit !== 'week' && amount.unit !== 'month')) return undefined
  const length = { kind: 'duration', amounts: [{ unit: amount.unit, count: amount.count }] } as const
  return time({ kind: 'range', from: countedDay(shiftReference({ day: bounds.to, second: 0 }, length, -1).day), length })
}
