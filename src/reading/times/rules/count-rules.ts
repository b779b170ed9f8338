import { isClockUnit } from '../calendar.ts'
import { civilDay } from '../civil.ts'
import { calendar, clock, count, duration, month, role, shift, time, unit, weekday, whole } from '../pieces.ts'
import { optional, rule, type TimeRule } from '../rule.ts'
import { hourOf } from './clock-rules.ts'
import { anchored, counted, fromDay, inWeek, stretch, within } from './counted-times.ts'
import { comma, on, the } from '../small-words.ts'

/** So long ago, from now, before or after: times that are counted in lengths. */
export function countRules(): readonly TimeRule[] {
  return [
    rule('ago', [duration, role('ago')], ({ reference }, length) => counted(reference, length, -1), 0.2),
    rule('plus so long', [role('plus'), duration], ({ reference }, _, length) => counted(reference, length, 1), 0.2),
    rule('from now', [duration, role('fromNow')], ({ reference }, length) => counted(reference, length, 1), 0.2),
    rule('in so long', [role('in'), optional(role('approx')), duration], ({ reference }, _, __, length) => counted(reference, length, 1), 0.1),
    rule('earlier', [duration, role('earlier')], ({ reference }, length) => anchored(reference, length, -1), 0.2),
    rule('later', [duration, role('later')], ({ reference }, length) => anchored(reference, length, 1), 0.2),
    rule('so long before or after', [duration, role('before', 'after', 'from'), calendar('day')], (_, length, role, date) => fromDay(date, length, role === 'before' ? -1 : 1), 0.3),
    rule('the unit before or after', [role('the'), unit('day', 'week', 'month', 'year'), role('before', 'after'), calendar('day')], (_, __, { unit, plural }, side, date) => (plural ? undefined : fromDay(date, { kind: 'duration', amounts: [{ unit, count: 1 }] }, side === 'before' ? -1 : 1)), 0.3),
    rule('in so long since', [optional(role('in')), duration, role('since'), the, calendar()], (_, __, length, ___, ____, date) => fromDay(date, length, 1), 0.3),
    rule('weekday so long from now', [weekday, comma, calendar('day')], (_, { weekday }, __, date) => (date.by === undefined ? undefined : inWeek(date, weekday)), 0.2),
    rule('so long from now on a weekday', [calendar('day'), on, weekday], (_, date, __, { weekday }) => (date.by === undefined ? undefined : inWeek(date, weekday)), 0.2),
    rule('so long ago a month', [month, duration, role('ago')], ({ reference }, { month }, { amounts: [amount, more] }) => (amount?.unit === 'year' && more === undefined ? time({ kind: 'calendar', grain: 'month', month, year: civilDay(reference.day).year - amount.count, counted: true }) : undefined), 0.3),
    rule('shifted stretch', [shift, duration], ({ reference }, shift, length) => stretch(reference, length, shift), 0.2),
    rule('shifted stretch of decades', [role('the'), shift, count, unit('decade', 'century')], ({ reference }, _, shift, { value, vague }, { unit }) => stretch(reference, { kind: 'duration', amounts: [{ unit, count: value, vague }] }, shift), 0.2),
    rule('so many shifted units', [count, shift, unit()], ({ reference }, { value, vague }, shift, { unit, plural }) => (value > 1 && plural ? stretch(reference, { kind: 'duration', amounts: [{ unit, count: value, vague }] }, shift) : undefined), 0.2),
    rule('within', [role('within'), the, optional(shift), optional(role('approx')), duration], ({ reference }, _, __, ___, ____, length) => within(reference, length), 0.3),
    rule('within the next', [role('within'), the, shift, unit()], ({ reference }, _, __, ___, { unit }) => within(reference, { kind: 'duration', amounts: [{ unit, count: 1 }] }), 0.3),
    rule('so long from a day', [optional(role('for')), duration, comma, role('from', 'since'), calendar('day')], (_, __, length, ___, role, from) => (role === 'since' || length.amounts.some(({ unit }) => isClockUnit(unit)) ? undefined : time({ kind: 'range', from, length })), 0.2),
    rule('so long since a day', [duration, comma, role('since'), optional(role('from')), calendar('day')], (_, length, __, ___, ____, from) => (length.amounts.some(({ unit }) => isClockUnit(unit)) ? undefined : time({ kind: 'range', from, length })), 0.35),
    rule('from a clock for so long', [role('from'), clock, role('for'), duration], (_, __, from, ___, length) => time({ kind: 'range', from, length }), 0.2),
    rule('for so long from an hour', [role('for'), duration, role('from'), whole(1, 24)], (_, __, length, ___, hour) => (length.amounts.every(({ unit }) => isClockUnit(unit)) ? time({ kind: 'range', from: { ...hourOf(hour), twelve: false }, length }) : undefined), 0.1),
    rule('for so long from a clock', [optional(role('for')), duration, role('from'), clock], (_, __, length, ___, from) => time({ kind: 'range', from, length }), 0.2),
  ]
}
