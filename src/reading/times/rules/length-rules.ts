import { calendar, clock, count, dayTime, duration, often, partOfDay, partsOfDay, repeat, role, time, unit, weekday, whole } from '../pieces.ts'
import { optional, rule, type Site, type TimeRule } from '../rule.ts'
import type { CalendarTime, ClockTime, Duration, RepeatTime, Unit } from '../time-value.ts'

const and = optional(role('and', 'comma'))

/** How long something takes, and how often it comes back. */
export function lengthRules(): readonly TimeRule[] {
  return [
    rule('so many', [count, optional(role('dash')), unit()], (site, { value, vague }, __, { unit, weak }) => weak && isApart(site) ? undefined : time(length(unit, value, vague)), 0.1),
    rule('a unit', [role('a'), unit()], (_, __, { unit, plural }) => (plural ? undefined : time(length(unit, 1)))),
    rule('all the unit', [role('all'), optional(role('the', 'dash')), unit()], (_, __, ___, { unit, plural }) => (plural ? undefined : time(length(unit, 1)))),
    rule('so many units and a half', [count, unit(), role('and'), optional(role('a')), role('half')], (_, { value }, { unit }) => time(length(unit, value + 0.5)), 0.2),
    rule('a unit and a half', [role('a'), unit(), role('and'), optional(role('a')), role('half')], (_, __, { unit }) => time(length(unit, 1.5)), 0.2),
    rule('so many and a quarter', [count, role('and'), role('a'), role('quarterHour'), unit()], (_, { value }, __, ___, ____, { unit }) => time(length(unit, value + 0.25)), 0.2),
    rule('so many and a half', [count, role('and'), optional(role('a')), role('half'), unit()], (_, { value }, __, ___, ____, { unit }) => time(length(unit, value + 0.5)), 0.2),
    rule('half a unit', [role('half'), optional(role('a')), unit()], (_, __, ___, { unit }) => time(length(unit, 0.5)), 0.1),
    rule('a half unit', [role('a'), role('half'), unit()], (_, __, ___, { unit }) => time(length(unit, 0.5)), 0.1),
    rule('so long and so long', [duration, and, duration], (_, long, __, short) => joined(long, short), 0.1),
    rule('every unit', [role('every'), unit()], (_, __, { unit, plural }) => (plural ? undefined : time({ kind: 'repeat', every: length(unit, 1) })), 0.1),
    rule('every so many', [role('every'), duration], (_, __, every) => time({ kind: 'repeat', every }), 0.1),
    rule('every weekday', [role('every'), weekday], (_, __, { weekday }) => time({ kind: 'repeat', on: { kind: 'calendar', grain: 'day', weekday } }), 0.1),
    rule('weekdays', [optional(role('on')), weekday], (_, __, { weekday, plural }) => (plural ? time({ kind: 'repeat', on: { kind: 'calendar', grain: 'day', weekday } }) : undefined)),
    rule('every part', [role('every'), partOfDay], (_, __, part) => time({ kind: 'repeat', on: { kind: 'part', part } })),
    rule('every other unit', [role('every'), role('other'), unit()], (_, __, ___, { unit }) => time({ kind: 'repeat', every: length(unit, 2) }), 0.1),
    rule('every other weekday', [role('every'), role('other'), weekday], (_, __, ___, { weekday }) => time({ kind: 'repeat', on: { kind: 'calendar', grain: 'day', weekday } }), 0.1),
    rule('every day and time', [role('every'), dayTime], (_, __, on) => (on.date.year === undefined ? time({ kind: 'repeat', on }) : undefined), 0.2),
    rule('once a unit', [role('once'), role('a', 'every'), unit()], (_, __, ___, { unit }) => time({ kind: 'repeat', every: length(unit, 1) }), 0.2),
    rule('repeat and clock', [repeat, optional(role('comma')), optional(role('at')), clock], (_, each, __, ___, time) => repeatAt(each, time), 0.2),
    rule('repeat and hour', [repeat, role('at'), whole(0, 24)], (_, each, __, hour) => repeatAt(each, { kind: 'clock', hour, twelve: false }), 0.1),
    rule('clock and repeat', [clock, optional(role('on')), repeat], (_, time, __, each) => repeatAt(each, time), 0.1),
    rule('weekday and parts', [weekday, partsOfDay], (_, { weekday }, part) => time({ kind: 'repeat', on: { kind: 'dayTime', date: { kind: 'calendar', grain: 'day', weekday }, time: { kind: 'part', part } } }), 0.1),
    rule('in the parts', [role('in'), role('the'), partsOfDay], (_, __, ___, part) => time({ kind: 'part', part })),
    rule('parts and clock', [partsOfDay, optional(role('at')), clock], (_, __, ___, on) => time({ kind: 'repeat', on }), 0.1),
    rule('every date', [role('every'), calendar('day')], (_, __, on) => (on.year === undefined && on.month !== undefined ? time({ kind: 'repeat', on }) : undefined), 0.1),
    rule('weekends', [unit('weekend')], (_, { unit, plural }) => (plural ? time({ kind: 'repeat', every: length(unit, 1) }) : undefined), -0.1),
    rule('often', [often], (_, { unit, count }) => time({ kind: 'repeat', every: length(unit, count) })),
  ]
}

/** "3 d": a unit of one or two letters belongs to a number only where it is written to it. */
function isApart({ tokens, to }: Site): boolean {
  const [before, last] = [tokens[to - 2], tokens[to - 1]]
  return last !== undefined && last.text.length < 3 && before?.end !== last.start
}

export function length(unit: Unit, count: number, vague?: boolean): Duration {
  return { kind: 'duration', amounts: [{ unit, count, ...(vague ? { vague } : {}) }] }
}

const order: readonly Unit[] = ['century', 'decade', 'year', 'halfYear', 'quarter', 'month', 'fortnight', 'week', 'weekend', 'day', 'hour', 'minute', 'second']

/** Only from long to short: "two days and three weeks" are two lengths. */
function joined(long: Duration, short: Duration): ReturnType<typeof time> | undefined {
  const last = long.amounts.at(-1)
  const first = short.amounts[0]
  return last !== undefined && first !== undefined && order.indexOf(last.unit) < order.indexOf(first.unit) ? time({ kind: 'duration', amounts: [...long.amounts, ...short.amounts] }) : undefined
}

/** "every Monday at four", "every day at four". */
function repeatAt({ every, on }: RepeatTime, clock: ClockTime): ReturnType<typeof time> | undefined {
  if (on?.kind === 'calendar') return time({ kind: 'repeat', on: onDay(on, clock) })
  const [amount, more] = every?.amounts ?? []
  const daily = on?.kind === 'part' || (amount?.unit === 'day' && amount.count === 1 && more === undefined)
  return daily ? time({ kind: 'repeat', on: clock }) : undefined
}

function onDay(date: CalendarTime, clock: ClockTime): RepeatTime['on'] {
  return { kind: 'dayTime', date, time: clock }
}
