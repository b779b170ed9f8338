import { countedDay, shiftedWeekday, stepsOf } from '../calendar.ts'
import { civilDay } from '../civil.ts'
import { calendar, holiday, month, partOfDay, role, season, shift, time, unit, weekday } from '../pieces.ts'
import { optional, rule, type Site, type TimeRule } from '../rule.ts'
import type { CalendarTime } from '../time-value.ts'
import { isMeal } from './clock-rules.ts'
import { bare, elsewhere, inWeek, restOf, shiftedHoliday, shiftedMonth, shiftedUnit } from './counted-times.ts'
import { comma, on, the } from '../small-words.ts'

const of = optional(role('of', 'in'))

/** This, next and last: times that are counted in whole periods from the day of writing. */
export function shiftRules(): readonly TimeRule[] {
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
    rule('season of a shifted year', [calendar('year'), season], (_, { year, counted }, { season }) => (counted ? time({ kind: 'calendar', grain: 'season', season, year, counted }) : undefined), 0.2),
    rule('weekday in a shifted week', [weekday, comma, of, calendar('week')], (_, { weekday }, __, ___, week) => (week.counted && !week.bare ? inWeek(week, weekday) : undefined), 0.2),
    rule('shifted week and weekday', [calendar('week'), comma, on, weekday], (_, week, __, ___, { weekday }) => (week.counted && !week.bare ? inWeek(week, weekday) : undefined), 0.2),
    rule('so far', [role('earlier', 'later'), optional(role('in', 'on')), calendar('day', 'week', 'month', 'year')], (_, role, __, date) => (isCurrent(date) ? time({ ...date, sofar: role === 'earlier' ? 'earlier' : 'later' }) : undefined), 0.6),
  ]
}

function isCapital({ tokens, to }: Site): boolean {
  const first = tokens[to - 1]
  return first !== undefined && first.text[0] !== first.lower[0]
}

function isCurrent({ counted, shift, grain, bare, by, section }: CalendarTime): boolean {
  return counted === true && by === undefined && section === undefined && (shift === 'this' || grain === 'day' || bare === true)
}
