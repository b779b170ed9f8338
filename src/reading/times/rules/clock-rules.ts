import { calendar, clock, digits, partOfDay, partTime, role, time, whole, zone } from '../pieces.ts'
import { optional, rule, type Piece, type TimeRule } from '../rule.ts'
import type { Meaning } from '../meaning.ts'
import type { ClockTime, DayPart } from '../time-value.ts'
import { countedDay } from '../calendar.ts'

const at = optional(role('at'))
const comma = optional(role('comma'))
const the = optional(role('the'))
const on = optional(role('on'))

const deicticPart: Piece<{ readonly days: number; readonly part: DayPart }> = { keys: ['deictic'], read: (meaning) => (meaning.kind === 'deictic' && meaning.part !== undefined ? { days: meaning.days, part: meaning.part } : undefined) }

/** Times of the day, and times on a day. */
export function clockRules(): readonly TimeRule[] {
  return [
    rule('hour am', [whole(0, 24), role('am', 'pm')], (_, hour, half) => halved({ kind: 'clock', hour, twelve: true }, half === 'am' ? 'am' : 'pm'), 0.2),
    rule('clock am', [clock, role('am', 'pm')], (_, clock, half) => halved(clock, half === 'am' ? 'am' : 'pm'), 0.2),
    rule('four digits am', [digits(100, 2359, 4), role('am', 'pm')], (_, value, half) => (value % 100 < 60 && value < 1260 ? halved({ kind: 'clock', hour: Math.floor(value / 100), minute: value % 100, twelve: true }, half === 'am' ? 'am' : 'pm') : undefined)),
    rule('oclock', [whole(0, 24), role('oclock')], (_, hour) => time(hourOf(hour)), 0.1),
    rule('noon', [role('noon')], () => time({ kind: 'clock', hour: 12, twelve: false, part: 'midday' })),
    rule('midnight', [role('midnight')], () => time({ kind: 'clock', hour: 0, twelve: false, part: 'night' })),
    rule('at an hour', [role('at'), whole(0, 24)], (_, __, hour) => time(hourOf(hour), { weak: true })),
    rule('part of day', [partOfDay], (_, part) => time({ kind: 'part', part }, { weak: true })),
    rule('in the part of day', [role('in', 'at', 'during'), the, partOfDay], (_, __, ___, part) => time({ kind: 'part', part })),
    rule('clock in the part', [clock, comma, partTime], (_, clock, __, { part }) => inPart(clock, part), 0.1),
    rule('hour in the part', [whole(1, 12), comma, role('in', 'at'), the, partOfDay], (_, hour, __, ___, ____, part) => inPart(hourOf(hour), part), 0.1),
    rule('zone', [clock, zone], (_, clock, zone) => time({ ...clock, zone }), 0.05),
    rule('date and clock', [calendar('day'), comma, optional(role('at', 'dash', 'tee')), clock], (_, date, __, ___, time) => onDay(date, time), 0.2),
    rule('clock and date', [at, clock, comma, on, calendar('day')], (_, __, time, ___, ____, date) => onDay(date, time), 0.2),
    rule('date and hour', [calendar('day'), comma, role('at'), whole(0, 24)], (_, date, __, ___, hour) => onDay(date, hourOf(hour)), 0.1),
    rule('date and part', [calendar('day'), comma, optional(role('in', 'at')), the, partOfDay], (_, date, __, ___, ____, part) => onDay(date, { kind: 'part', part }), 0.1),
    rule('part and date', [the, partOfDay, optional(role('of', 'on')), calendar('day')], (_, __, part, ___, date) => onDay(date, { kind: 'part', part })),
    rule('tonight', [deicticPart], ({ reference }, { days, part }) => onDay(countedDay(reference.day + days), { kind: 'part', part })),
    rule('clock tonight', [at, clock, comma, deicticPart], ({ reference }, _, clock, __, { days, part }) => onDay(countedDay(reference.day + days), inPartClock(clock, part)), 0.2),
    rule('tonight and clock', [deicticPart, comma, at, clock], ({ reference }, { days, part }, __, ___, clock) => onDay(countedDay(reference.day + days), inPartClock(clock, part)), 0.2),
  ]
}

export function hourOf(hour: number): ClockTime {
  return { kind: 'clock', hour, twelve: hour > 0 && hour <= 12 }
}

function halved(clock: ClockTime, half: 'am' | 'pm'): Meaning | undefined {
  if (clock.hour > 12) return half === 'pm' ? time({ ...clock, twelve: false }) : undefined
  return time({ ...clock, hour: (clock.hour % 12) + (half === 'pm' ? 12 : 0), twelve: false })
}

/** The hour in the half of the day that the part names. */
export function inPartClock(clock: ClockTime, part: DayPart): ClockTime {
  if (!clock.twelve) return clock
  const hour = clock.hour % 12
  const late = part === 'afternoon' || part === 'evening' || part === 'dinner' || part === 'daytime' ? hour !== 0 || part === 'afternoon' : part === 'night' ? hour >= 6 : part === 'lunch' || part === 'midday' ? hour < 6 : false
  return { ...clock, hour: late ? hour + 12 : hour, twelve: false, part }
}

function inPart(clock: ClockTime, part: DayPart): Meaning {
  return time(inPartClock(clock, part))
}

function onDay(date: Parameters<typeof time>[0], clock: ClockTime | { readonly kind: 'part'; readonly part: DayPart }): Meaning | undefined {
  return date.kind === 'calendar' ? time({ kind: 'dayTime', date, time: clock }) : undefined
}
