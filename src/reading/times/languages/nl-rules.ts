import type { Meaning } from '../meaning.ts'
import { calendar, clock, dayOfMonth, digits, month, ordinal, partTime, range, role, time, unit, weekday, whole, year } from '../pieces.ts'
import { glued, optional, rule, type Piece, type TimeRule } from '../rule.ts'
import { dated } from '../rules/date-rules.ts'
import { hourOf, inPartClock } from '../rules/clock-rules.ts'
import type { CalendarTime, ClockTime, DayPart, PointTime } from '../time-value.ts'

const at = optional(role('at'))
const comma = optional(role('comma'))
const the = optional(role('the'))
const hour = whole(1, 12)
const oclock = optional(role('oclock'))

/** A part of a day that is known: "dinsdagavond". */
const partOfDate: Piece<{ readonly date: CalendarTime; readonly part: DayPart }> = { keys: ['dayTime'], read: (meaning) => (meaning.kind === 'time' && meaning.value.kind === 'dayTime' && meaning.value.time.kind === 'part' ? { date: meaning.value.date, part: meaning.value.time.part } : undefined) }

/** What only Dutch puts in this way. */
export function dutchRules(): readonly TimeRule[] {
  return [
    rule('half to the hour', [role('half'), hour, oclock], (_, __, hour) => time(before(hour, 30)), 0.1),
    rule('quarter to or past', [role('quarterHour'), role('before', 'past'), hour, oclock], (_, __, side, hour) => time(side === 'past' ? past(hour, 15) : before(hour, 15)), 0.2),
    rule('minutes to or past', [whole(1, 29), optional(unit('minute')), role('before', 'past'), hour, oclock], (_, minutes, word, side, hour, oclock) => time(side === 'past' ? past(hour, minutes) : before(hour, minutes), { weak: word === undefined && oclock === undefined }), 0.1),
    rule('minutes to or past half', [whole(1, 15), optional(unit('minute')), role('before', 'past'), role('half'), hour, oclock], (_, minutes, __, side, ___, hour) => time(before(hour, side === 'past' ? 30 - minutes : 30 + minutes)), 0.2),
    rule('clock oclock', [clock, role('oclock')], (_, clock) => time(clock), 0.2),
    rule('clock hour mark', [clock, glued(role('hourMark'))], (_, clock) => time(clock), 0.2),
    rule('hour mark', [digits(0, 24, 2), glued(role('hourMark'))], (_, hour) => time(hourOf(hour)), 0.2),
    rule('hour mark minutes', [digits(0, 24, 2), glued(role('hourMark')), glued(digits(0, 59, 2))], (_, hour, __, minute) => time({ ...hourOf(hour), minute }), 0.3),
    rule('hour and minutes', [whole(0, 24), role('oclock'), digits(1, 59, 2)], (_, hour, __, minute) => time({ ...hourOf(hour), minute }), 0.2),
    rule('at a clock time', [role('at'), clock], (_, __, clock) => time(clock)),
    rule('hour by habit', [hour, oclock, partTime], (_, hour, __, { part }) => time(inPartClock(hourOf(hour), part)), 0.1),
    rule('date by habit', [calendar('day'), comma, partTime], (_, date, __, time_) => time({ kind: 'dayTime', date, time: time_ }), 0.1),
    rule('part of a date and clock', [partOfDate, comma, at, clock], (_, { date, part }, __, ___, clock) => time({ kind: 'dayTime', date, time: inPartClock(clock, part) }), 0.2),
    rule('clock and part of a date', [at, clock, comma, partOfDate], (_, __, clock, ___, { date, part }) => time({ kind: 'dayTime', date, time: inPartClock(clock, part) }), 0.2),
    rule('part of a date and hours', [partOfDate, comma, range], (_, { date, part }, __, { from, to }) => hoursOn(date, from, to, part), 0.2),
    rule('hours and part of a date', [range, comma, partOfDate], (_, { from, to }, __, { date, part }) => hoursOn(date, from, to, part), 0.2),
    rule('month day year', [month, optional(role('dot')), the, dayOfMonth, comma, year], (_, { month }, __, ___, day, ____, { year }) => dated({ year, month, day }), 0.3),
    rule('month day', [month, optional(role('dot')), the, dayOfMonth], ({ tokens, from }, { month }, __, ___, day) => (tokens[from - 1]?.lower === 'in' ? undefined : dated({ month, day })), -0.1),
    rule('nth day of a month', [the, ordinal(1, 31), unit('day'), optional(role('of', 'in')), month], (_, __, day, ___, ____, { month }) => dated({ month, day }), 0.2),
    rule('week dash weekday', [calendar('week'), role('dash'), weekday], (_, week, __, { weekday }) => (week.counted === true && week.year !== undefined && week.week !== undefined ? time({ kind: 'calendar', grain: 'day', year: week.year, week: week.week, weekday, counted: true }) : undefined), 0.2),
    rule('century', [optional(role('the')), ordinal(1, 30), unit('century')], (_, __, nth) => time({ kind: 'calendar', grain: 'century', year: (nth - 1) * 100 }), 0.1),
  ]
}

/** So many minutes before a full hour. */
function before(hour: number, minutes: number): ClockTime {
  return { ...hourOf(hour === 1 ? 12 : hour - 1), minute: 60 - minutes }
}

function past(hour: number, minute: number): ClockTime {
  return { ...hourOf(hour), minute }
}

function hoursOn(date: CalendarTime, from: PointTime | undefined, to: PointTime | undefined, part: DayPart): Meaning | undefined {
  if (from?.kind !== 'clock' || to?.kind !== 'clock') return undefined
  return time({ kind: 'range', from: { kind: 'dayTime', date, time: inPartClock(from, part) }, to: { kind: 'dayTime', date, time: to } })
}
