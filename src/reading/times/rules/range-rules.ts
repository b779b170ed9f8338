import { countedDay } from '../calendar.ts'
import { calendar, dayOfMonth, month, point, range, role, time, year } from '../pieces.ts'
import type { Meaning } from '../meaning.ts'
import { boundsOf } from '../resolve.ts'
import { optional, rule, type Site, type TimeRule } from '../rule.ts'
import { isDate } from '../scan-digits.ts'
import type { CalendarTime, PointTime } from '../time-value.ts'
import { hoursTo } from './hour-range-rules.ts'
import { and, comma, from, the, to } from '../small-words.ts'

const inside = optional(role('comma', 'of', 'in'))

/** From one time to another, and days in a row. */
export function rangeRules(): readonly TimeRule[] {
  return [
    rule('from to', [from, the, point, to, the, point], (site, word, __, from, ___, ____, to) => said(word, between(site, from, to)), 0.1),
    rule('between and', [role('between'), the, point, and, the, point], (site, word, __, from, ___, ____, to) => said(word, between(site, from, to)), 0.2),
    rule('days of a month', [from, the, dayOfMonth, to, the, calendar('day')], (_, __, ___, first, ____, _____, last) => daysTo(first, last), 0.2),
    rule('between days of a month', [role('between'), the, dayOfMonth, and, the, calendar('day')], (_, __, ___, first, ____, _____, last) => daysTo(first, last), 0.3),
    rule('month days', [optional(role('from', 'on')), month, dayOfMonth, to, the, dayOfMonth], (_, __, { month }, first, ___, ____, last) => days({ month }, first, last), 0.2),
    rule('days in a shifted month', [from, dayOfMonth, to, dayOfMonth, optional(role('in', 'of')), calendar('month')], (_, __, first, ___, last, ____, { year, month, counted }) => (counted && month !== undefined ? days({ month, year }, first, last) : undefined), 0.3),
    rule('shifted month and days', [calendar('month'), role('from'), dayOfMonth, to, dayOfMonth], (_, { year, month, counted }, __, first, ___, last) => (counted && month !== undefined ? days({ month, year }, first, last) : undefined), 0.3),
    rule('weekdays of a week', [calendar('week'), comma, range], (_, week, __, { from, to }) => weekdaysIn(week, from, to), 0.3),
    rule('dates and year', [range, inside, year], (_, { from, to }, __, { year }) => (from?.kind === 'calendar' && to?.kind === 'calendar' && to.year === undefined && to.month !== undefined ? datesTo(from, { ...to, year }) : undefined), 0.2),
  ]
}

/** "next week from Wednesday to Friday". */
function weekdaysIn(week: CalendarTime, from: PointTime | undefined, to: PointTime | undefined): Meaning | undefined {
  const monday = week.counted && !week.bare ? boundsOf(week)?.from : undefined
  if (monday === undefined || from?.kind !== 'calendar' || to?.kind !== 'calendar' || !isWeekday(from) || !isWeekday(to)) return undefined
  return time({ kind: 'range', from: countedDay(monday + (from.weekday ?? 1) - 1), to: countedDay(monday + (to.weekday ?? 7) - 1) })
}

function isWeekday({ weekday, day, month, year }: CalendarTime): boolean {
  return weekday !== undefined && day === undefined && month === undefined && year === undefined
}

/** With "from" or "between" in so many words there is no doubt that a range is meant. */
function said(word: string | undefined, meaning: Meaning | undefined): Meaning | undefined {
  if (word === undefined || meaning?.kind !== 'time') return meaning
  const isDays = meaning.value.kind === 'range' && meaning.value.to?.kind === 'calendar' && meaning.value.to.day !== undefined && meaning.value.to.month === undefined
  return isDays ? meaning : { ...meaning, weak: false }
}

/** Both ends of one kind; "now" goes with either. */
function between(site: Site, from: PointTime, to: PointTime): Meaning | undefined {
  if (from.kind === 'clock' && to.kind === 'clock') return hoursTo(from, to)
  if (from.kind === 'calendar' && to.kind === 'calendar') return datesTo(from, to)
  if (from.kind === 'part' || to.kind === 'part') return undefined
  if (from.kind === 'dayTime' && to.kind === 'dayTime') return from.time.kind === 'clock' && to.time.kind === 'clock' ? time({ kind: 'range', from, to }) : undefined
  if (from.kind === 'dayTime' && from.time.kind === 'part' && to.kind === 'calendar') return datesTo(from.date, to)
  if (from.kind === 'calendar' && to.kind === 'dayTime' && to.time.kind === 'part') return datesTo(from, to.date)
  if (from.kind === 'dayTime' && from.now) return to.kind === 'clock' ? time({ kind: 'range', from, to: { kind: 'dayTime', date: countedDay(site.reference.day), time: to } }) : to.kind === 'calendar' ? datesTo(from.date, to) : undefined
  if (to.kind === 'dayTime' && to.now && from.kind === 'calendar') return datesTo(from, to.date)
  return undefined
}

/** A year or a month said with one end only counts for the other as well. */
function datesTo(from: CalendarTime, to: CalendarTime): Meaning | undefined {
  if (from.year !== undefined && to.year !== undefined && from.year > to.year) return undefined
  if ((from.grain === 'year' && to.grain === 'day' && to.year === undefined) || (from.grain === 'day' && from.year === undefined && to.grain === 'year')) return undefined
  if (to.grain === 'day' && to.month === undefined && to.weekday === undefined && to.day !== undefined && from.month !== undefined && from.day !== undefined && from.day < to.day) return time({ kind: 'range', from, to: { ...from, day: to.day, weekday: undefined } })
  if (from.grain === 'day' && from.month === undefined && from.weekday === undefined && from.day !== undefined && to.month !== undefined && to.day !== undefined) return daysTo(from.day, to)
  if (from.counted && from.weekday !== undefined && to.weekday !== undefined && to.day === undefined && from.day !== undefined) return time({ kind: 'range', from, to: weekdayAfter(from, to.weekday) })
  if (from.year !== undefined || to.year === undefined || from.month === undefined || to.month === undefined || to.counted) return time({ kind: 'range', from, to })
  return time({ kind: 'range', from: { ...from, year: from.month > to.month ? to.year - 1 : to.year }, to })
}

function weekdayAfter(from: CalendarTime, weekday: number): CalendarTime {
  const days = (weekday - (from.weekday ?? weekday) + 7) % 7
  return { ...from, day: (from.day ?? 0) + days, weekday }
}

function daysTo(first: number, last: CalendarTime): Meaning | undefined {
  return last.day === undefined || first >= last.day || last.month === undefined ? undefined : time({ kind: 'range', from: { ...last, day: first, weekday: undefined }, to: last })
}

function days({ month, year }: { readonly month: number; readonly year?: number | undefined }, first: number, last: number): Meaning | undefined {
  if (first >= last || !isDate(year ?? 2000, month, last)) return undefined
  return time({ kind: 'range', from: { kind: 'calendar', grain: 'day', month, year, day: first }, to: { kind: 'calendar', grain: 'day', month, year, day: last } })
}
