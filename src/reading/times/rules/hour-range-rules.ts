import { calendar, clock, dayTime, fourDigits, range, role, time, whole } from '../pieces.ts'
import type { Meaning } from '../meaning.ts'
import { optional, rule, type TimeRule } from '../rule.ts'
import type { CalendarTime, ClockTime, DayTime, RangeTime } from '../time-value.ts'
import { hourOf, inPart } from './clock-rules.ts'
import { and, comma, from, the, to } from '../small-words.ts'

/** From one hour to another, and that on a day. */
export function hourRangeRules(): readonly TimeRule[] {
  return [
    rule('hour to clock', [from, whole(0, 24), to, clock], (_, __, hour, ___, last) => hoursTo(hourOf(hour), last), 0.15),
    rule('clock to hour', [from, clock, to, whole(0, 24)], (_, from, first, ___, hour) => (from === undefined ? undefined : hoursTo(first, hourOf(hour))), 0.1),
    rule('between hour and clock', [role('between'), whole(0, 24), and, clock], (_, __, hour, ___, last) => hoursTo(hourOf(hour), last), 0.2),
    rule('between clock and hour', [role('between'), clock, and, whole(0, 24)], (_, __, first, ___, hour) => hoursTo(first, hourOf(hour)), 0.2),
    rule('hour to hour', [from, whole(0, 24), to, whole(0, 24)], (_, __, first, ___, last) => weak(hoursTo(hourOf(first), hourOf(last)))),
    rule('between hour and hour', [role('between'), whole(0, 24), and, whole(0, 24)], (_, __, first, ___, last) => weak(hoursTo(hourOf(first), hourOf(last)))),
    rule('four digits to four digits', [optional(role('from', 'between')), fourDigits, role('to', 'and', 'dash'), fourDigits], (_, word, first, __, last) => (word === undefined && first.hour > 9 ? undefined : isYear(first) && isYear(last) ? undefined : hoursTo(first, last))),
    rule('date and hours', [calendar('day'), comma, optional(role('at', 'on')), range], (_, date, __, ___, hours) => hoursOn(date, hours), 0.2),
    rule('hours and date', [range, comma, optional(role('on', 'of')), calendar('day')], (_, hours, __, ___, date) => hoursOn(date, hours), 0.2),
    rule('day part and hours', [dayTime, comma, range], (_, part, __, hours) => hoursInPart(part, hours), 0.3),
    rule('hours and day part', [range, comma, dayTime], (_, hours, __, part) => hoursInPart(part, hours), 0.3),
    rule('half of the day to hour', [clock, role('to', 'dash', 'until'), whole(1, 12)], (_, first, __, hour) => (first.twelve ? undefined : hoursTo(first, hourOf(hour))), 0.1),
    rule('day time to clock', [from, dayTime, to, clock], (_, __, first, ___, last) => (first.time.kind === 'clock' && !first.now ? fromTo(first.date, first.time, last) : undefined), 0.3),
    rule('hours in the part', [range, role('in', 'at'), the, { keys: ['partOfDay'], read: (meaning) => (meaning.kind === 'partOfDay' ? meaning.part : undefined) }], (_, { from, to }, __, ___, part) => (from?.kind === 'clock' && to?.kind === 'clock' ? time({ kind: 'range', from: inPart(from, part), to: inPart(to, part) }) : undefined), 0.2),
  ]
}

function isYear({ hour, minute }: ClockTime): boolean {
  return hour === 19 || (hour === 20 && minute !== 0)
}

function weak(meaning: Meaning): Meaning {
  return meaning.kind === 'time' ? { ...meaning, weak: true } : meaning
}

/** "5 to 6 pm": the half of the day of the last holds for the first, unless it would then come later. */
export function hoursTo(from: ClockTime, given: ClockTime): Meaning {
  // "10 to 12 in the morning": twelve is then noon.
  const to = from.twelve && given.hour === 0 && given.part === 'morning' ? { ...given, hour: 12 } : given
  if (!from.twelve || to.twelve) return time({ kind: 'range', from, to })
  const minutes = (from.hour % 12) * 60 + (from.minute ?? 0)
  const late = to.hour >= 12 && minutes + 720 < to.hour * 60 + (to.minute ?? 0)
  return time({ kind: 'range', from: { ...from, hour: (from.hour % 12) + (late ? 12 : from.hour === 12 ? 12 : 0), twelve: false }, to })
}

function fromTo(date: CalendarTime, first: ClockTime, last: ClockTime): Meaning | undefined {
  const hours = hoursTo(first, last)
  return hours.kind === 'time' && hours.value.kind === 'range' ? hoursOn(date, hours.value) : undefined
}

function hoursOn(date: CalendarTime, { from, to, length }: RangeTime): Meaning | undefined {
  if (from?.kind !== 'clock') return undefined
  const first: DayTime = { kind: 'dayTime', date, time: from }
  if (to?.kind === 'clock') return time({ kind: 'range', from: first, to: { kind: 'dayTime', date, time: to } })
  return to === undefined && length !== undefined ? time({ kind: 'range', from: first, length }) : undefined
}

function hoursInPart({ date, time: part }: DayTime, { from, to }: RangeTime): Meaning | undefined {
  if (part.kind !== 'part' || from?.kind !== 'clock' || to?.kind !== 'clock') return undefined
  const [first, last] = [inPart(from, part.part), inPart(to, part.part)]
  // "morning from ten to twelve": twelve is then noon.
  return hoursOn(date, { kind: 'range', from: first, to: last.hour < first.hour && last.hour < 12 ? { ...last, hour: last.hour + 12 } : last })
}
