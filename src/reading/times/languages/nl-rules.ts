import { isClockUnit } from '../calendar.ts'
import { calendar, count, digits, duration, role, time, unit } from '../pieces.ts'
import { glued, optional, rule, type TimeRule } from '../rule.ts'
import { length } from '../rules/length-rules.ts'
import { anchored, fromDay } from '../rules/counted-times.ts'
import { dutchClock } from './nl-clock-rules.ts'
import { dutchDates } from './nl-date-rules.ts'

/** What only Dutch puts in this way. */
export function dutchRules(): readonly TimeRule[] {
  return [...dutchClock(), ...dutchDates(), ...dutchLengths()]
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
