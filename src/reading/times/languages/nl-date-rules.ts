import { countedDay, shiftedWeekday, stepsOf } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'
import { calendar, dayOfMonth, month, ordinal, partOfDay, role, section, shift, time, unit, weekday, year } from '../pieces.ts'
import { candidatesOf } from '../resolve.ts'
import { glued, isFollowedByNoun, optional, outside, rule, type Piece, type Site, type TimeRule } from '../rule.ts'
import { dated } from '../rules/date-rules.ts'
import { inWeek, shiftedMonth } from '../rules/counted-times.ts'
import type { CalendarTime, PartTime } from '../time-value.ts'
import { comma, the } from '../small-words.ts'

const dot = optional(role('dot'))

/** "dinsdagavond": a part of some Tuesday. */
const partOfWeekday: Piece<{ readonly weekday: number; readonly part: PartTime }> = {
  keys: ['dayTime'],
  read: (meaning) => {
    if (meaning.kind !== 'time' || meaning.value.kind !== 'dayTime' || meaning.value.time.kind !== 'part') return undefined
    const { weekday, day, week, year } = meaning.value.date
    return weekday === undefined || day !== undefined || week !== undefined || year !== undefined ? undefined : { weekday, part: meaning.value.time }
  },
}

/** Days, months and quarters as only Dutch puts them. */
export function dutchDates(): readonly TimeRule[] {
  return [
    rule('quarter', [the, ordinal(1, 4), unit('quarter')], (_, __, quarter) => time({ kind: 'calendar', grain: 'quarter', quarter })),
    rule('half a month', [role('half'), month], (_, __, { month }) => time({ kind: 'calendar', grain: 'month', month, section: 'mid' }), 0.2),
    rule('month in lower case', [month], (site, { month }) => (isLowerCase(site) ? time({ kind: 'calendar', grain: 'month', month }) : undefined)),
    rule('shifted month in lower case', [shift, month], (site, shift, { month }) => (isLowerCase(site) ? time(shiftedMonth(month, shift, site.reference)) : undefined), 0.1),
    rule('month day year', [month, dot, the, dayOfMonth, comma, year], (_, { month }, __, ___, day, ____, { year }) => dated({ year, month, day }), 0.3),
    rule('month day', [month, dot, the, dayOfMonth], (site, { month }, __, ___, day) => (site.tokens[site.from - 1]?.lower === 'in' || isFollowedByNoun(site) ? undefined : dated({ month, day })), -0.1),
    rule('nth day of a month', [the, ordinal(1, 31), unit('day'), optional(role('of', 'in')), month], (_, __, day, ___, ____, { month }) => dated({ month, day }), 0.2),
    rule('date in digits behind a word', [outside(role('on')), calendar('day')], ({ tokens, from, to }, _, date) => (date.month !== undefined && date.year === undefined && to === from + 3 && (tokens[from]?.text.length === 2 || tokens[from + 2]?.text.length === 2) ? time(date) : undefined)),
    rule('a day and the next', [optional(role('on')), the, dayOfMonth, role('and'), calendar('day')], (_, __, ___, day, ____, next) => (next.day === day + 1 && next.month !== undefined && next.weekday === undefined ? time({ kind: 'range', from: { ...next, day }, to: next }) : undefined), 0.2),
    rule('a month and the next', [month, role('and'), calendar('month')], (_, { month }, __, next) => (next.month === month + 1 && next.section === undefined ? time({ kind: 'range', from: { ...next, month }, to: next }) : undefined), 0.2),
    rule('the section of a period', [role('the'), section, optional(role('of')), the, calendar('week', 'month', 'year', 'decade', 'century', 'season', 'quarter')], (_, __, section, ___, ____, period) => (period.section === undefined ? time({ ...period, section }) : undefined), 0.1),
    rule('nth behind a word', [outside(role('on')), role('the'), ordinal(1, 31)], (site, _, __, day) => (site.tokens[site.from + 1]?.kind !== 'digits' || isFollowedByNoun(site) ? undefined : time({ kind: 'calendar', grain: 'day', day }))),
    rule('month by name', [role('the'), unit('month'), calendar('month')], (_, __, ___, month) => (month.section === undefined ? time(month) : undefined), 0.2),
    rule('night between days', [optional(role('in')), the, partOfDay, role('of'), the, calendar('day'), role('on'), the, calendar('day')], (_, __, ___, part, ____, _____, from, ______, _______, to) => (part === 'night' ? time({ kind: 'range', from, to }) : undefined), 0.3),
    rule('night between days of a month', [optional(role('in')), the, partOfDay, role('of'), the, dayOfMonth, role('on'), the, calendar('day')], (_, __, ___, part, ____, _____, day, ______, _______, to) => (part === 'night' && to.month !== undefined ? time({ kind: 'range', from: { ...to, day, weekday: undefined }, to }) : undefined), 0.3),
    rule('date just past or to come', [calendar('day'), role('pastBehind', 'comingBehind')], (site, date, side) => (date.month !== undefined && date.year === undefined ? nearestTime(site, date, side === 'pastBehind') : undefined), 0.2),
    rule('weekday and date in digits', [weekday, comma, calendar('day')], (_, { weekday }, __, date) => (date.day !== undefined && date.month !== undefined && date.year === undefined && date.weekday === undefined ? time({ ...date, weekday }) : undefined), 0.25),
    rule('shifted date', [shift, calendar('day')], (site, shift, date) => (shift === 'this' || date.month === undefined || date.year !== undefined ? undefined : nearestTime(site, date, stepsOf(shift) < 0)), 0.2),
    rule('shifted part of a weekday', [shift, partOfWeekday], ({ reference }, shift, { weekday, part }) => time({ kind: 'dayTime', date: shiftedWeekday(weekday, shift, reference.day), time: part }), 0.2),
    rule('part of a weekday in a week', [calendar('week'), optional(role('on', 'comma')), partOfWeekday], (_, week, __, { weekday, part }) => (week.counted && !week.bare ? inPartOf(inWeek(week, weekday), part) : undefined), 0.2),
    rule('part of a weekday of a week', [partOfWeekday, optional(role('of', 'in')), calendar('week')], (_, { weekday, part }, __, week) => (week.counted && !week.bare ? inPartOf(inWeek(week, weekday), part) : undefined), 0.2),
    rule('part of a weekday and date', [partOfWeekday, comma, the, calendar('day')], (_, { weekday, part }, __, ___, date) => (date.month !== undefined && date.day !== undefined && date.weekday === undefined ? time({ kind: 'dayTime', date: { ...date, weekday }, time: part }) : undefined), 0.2),
    rule('date in digits and short year', [calendar('day'), glued(role('dash', 'slash')), glued(year)], (_, date, __, { year }) => (date.month !== undefined && date.year === undefined ? time({ ...date, year }) : undefined), 0.2),
    rule('week dash weekday', [calendar('week'), role('dash'), weekday], (_, week, __, { weekday }) => (week.counted && !week.bare ? inWeek(week, weekday) : undefined), 0.2),
    rule('weekday just past or to come', [weekday, role('pastBehind', 'comingBehind')], ({ reference }, { weekday, plural }, side) => (plural ? undefined : time(shiftedWeekday(weekday, side === 'pastBehind' ? 'past' : 'coming', reference.day))), 0.2),
  ]
}

function inPartOf(date: Meaning | undefined, part: PartTime): Meaning | undefined {
  return date?.kind === 'time' && date.value.kind === 'calendar' ? time({ kind: 'dayTime', date: date.value, time: part }) : undefined
}

/** The nearest such day that is over, or that is to come. */
function nearestTime({ reference }: Site, date: CalendarTime, isPast: boolean): Meaning | undefined {
  const found = candidatesOf(date, reference.day).find(({ from }) => (isPast ? from <= reference.day : from > reference.day))
  return found && time({ ...countedDay(found.from), weekday: date.weekday })
}

/** Names have a capital, months have none. */
function isLowerCase({ tokens, to }: Site): boolean {
  const word = tokens[to - 1]
  return word !== undefined && word.text === word.lower
}
