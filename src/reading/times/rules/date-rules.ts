import { countedDay, countedPeriod } from '../calendar.ts'
import { civilDay, dayNumber, monthLength, weekdayOfNumber, type DayNumber } from '../civil.ts'
import { calendar, dayOfMonth, decade, digits, holiday, inWords, month, ordinal, role, season, section, time, unit, weekday, weekdayOfDate, whole, year } from '../pieces.ts'
import { glued, isFollowedByName, isFollowedByNoun, optional, outside, rule, type Piece, type TimeRule } from '../rule.ts'
import { fullYear } from '../scan-digits.ts'
import type { Meaning } from '../meaning.ts'
import type { CalendarTime } from '../time-value.ts'
import { comma, the } from '../small-words.ts'

const of = optional(role('of'))
const dot = optional(role('dot'))
const joint = optional(role('dash', 'slash'))

const deictic: Piece<number> = { keys: ['deictic'], read: (meaning) => (meaning.kind === 'deictic' && meaning.part === undefined ? meaning.days : undefined) }

/** Days, months and years as the calendar names them. */
export function dateRules(): readonly TimeRule[] {
  return [...dayRules(), ...monthRules(), ...longerRules()]
}

function dayRules(): readonly TimeRule[] {
  return [
    rule('today', [deictic], ({ reference }, days) => time(countedDay(reference.day + days))),
    rule('day month year', [the, dayOfMonth, dot, of, month, dot, optional(role('comma', 'of', 'in')), year], (_, __, day, ___, ____, { month }, _____, ______, { year }) => dated({ year, month, day }), 0.5),
    rule('day month', [the, dayOfMonth, dot, of, month], (_, __, day, ___, ____, { month }) => dated({ month, day }), 0.2),
    rule('day month short year', [dayOfMonth, joint, month, dot, optional(role('dash', 'slash', 'of')), digits(32, 99, 2)], (_, day, __, { month }, ___, ____, short) => dated({ year: fullYear(short), month, day }), -0.1),
    rule('day-month-short year', [dayOfMonth, role('dash', 'slash'), month, role('dash', 'slash'), digits(0, 99, 2)], (_, day, __, { month }, ___, short) => dated({ year: fullYear(short), month, day }), -0.1),
    rule('day-month', [dayOfMonth, role('dash', 'slash'), month], (_, day, __, { month }) => dated({ month, day })),
    rule('day-month-year', [dayOfMonth, role('dash', 'slash'), month, role('dash', 'slash'), year], (_, day, __, { month }, ___, { year }) => dated({ year, month, day }), 0.5),
    rule('year-month-day', [year, role('dash', 'slash'), month, role('dash', 'slash'), dayOfMonth], (_, { year }, __, { month }, ___, day) => dated({ year, month, day })),
    rule('year month day', [year, comma, month, comma, dayOfMonth], (_, { year }, __, { month }, ___, day) => dated({ year, month, day })),
    rule('weekday and date', [weekdayOfDate, dot, comma, the, calendar('day')], (_, { weekday }, __, ___, ____, date) => withWeekday(date, weekday), 0.1),
    rule('date and weekday', [calendar('day'), role('open', 'comma'), weekdayOfDate, optional(role('close'))], (_, date, __, { weekday }) => withWeekday(date, weekday)),
    rule('weekday and day', [weekday, comma, the, dayOfMonth], (site, { weekday }, __, the, day) => (the === undefined && isFollowedByNoun(site) ? undefined : time((the === undefined ? undefined : thisMonth(site.reference.day, weekday, day)) ?? { kind: 'calendar', grain: 'day', weekday, day })), 0.1),
    rule('day of an era', [the, dayOfMonth, of, month, whole(1, 2999), role('bc', 'ad')], (_, __, day, ___, { month }, year, era) => (day > monthLength(2000, month) ? undefined : time({ kind: 'calendar', grain: 'day', year: era === 'bc' ? -year : year, month, day })), 1),
    rule('weekday', [weekday], (_, { weekday, weak, plural }) => (plural ? undefined : time({ kind: 'calendar', grain: 'day', weekday }, { weak }))),
    rule('weekday behind a word', [outside(role('on', 'since', 'until', 'by', 'from')), outside(the), weekday], (_, __, ___, { weekday, plural }) => (plural ? undefined : time({ kind: 'calendar', grain: 'day', weekday }))),
    rule('the nth', [the, ordinal(1, 31)], (_, __, day) => time({ kind: 'calendar', grain: 'day', day }, { weak: true })),
    rule('date and year', [calendar('day'), optional(role('comma', 'of', 'in')), year], (_, date, __, { year }) => (date.year === undefined && (date.month !== undefined || date.holiday !== undefined) ? time({ ...date, year }) : undefined)),
    rule('numeric date behind a word', [outside(role('on')), calendar('day')], (_, __, date) => (date.month !== undefined && date.day !== undefined && date.year === undefined && date.weekday === undefined ? time(date) : undefined), -0.2),
    rule('on the nth', [outside(role('on')), the, ordinal(1, 31)], (site, _, __, day) => (site.tokens[site.to - 2]?.kind !== 'digits' || isFollowedByNoun(site) ? undefined : time({ kind: 'calendar', grain: 'day', day }))),
    rule('holiday', [holiday], (_, name) => time({ kind: 'calendar', grain: 'day', holiday: name })),
  ]
}

function monthRules(): readonly TimeRule[] {
  return [
    rule('month year', [month, dot, optional(role('comma', 'dash', 'slash', 'of', 'in')), year], (_, { month }, __, ___, { year }) => time({ kind: 'calendar', grain: 'month', month, year }), 0.2),
    rule('month short year', [month, role('of'), digits(32, 99, 2)], (_, { month }, __, short) => time({ kind: 'calendar', grain: 'month', month, year: fullYear(short) })),
    rule('year month', [year, comma, month], (_, { year }, __, { month }) => time({ kind: 'calendar', grain: 'month', month, year })),
    rule('month', [month], (site, { month, weak }) => time({ kind: 'calendar', grain: 'month', month }, { weak: weak || isFollowedByName(site) })),
    rule('month behind a word', [outside(role('in', 'since', 'until', 'by', 'from', 'of', 'before', 'after', 'between', 'during')), outside(the), month], (_, __, ___, { month }) => time({ kind: 'calendar', grain: 'month', month })),
  ]
}

function longerRules(): readonly TimeRule[] {
  return [
    rule('year', [year], (_, { year, sure }) => time({ kind: 'calendar', grain: 'year', year }, { weak: !sure })),
    rule('year behind a word', [outside(role('in', 'since', 'until', 'by', 'from', 'of', 'before', 'after', 'between')), year], (_, __, { year }) => time({ kind: 'calendar', grain: 'year', year })),
    rule('season', [season], (_, { season, weak }) => time({ kind: 'calendar', grain: 'season', season }, { weak })),
    rule('season behind a word', [outside(role('in', 'since', 'until', 'by', 'from', 'before', 'after', 'during', 'all')), outside(the), season], (_, __, ___, { season }) => time({ kind: 'calendar', grain: 'season', season })),
    rule('season year', [the, season, optional(role('comma', 'of')), year], (_, __, { season }, ___, { year }) => time({ kind: 'calendar', grain: 'season', season, year }), 0.2),
    rule('quarter', [role('quarterMark'), glued(digits(1, 4, 1))], (_, __, quarter) => time({ kind: 'calendar', grain: 'quarter', quarter }, { weak: true })),
    rule('half year', [role('halfMark'), glued(digits(1, 2, 1))], (_, __, half) => time({ kind: 'calendar', grain: 'half', half }, { weak: true })),
    rule('quarter in words', [the, ordinal(1, 4), unit('quarter')], (_, __, quarter) => time({ kind: 'calendar', grain: 'quarter', quarter }, { weak: true })),
    rule('half year in words', [the, ordinal(1, 2), unit('halfYear')], (_, __, half) => time({ kind: 'calendar', grain: 'half', half }, { weak: true })),
    rule('half in words', [the, ordinal(1, 2), role('half')], (_, __, half) => time({ kind: 'calendar', grain: 'half', half }, { weak: true })),
    rule('quarter and year', [calendar('quarter', 'half'), optional(role('comma', 'of', 'in', 'dash')), calendar('year')], (_, part, __, { year, counted }) => (part.year === undefined ? time({ ...part, year, counted }) : undefined), 0.2),
    rule('year and quarter', [calendar('year'), optional(role('comma', 'dash')), calendar('quarter', 'half')], (_, { year, counted }, __, part) => (part.year === undefined ? time({ ...part, year, counted }) : undefined), 0.2),
    rule('section', [section, optional(role('dash')), of, the, calendar()], (_, section, __, ___, ____, date) => sectioned(date, section), 0.1),
    rule('the section of the day', [role('the'), section, of, the, calendar('day')], (_, __, section, ___, ____, date) => sectioned(date, section), 0.1),
    rule('section of the period', [section, unit('week', 'month', 'year')], ({ reference }, section, { unit, plural }) => periodSection(reference.day, unit, plural ? undefined : section)),
    rule('decade', [the, whole(1000, 2990), optional(glued(role('quote'))), glued(role('plural'))], (_, __, year) => (year % 10 === 0 ? time({ kind: 'calendar', grain: 'decade', year }) : undefined), 0.5),
    rule('decade in short', [role('the'), optional(role('quote')), digits(20, 90, 2), optional(glued(role('quote'))), glued(role('plural'))], (_, __, ___, short) => shortDecade(short), 0.5),
    rule('decade of a century in words', [the, inWords(15, 20), optional(role('dash')), decade], (_, __, century, ___, value) => time({ kind: 'calendar', grain: 'decade', year: century * 100 + value }), 0.2),
    rule('decade in words', [the, decade], (_, __, value) => shortDecade(value)),
    rule('century', [the, ordinal(1, 30), unit('century')], (_, __, nth) => time({ kind: 'calendar', grain: 'century', year: (nth - 1) * 100 }), 0.2),
  ]
}

function shortDecade(value: number): Meaning | undefined {
  return value % 10 === 0 ? time({ kind: 'calendar', grain: 'decade', year: 1900 + value, shortYear: true }) : undefined
}

/** A 31 February is kept, as a day that never comes: its month alone was not what was said. */
export function dated({ year, month, day }: { readonly year?: number; readonly month: number; readonly day: number }): Meaning {
  return time({ kind: 'calendar', grain: 'day', year, month, day })
}

/** "Tuesday the 11th" is this month's where that is a Tuesday. */
function thisMonth(today: DayNumber, weekday: number, day: number): CalendarTime | undefined {
  const { year, month } = civilDay(today)
  const found = dayNumber(year, month, day)
  return weekdayOfNumber(found) === weekday && day <= monthLength(year, month) ? { ...countedDay(found), weekday } : undefined
}

/** A weekday beside a date that is counted in weeks or longer says which day of that week. */
function withWeekday(date: CalendarTime, weekday: number): Meaning | undefined {
  if (date.by !== undefined || date.holiday !== undefined || date.nth !== undefined) return undefined
  return (date.day === undefined || date.month === undefined || (date.weekday !== undefined && date.shift === undefined)) ? undefined : time({ ...date, weekday })
}

function sectioned(date: CalendarTime, section: CalendarTime['section']): Meaning | undefined {
  if (date.grain !== 'day') return date.section === undefined ? time({ ...date, section }) : undefined
  return section === 'end' ? endOfDay(date) : undefined
}

export function endOfDay(date: CalendarTime): Meaning {
  return time({ kind: 'dayTime', date, time: { kind: 'clock', hour: 23, minute: 59, second: 59, twelve: false } })
}

function periodSection(day: number, unit: Parameters<typeof countedPeriod>[0], section: CalendarTime['section']): Meaning | undefined {
  const period = section === undefined ? undefined : countedPeriod(unit, day, 0)
  return period && time({ ...period, section })
}

