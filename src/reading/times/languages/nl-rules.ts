import { countedDay, isClockUnit, shiftedWeekday } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'
import { calendar, clock, count, dayOfMonth, digits, duration, month, ordinal, partOfDay, partTime, role, section, shift, time, unit, weekday, whole, year, zone } from '../pieces.ts'
import { glued, isFollowedByNoun, optional, outside, rule, type Piece, type Site, type TimeRule } from '../rule.ts'
import { candidatesOf } from '../resolve.ts'
import { dated } from '../rules/date-rules.ts'
import { hourOf, inPart } from '../rules/clock-rules.ts'
import { length } from '../rules/length-rules.ts'
import { modifierOf } from '../rules/modifier-rules.ts'
import { anchored, fromDay, inWeek, shiftedMonth } from '../rules/relative-rules.ts'
import type { CalendarTime, ClockTime } from '../time-value.ts'

const comma = optional(role('comma'))
const the = optional(role('the'))
const dot = optional(role('dot'))
const hour = whole(1, 12)
const hourWord = optional(role('hourWord'))

/** An hour that needs company: "15 uur" may be a length, "9.30" a number. */
const weakClock: Piece<ClockTime> = { keys: ['clock'], read: (meaning) => (meaning.kind === 'time' && meaning.weak === true && meaning.value.kind === 'clock' ? meaning.value : undefined) }

/** What only Dutch puts in this way. */
export function dutchRules(): readonly TimeRule[] {
  return [...dutchClock(), ...dutchDates(), ...dutchLengths()]
}

function dutchClock(): readonly TimeRule[] {
  return [
    rule('half to the hour', [role('half'), hour, hourWord], (_, __, hour) => time(before(hour, 30)), 0.1),
    rule('quarter to or past', [role('quarterHour'), role('before', 'past', 'after'), hour, hourWord], (_, __, side, hour) => time(side === 'before' ? before(hour, 15) : past(hour, 15)), 0.2),
    rule('minutes to or past', [whole(1, 29), optional(unit('minute')), role('before', 'past'), hour, hourWord], (_, minutes, word, side, hour, said) => time(side === 'past' ? past(hour, minutes) : before(hour, minutes), { weak: side === 'before' && word === undefined && said === undefined }), 0.1),
    rule('minutes to or past half', [whole(1, 15), optional(unit('minute')), role('before', 'past'), role('half'), hour, hourWord], (_, minutes, __, side, ___, hour) => time(before(hour, side === 'past' ? 30 - minutes : 30 + minutes)), 0.2),
    rule('hour word', [whole(0, 23), role('hourWord')], (_, hour) => time(hourOf(hour), { weak: true })),
    rule('one oclock', [role('a'), role('hourWord')], () => time(hourOf(1), { weak: true })),
    rule('later on in the part', [role('earlier', 'later'), role('on'), the, partOfDay], (_, side, __, ___, part) => time({ kind: 'part', part, section: side === 'earlier' ? 'start' : 'end' }), 0.2),
    rule('clock hour word', [clock, role('hourWord')], (_, clock) => time(clock), 0.2),
    rule('clock hour mark', [clock, glued(role('hourMark'))], (_, clock) => time(clock), 0.2),
    rule('hour mark', [digits(0, 23, 2), glued(role('hourMark'))], (_, hour) => time(hourOf(hour)), 0.2),
    rule('hour mark minutes', [digits(0, 24, 2), glued(role('hourMark')), glued(digits(0, 59, 2))], (_, hour, __, minute) => time({ ...hourOf(hour), minute }), 0.3),
    rule('hour and minutes', [whole(0, 24), role('hourWord'), digits(1, 59, 2)], (_, hour, __, minute) => time({ ...hourOf(hour), minute }), 0.2),
    rule('late hour with a dot', [weakClock], (_, clock) => (clock.hour > 12 && clock.minute !== undefined ? time(clock) : undefined)),
    rule('clock before a zone', [weakClock, outside(zone)], (_, clock) => time(clock), 0.3),
    rule('in a section of the part', [role('in'), the, section, partOfDay], (_, __, ___, section, part) => time({ kind: 'part', part, section }), 0.1),
    rule('at a clock time', [role('at'), weakClock], (_, __, clock) => time(clock), 0.2),
    rule('before or after an hour', [role('before', 'after', 'since', 'until', 'upTo'), optional(role('approx')), weakClock], (_, side, __, clock) => time(clock, { modifier: modifierOf(side) }), 0.1),
    rule('around a clock time', [role('around'), clock], (_, __, clock) => time(clock, { modifier: 'approx' }), 0.3),
    rule('hour by habit', [hour, partTime], (_, hour, { part }) => time(inPart(hourOf(hour), part)), 0.1),
  ]
}

function dutchDates(): readonly TimeRule[] {
  return [
    rule('quarter', [the, ordinal(1, 4), unit('quarter')], (_, __, quarter) => time({ kind: 'calendar', grain: 'quarter', quarter })),
    rule('half a month', [role('half'), month], (_, __, { month }) => time({ kind: 'calendar', grain: 'month', month, section: 'mid' }), 0.2),
    rule('month in lower case', [month], (site, { month }) => (isLowerCase(site) ? time({ kind: 'calendar', grain: 'month', month }) : undefined)),
    rule('shifted month in lower case', [shift, month], (site, shift, { month }) => (isLowerCase(site) ? time(shiftedMonth(month, shift, site.reference)) : undefined), 0.1),
    rule('month day year', [month, dot, the, dayOfMonth, comma, year], (_, { month }, __, ___, day, ____, { year }) => dated({ year, month, day }), 0.3),
    rule('month day', [month, dot, the, dayOfMonth], ({ tokens, from }, { month }, __, ___, day) => (tokens[from - 1]?.lower === 'in' ? undefined : dated({ month, day })), -0.1),
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
    rule('week dash weekday', [calendar('week'), role('dash'), weekday], (_, week, __, { weekday }) => (week.counted && !week.bare ? inWeek(week, weekday) : undefined), 0.2),
    rule('weekday just past or to come', [weekday, role('pastBehind', 'comingBehind')], ({ reference }, { weekday, plural }, side) => (plural ? undefined : time(shiftedWeekday(weekday, side === 'pastBehind' ? 'past' : 'coming', reference.day))), 0.2),
  ]
}

function dutchLengths(): readonly TimeRule[] {
  return [
    rule('the unit before', [role('the'), unit(), role('earlier', 'later')], ({ reference }, _, { unit, plural }, side) => (plural || isClockUnit(unit) ? undefined : anchored(reference, length(unit, 1), side === 'earlier' ? -1 : 1)), 0.2),
    rule('hours in short', [digits(1, 999, 3), glued(role('hourMark'))], (_, hours) => time(length('hour', hours)), -0.1),
    rule('day in so long', [calendar('day'), role('in'), duration], (_, date, __, length) => (date.counted && date.by === undefined && !date.bare ? fromDay(date, length, 1) : undefined), 0.3),
    rule('so long from a day', [duration, role('since'), calendar('day')], (_, length, __, date) => fromDay(date, length, 1), 0.5),
    rule('a quarter of an hour', [optional(role('a')), role('quarterOfAnHour')], () => time(length('minute', 15)), 0.1),
    rule('quarters of an hour', [count, role('quarterOfAnHour')], (_, { value }) => time(length('minute', value * 15)), 0.1),
    rule('every other unit', [role('at'), role('the'), optional(role('other')), unit('day', 'week', 'month', 'year')], (_, __, ___, ____, { unit, plural }) => (plural ? undefined : time({ kind: 'repeat', every: length(unit, 2) })), 0.2),
    rule('every so often', [role('at'), role('the'), duration], (_, __, ___, every) => time({ kind: 'repeat', every }), 0.2),
    rule('once per unit', [role('once'), role('per'), unit()], (_, __, ___, { unit }) => time({ kind: 'repeat', every: length(unit, 1) }), 0.2),
  ]
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

/** So many minutes before a full hour. */
function before(hour: number, minutes: number): ClockTime {
  return { ...hourOf(hour === 1 ? 12 : hour - 1), minute: 60 - minutes }
}

function past(hour: number, minute: number): ClockTime {
  return { ...hourOf(hour), minute }
}
