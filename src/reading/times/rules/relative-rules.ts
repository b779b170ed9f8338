import { countedDay, countedMoment, countedPeriod, isClockUnit, shiftReference, shiftedWeekday, stepsOf } from '../calendar.ts'
import { civilDay, mondayOf } from '../civil.ts'
import { holidayIn } from '../holidays.ts'
import type { Meaning, Shift } from '../meaning.ts'
import { calendar, clock, count, duration, holiday, month, partOfDay, role, season, shift, time, unit, weekday, whole } from '../pieces.ts'
import { boundsOf } from '../resolve.ts'
import { hourOf, isMeal } from './clock-rules.ts'
import { optional, rule, type Site, type TimeRule } from '../rule.ts'
import type { CalendarTime, Duration, Reference, Unit } from '../time-value.ts'

const the = optional(role('the'))
const comma = optional(role('comma'))
const on = optional(role('on'))
const of = optional(role('of', 'in'))

/** Times that are counted from the day of writing, or from another time. */
export function relativeRules(): readonly TimeRule[] {
  return [...shiftRules(), ...countRules()]
}

function shiftRules(): readonly TimeRule[] {
  return [
    rule('shifted unit', [shift, unit()], ({ reference }, shift, { unit, plural }) => (plural ? undefined : shiftedUnit(unit, shift, reference)), 0.1),
    rule('unit after next', [the, unit(), shift], ({ reference }, __, { unit, plural }, shift) => (plural || (shift !== 'afterNext' && shift !== 'beforeLast') ? undefined : shiftedUnit(unit, shift, reference)), 0.1),
    rule('shifted weekday', [shift, weekday], ({ reference }, shift, { weekday, plural }) => (plural ? undefined : time(shiftedWeekday(weekday, shift, reference.day))), 0.1),
    rule('shifted month', [shift, month], (site, shift, { month, weak }) => (weak && shift === 'this' && !isCapital(site) ? undefined : time(shiftedMonth(month, shift, site.reference))), 0.1),
    rule('shifted season', [shift, season], ({ reference }, shift, { season }) => time({ kind: 'calendar', grain: 'season', season, year: civilDay(reference.day).year + stepsOf(shift), counted: true, shift }), 0.1),
    rule('shifted holiday', [shift, holiday], ({ reference }, shift, holiday) => shiftedHoliday(holiday, shift, reference), 0.1),
    rule('shifted part', [shift, partOfDay], ({ reference }, shift, part) => isMeal(part) ? undefined : time({ kind: 'dayTime', date: countedDay(reference.day + stepsOf(shift)), time: { kind: 'part', part } }), 0.1),
    rule('the next day', [role('the'), shift, unit('day')], ({ reference }, _, shift, { unit, plural }) => (plural ? undefined : shiftedUnit(unit, shift, reference)), 0.1),
    rule('rest of the period', [role('rest'), optional(role('of')), the, optional(shift), unit('week', 'month', 'year')], ({ reference }, _, __, ___, shift, { unit, plural }) => (plural || (shift !== undefined && shift !== 'this') ? undefined : restOf(unit, reference)), 0.3),
    rule('the shifted decade', [role('the'), shift, unit('decade', 'century')], ({ reference }, _, shift, { unit, plural }) => (plural ? undefined : shiftedUnit(unit, shift, reference)), 0.1),
    rule('the unit', [role('the'), unit('day', 'week', 'weekend', 'month', 'year')], ({ reference }, _, { unit, plural }) => (plural ? undefined : bare(unit, reference))),
    rule('weekend', [unit('weekend')], ({ reference }, { plural }) => (plural ? undefined : bare('weekend', reference))),
    rule('that unit', [role('elsewhere'), unit('week', 'weekend', 'month', 'year')], ({ reference }, _, { unit, plural }) => (plural ? undefined : elsewhere(unit, reference)), 0.1),
    rule('month of a shifted year', [month, comma, of, calendar('year')], (_, { month }, __, ___, { year, counted, elsewhere }) => (counted ? time({ kind: 'calendar', grain: 'month', month, year, counted, elsewhere }) : undefined), 0.2),
    rule('day in a shifted year', [calendar('day', 'season'), comma, of, calendar('year')], (_, date, __, ___, { year, counted, elsewhere }) => (counted && date.year === undefined && date.weekday === undefined ? time({ ...date, year, counted, elsewhere }) : undefined), 0.1),
    rule('weekday in a shifted week', [weekday, comma, of, calendar('week')], (_, { weekday }, __, ___, week) => (week.counted && !week.bare ? inWeek(week, weekday) : undefined), 0.2),
    rule('shifted week and weekday', [calendar('week'), comma, on, weekday], (_, week, __, ___, { weekday }) => (week.counted && !week.bare ? inWeek(week, weekday) : undefined), 0.2),
    rule('so far', [role('earlier', 'later'), optional(role('in', 'on')), calendar('day', 'week', 'month', 'year')], (_, role, __, date) => (isCurrent(date) ? time({ ...date, sofar: role === 'earlier' ? 'earlier' : 'later' }) : undefined), 0.6),
  ]
}

function countRules(): readonly TimeRule[] {
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

/** From the day itself to the last of the period. */
function restOf(unit: Unit, { day }: Reference): Meaning | undefined {
  const bounds = boundsOf(countedPeriod(unit, day, 0) ?? countedDay(day))
  return bounds && time({ kind: 'range', from: countedDay(day), to: countedDay(bounds.to - 1), counted: true })
}

function isCapital({ tokens, to }: Site): boolean {
  const first = tokens[to - 1]
  return first !== undefined && first.text[0] !== first.lower[0]
}

function shiftedUnit(unit: Unit, shift: Shift, reference: Reference): Meaning | undefined {
  if (isClockUnit(unit)) return stretch(reference, { kind: 'duration', amounts: [{ unit, count: 1 }] }, shift)
  const period = countedPeriod(unit, reference.day, stepsOf(shift))
  return period && time({ ...period, shift })
}

function bare(unit: Unit, { day }: Reference): Meaning | undefined {
  const period = countedPeriod(unit, day, 0)
  return period && time({ ...period, bare: true })
}

function elsewhere(unit: Unit, { day }: Reference): Meaning | undefined {
  const period = countedPeriod(unit, day, 0)
  return period && time({ ...period, elsewhere: true })
}

function isCurrent({ counted, shift, grain, bare, by, section }: CalendarTime): boolean {
  return counted === true && by === undefined && section === undefined && (shift === 'this' || grain === 'day' || bare === true)
}

/** "last May" is the nearest that is over, "next May" the nearest to come. */
export function shiftedMonth(month: number, shift: Shift, { day }: Reference): CalendarTime {
  const now = civilDay(day)
  const steps = stepsOf(shift)
  const year = steps === 0 ? now.year : steps < 0 ? now.year + steps + (month < now.month ? 1 : 0) : now.year + steps - (month > now.month ? 1 : 0)
  return { kind: 'calendar', grain: 'month', month, year, counted: true, shift }
}

function shiftedHoliday(holiday: string, shift: Shift, { day }: Reference): Meaning | undefined {
  const { year } = civilDay(day)
  const steps = stepsOf(shift)
  const first = steps < 0 ? [year, year - 1].find((each) => (holidayIn(holiday, each) ?? day) < day) : steps > 0 ? [year, year + 1].find((each) => (holidayIn(holiday, each) ?? day) > day) : year
  const found = first === undefined ? undefined : holidayIn(holiday, first)
  return found === undefined ? undefined : time({ ...countedDay(found), shift })
}

export function inWeek(date: CalendarTime, weekday: number): Meaning | undefined {
  const bounds = boundsOf(date)
  return bounds && time({ ...countedDay(mondayOf(bounds.from) + weekday - 1), weekday })
}

/** A day for days and longer, a moment for hours and shorter. */
export function counted(reference: Reference, length: Duration, direction: 1 | -1): Meaning {
  const to = shiftReference(reference, length, direction)
  return time(length.amounts.some(({ unit }) => isClockUnit(unit)) ? countedMoment(to) : { ...countedDay(to.day), by: { length, direction } })
}

/** Counted from the day of writing here; `anchored` lets a reader count it from the time named before. */
export function anchored(reference: Reference, length: Duration, direction: 1 | -1): Meaning {
  const meaning = counted(reference, length, direction)
  return meaning.kind === 'time' && meaning.value.kind === 'calendar' ? time({ ...meaning.value, anchored: true }) : meaning
}

export function fromDay(date: CalendarTime, length: Duration, direction: 1 | -1): Meaning | undefined {
  if (length.amounts.some(({ unit }) => isClockUnit(unit))) return undefined
  const bounds = boundsOf(date)
  const by = { length, direction }
  if (bounds === undefined) return time({ kind: 'calendar', grain: 'day', base: date, by })
  return time({ ...countedDay(shiftReference({ day: bounds.from, second: 0 }, length, direction).day), counted: date.counted, by })
}

/** "the next three days" start tomorrow, "the past three days" end yesterday; quarters and decades are whole ones. */
function stretch(reference: Reference, length: Duration, shift: Shift): Meaning | undefined {
  const steps = stepsOf(shift)
  if (steps !== 1 && steps !== -1) return undefined
  const [first, more] = length.amounts
  if (first === undefined) return undefined
  const period = more === undefined && (first.unit === 'quarter' || first.unit === 'decade' || first.unit === 'century') && first.count > 1 ? boundsOf(countedPeriod(first.unit, reference.day, steps > 0 ? 1 : 0) ?? countedDay(reference.day)) : undefined
  const start = period === undefined ? undefined : countedDay(period.from)
  if (length.amounts.some(({ unit }) => isClockUnit(unit))) return time(steps > 0 ? { kind: 'range', from: countedMoment(reference), length, counted: true } : { kind: 'range', to: countedMoment(reference), length, counted: true })
  return time(steps > 0 ? { kind: 'range', from: start ?? countedDay(reference.day + 1), length, counted: true } : { kind: 'range', to: start ?? countedDay(reference.day), length, counted: true })
}

function within(reference: Reference, length: Duration): Meaning {
  return time({ kind: 'range', from: length.amounts.some(({ unit }) => isClockUnit(unit)) ? countedMoment(reference) : countedDay(reference.day), length, counted: true })
}
