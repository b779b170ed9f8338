import { countedDay } from '../calendar.ts'
import { calendar, dayOfMonth, digits, holiday, month, ordinal, role, season, section, time, weekday, whole, year } from '../pieces.ts'
import { glued, optional, outside, rule, type Piece, type TimeRule } from '../rule.ts'
import { isDate, fullYear } from '../scan-digits.ts'
import type { Meaning } from '../meaning.ts'
import type { CalendarTime } from '../time-value.ts'

const comma = optional(role('comma'))
const of = optional(role('of'))
const the = optional(role('the'))
const dot = optional(role('dot'))

const deictic: Piece<number> = { keys: ['deictic'], read: (meaning) => (meaning.kind === 'deictic' && meaning.part === undefined ? meaning.days : undefined) }

/** Days, months and years as the calendar names them. */
export function dateRules(): readonly TimeRule[] {
  return [
    rule('today', [deictic], ({ reference }, days) => time(countedDay(reference.day + days))),
    rule('day month year', [the, dayOfMonth, dot, of, month, dot, comma, of, year], (_, __, day, ___, ____, { month }, _____, ______, _______, { year }) => dated({ year, month, day }), 0.5),
    rule('day month', [the, dayOfMonth, dot, of, month, dot], (_, __, day, ___, ____, { month }) => dated({ month, day }), 0.2),
    rule('day month short year', [dayOfMonth, optional(role('dash', 'slash')), month, dot, optional(role('dash', 'slash')), digits(0, 99, 2)], (_, day, __, { month }, ___, ____, short) => dated({ year: fullYear(short), month, day }), -0.2),
    rule('day-month-year', [dayOfMonth, role('dash', 'slash'), month, role('dash', 'slash'), year], (_, day, __, { month }, ___, { year }) => dated({ year, month, day })),
    rule('year-month-day', [year, role('dash', 'slash'), month, role('dash', 'slash'), dayOfMonth], (_, { year }, __, { month }, ___, day) => dated({ year, month, day })),
    rule('year month day', [year, comma, month, comma, dayOfMonth], (_, { year }, __, { month }, ___, day) => dated({ year, month, day })),
    rule('weekday and date', [weekday, dot, comma, the, calendar('day')], (_, { weekday }, __, ___, ____, date) => withWeekday(date, weekday), 0.1),
    rule('date and weekday', [calendar('day'), comma, role('open', 'comma'), weekday, optional(role('close'))], (_, date, __, ___, { weekday }) => withWeekday(date, weekday)),
    rule('month year', [month, dot, optional(role('comma', 'dash', 'slash')), of, year], (_, { month }, __, ___, ____, { year }) => time({ kind: 'calendar', grain: 'month', month, year }), 0.2),
    rule('year month', [year, comma, month], (_, { year }, __, { month }) => time({ kind: 'calendar', grain: 'month', month, year })),
    rule('month', [month, dot], (_, { month, weak }) => time({ kind: 'calendar', grain: 'month', month }, { weak: weak })),
    rule('month behind a word', [outside(role('in', 'since', 'until', 'by', 'from', 'of', 'before', 'after', 'between', 'during')), the, month], (_, __, ___, { month }) => time({ kind: 'calendar', grain: 'month', month })),
    rule('year', [year], (_, { year, sure }) => time({ kind: 'calendar', grain: 'year', year }, { weak: !sure })),
    rule('year behind a word', [outside(role('in', 'since', 'until', 'by', 'from', 'of', 'before', 'after', 'between')), year], (_, __, { year }) => time({ kind: 'calendar', grain: 'year', year })),
    rule('weekday', [weekday], (_, { weekday, weak, plural }) => (plural ? undefined : time({ kind: 'calendar', grain: 'day', weekday }, { weak }))),
    rule('weekday behind a word', [outside(role('on', 'since', 'until', 'by', 'from')), the, weekday], (_, __, ___, { weekday, plural }) => (plural ? undefined : time({ kind: 'calendar', grain: 'day', weekday }))),
    rule('the nth', [role('the'), ordinal(1, 31)], (_, __, day) => time({ kind: 'calendar', grain: 'day', day }, { weak: true })),
    rule('date and year', [calendar('day'), comma, of, year], (_, date, __, ___, { year }) => (date.year === undefined && (date.month !== undefined || date.holiday !== undefined) ? time({ ...date, year }) : undefined)),
    rule('holiday', [holiday], (_, name) => time({ kind: 'calendar', grain: 'day', holiday: name })),
    rule('season', [the, season], (_, the, { season, weak }) => time({ kind: 'calendar', grain: 'season', season }, { weak: weak && the === undefined })),
    rule('season year', [the, season, comma, of, year], (_, __, { season }, ___, ____, { year }) => time({ kind: 'calendar', grain: 'season', season, year }), 0.2),
    rule('section', [the, section, optional(role('dash')), of, the, calendar()], (_, __, section, ___, ____, _____, date) => sectioned(date, section), 0.1),
    rule('decade', [the, whole(1000, 2990), glued(role('plural'))], (_, __, year) => (year % 10 === 0 ? time({ kind: 'calendar', grain: 'decade', year }) : undefined)),
    rule('decade in short', [role('the'), optional(role('quote')), digits(20, 90, 2), glued(role('plural'))], (_, __, ___, short) => (short % 10 === 0 ? time({ kind: 'calendar', grain: 'decade', year: 1900 + short, shortYear: true }) : undefined)),
  ]
}

export function dated({ year, month, day }: { readonly year?: number; readonly month: number; readonly day: number }): Meaning | undefined {
  return isDate(year ?? 2000, month, day) ? time({ kind: 'calendar', grain: 'day', year, month, day }) : undefined
}

function withWeekday(date: CalendarTime, weekday: number): Meaning | undefined {
  return date.day === undefined || (date.weekday !== undefined && date.shift === undefined) ? undefined : time({ ...date, weekday })
}

function sectioned(date: CalendarTime, section: CalendarTime['section']): Meaning | undefined {
  return date.section === undefined && date.grain !== 'day' ? time({ ...date, section }) : undefined
}
