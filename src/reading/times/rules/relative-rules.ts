import { countedDay, countedMoment, countedPeriod, firstDayNumber, isClockUnit, shiftReference, shiftedWeekday, stepsOf } from '../calendar.ts'
import { civilDay } from '../civil.ts'
import type { Meaning, Shift } from '../meaning.ts'
import { calendar, count, duration, month, role, season, shift, time, unit, weekday } from '../pieces.ts'
import { optional, rule, type TimeRule } from '../rule.ts'
import type { CalendarTime, Duration, Reference, Unit } from '../time-value.ts'

const the = optional(role('the'))
const comma = optional(role('comma'))
const on = optional(role('on'))

/** Times that are counted from the day of writing, or from another time. */
export function relativeRules(): readonly TimeRule[] {
  return [
    rule('shifted unit', [the, shift, unit()], ({ reference }, __, shift, { unit, plural }) => (plural ? undefined : shiftedUnit(unit, shift, reference)), 0.1),
    rule('shifted weekday', [the, shift, weekday], ({ reference }, _, shift, { weekday, plural }) => (plural ? undefined : time(shiftedWeekday(weekday, shift, reference.day))), 0.1),
    rule('shifted month', [the, shift, month], ({ reference }, _, shift, { month }) => time(shiftedMonth(month, shift, reference)), 0.1),
    rule('shifted season', [the, shift, season], ({ reference }, _, shift, { season }) => time({ kind: 'calendar', grain: 'season', season, year: civilDay(reference.day).year + stepsOf(shift), counted: true, shift }), 0.1),
    rule('month of a shifted year', [month, comma, optional(role('of')), calendar('year')], (_, { month }, __, ___, { year, counted }) => (counted ? time({ kind: 'calendar', grain: 'month', month, year, counted }) : undefined), 0.2),
    rule('day in a shifted year', [calendar('day', 'season'), comma, optional(role('of', 'in')), calendar('year')], (_, date, __, ___, { year, counted }) => (counted && date.year === undefined && date.weekday === undefined ? time({ ...date, year, counted }) : undefined), 0.1),
    rule('weekday in a shifted week', [weekday, comma, optional(role('of', 'in')), calendar('week')], (_, { weekday }, __, ___, week) => inWeek(week, weekday), 0.2),
    rule('shifted week and weekday', [calendar('week'), comma, on, weekday], (_, week, __, ___, { weekday }) => inWeek(week, weekday), 0.2),
    rule('ago', [duration, role('ago')], ({ reference }, length) => counted(reference, length, -1), 0.2),
    rule('from now', [duration, role('fromNow')], ({ reference }, length) => counted(reference, length, 1), 0.2),
    rule('in so long', [role('in'), duration], ({ reference }, _, length) => counted(reference, length, 1), 0.1),
    rule('earlier', [duration, role('earlier')], ({ reference }, length) => anchored(reference, length, -1), 0.2),
    rule('later', [duration, role('later')], ({ reference }, length) => anchored(reference, length, 1), 0.2),
    rule('so long before or after', [duration, role('before', 'after', 'from'), calendar('day')], (_, length, role, date) => fromDay(date, length, role === 'before' ? -1 : 1), 0.3),
    rule('so long ago a month', [month, duration, role('ago')], ({ reference }, { month }, { amounts: [amount, more] }) => (amount?.unit === 'year' && more === undefined ? time({ kind: 'calendar', grain: 'month', month, year: civilDay(reference.day).year - amount.count, counted: true }) : undefined), 0.3),
    rule('shifted stretch', [the, shift, count, unit()], ({ reference }, _, shift, { value, vague }, { unit }) => stretch(reference, { kind: 'duration', amounts: [{ unit, count: value, vague }] }, shift), 0.2),
  ]
}

function shiftedUnit(unit: Unit, shift: Shift, { day }: Reference): Meaning | undefined {
  const period = countedPeriod(unit, day, stepsOf(shift))
  return period && time({ ...period, shift })
}

/** "last May" is the nearest that is over, "next May" the nearest to come. */
function shiftedMonth(month: number, shift: Shift, { day }: Reference): CalendarTime {
  const now = civilDay(day)
  const steps = stepsOf(shift)
  const year = steps === 0 ? now.year : steps < 0 ? now.year + steps + (month < now.month ? 1 : 0) : now.year + steps - (month > now.month ? 1 : 0)
  return { kind: 'calendar', grain: 'month', month, year, counted: true, shift }
}

function inWeek(week: CalendarTime, weekday: number): Meaning | undefined {
  const monday = week.counted ? firstDayNumber(week) : undefined
  return monday === undefined ? undefined : time({ ...countedDay(monday + weekday - 1), weekday })
}

/** A day for days and longer, a moment for hours and shorter. */
export function counted(reference: Reference, length: Duration, direction: 1 | -1): Meaning {
  const to = shiftReference(reference, length, direction)
  return time(length.amounts.some(({ unit }) => isClockUnit(unit)) ? countedMoment(to) : { ...countedDay(to.day), by: length })
}

/** Counted from the day of writing here; `anchored` lets a reader count it from the time named before. */
function anchored(reference: Reference, length: Duration, direction: 1 | -1): Meaning {
  const meaning = counted(reference, length, direction)
  return meaning.kind === 'time' && meaning.value.kind === 'calendar' ? time({ ...meaning.value, anchored: { amount: length, direction } }) : meaning
}

function fromDay(date: CalendarTime, length: Duration, direction: 1 | -1): Meaning | undefined {
  const day = firstDayNumber(date)
  return day === undefined ? undefined : time({ ...countedDay(shiftReference({ day, second: 0 }, length, direction).day), counted: date.counted })
}

/** "the next three days" start tomorrow, "the past three days" end yesterday. */
function stretch(reference: Reference, length: Duration, shift: Shift): Meaning | undefined {
  const steps = stepsOf(shift)
  if (steps !== 1 && steps !== -1) return undefined
  const inClock = length.amounts.some(({ unit }) => isClockUnit(unit))
  if (inClock) return time(steps > 0 ? { kind: 'range', from: countedMoment(reference), length, counted: true } : { kind: 'range', to: countedMoment(reference), length, counted: true })
  return time(steps > 0 ? { kind: 'range', from: countedDay(reference.day + 1), length, counted: true } : { kind: 'range', to: countedDay(reference.day), length, counted: true })
}
