import { isClockUnit } from '../calendar.ts'
import { calendar, clock, dayOfMonth, digits, month, ordinal, partTime, role, time, unit, weekday, whole, year } from '../pieces.ts'
import { glued, optional, rule, type TimeRule } from '../rule.ts'
import { dated } from '../rules/date-rules.ts'
import { hourOf, inPart } from '../rules/clock-rules.ts'
import { length } from '../rules/length-rules.ts'
import { anchored } from '../rules/relative-rules.ts'
import type { ClockTime } from '../time-value.ts'

const comma = optional(role('comma'))
const the = optional(role('the'))
const hour = whole(1, 12)
const oclock = optional(role('oclock'))

/** What only Dutch puts in this way. */
export function dutchRules(): readonly TimeRule[] {
  return [
    rule('half to the hour', [role('half'), hour, oclock], (_, __, hour) => time(before(hour, 30)), 0.1),
    rule('quarter to or past', [role('quarterHour'), role('before', 'past'), hour, oclock], (_, __, side, hour) => time(side === 'past' ? past(hour, 15) : before(hour, 15)), 0.2),
    rule('minutes to or past', [whole(1, 29), optional(unit('minute')), role('before', 'past'), hour, oclock], (_, minutes, word, side, hour, oclock) => time(side === 'past' ? past(hour, minutes) : before(hour, minutes), { weak: word === undefined && oclock === undefined }), 0.1),
    rule('minutes to or past half', [whole(1, 15), optional(unit('minute')), role('before', 'past'), role('half'), hour, oclock], (_, minutes, __, side, ___, hour) => time(before(hour, side === 'past' ? 30 - minutes : 30 + minutes)), 0.2),
    rule('clock hour mark', [clock, glued(role('hourMark'))], (_, clock) => time(clock), 0.2),
    rule('hour mark', [digits(0, 24, 2), glued(role('hourMark'))], (_, hour) => time(hourOf(hour)), 0.2),
    rule('hour mark minutes', [digits(0, 24, 2), glued(role('hourMark')), glued(digits(0, 59, 2))], (_, hour, __, minute) => time({ ...hourOf(hour), minute }), 0.3),
    rule('hour and minutes', [whole(0, 24), role('oclock'), digits(1, 59, 2)], (_, hour, __, minute) => time({ ...hourOf(hour), minute }), 0.2),
    rule('at a clock time', [role('at'), clock], (_, __, clock) => time(clock)),
    rule('hour by habit', [hour, oclock, partTime], (_, hour, __, { part }) => time(inPart(hourOf(hour), part)), 0.1),
    rule('half a month', [role('half'), month], (_, __, { month }) => time({ kind: 'calendar', grain: 'month', month, section: 'mid' }), 0.2),
    rule('the unit before', [role('the'), unit(), role('earlier', 'later')], ({ reference }, _, { unit, plural }, side) => (plural || isClockUnit(unit) ? undefined : anchored(reference, length(unit, 1), side === 'earlier' ? -1 : 1)), 0.2),
    rule('month day year', [month, optional(role('dot')), the, dayOfMonth, comma, year], (_, { month }, __, ___, day, ____, { year }) => dated({ year, month, day }), 0.3),
    rule('month day', [month, optional(role('dot')), the, dayOfMonth], ({ tokens, from }, { month }, __, ___, day) => (tokens[from - 1]?.lower === 'in' ? undefined : dated({ month, day })), -0.1),
    rule('nth day of a month', [the, ordinal(1, 31), unit('day'), optional(role('of', 'in')), month], (_, __, day, ___, ____, { month }) => dated({ month, day }), 0.2),
    rule('week dash weekday', [calendar('week'), role('dash'), weekday], (_, week, __, { weekday }) => (week.counted === true && week.year !== undefined && week.week !== undefined ? time({ kind: 'calendar', grain: 'day', year: week.year, week: week.week, weekday, counted: true }) : undefined), 0.2),
  ]
}

/** So many minutes before a full hour. */
function before(hour: number, minutes: number): ClockTime {
  return { ...hourOf(hour === 1 ? 12 : hour - 1), minute: 60 - minutes }
}

function past(hour: number, minute: number): ClockTime {
  return { ...hourOf(hour), minute }
}
