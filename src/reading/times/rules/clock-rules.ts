import { countedDay, countedMoment } from '../calendar.ts'
import { calendar, clock, dayTime, digits, modifiedClock, partOfDay, partTime, role, section, time, unit, whole, inWords, year, zone } from '../pieces.ts'
import { glued, optional, rule, type Piece, type TimeRule } from '../rule.ts'
import type { Meaning, Role } from '../meaning.ts'
import type { CalendarTime, ClockTime, DayPart, PartTime, Section } from '../time-value.ts'
import { endOfDay } from './date-rules.ts'
import { comma, on, the } from '../small-words.ts'

const at = optional(role('at'))

const deicticPart: Piece<{ readonly days: number; readonly part: DayPart }> = { keys: ['deictic'], read: (meaning) => (meaning.kind === 'deictic' && meaning.part !== undefined ? { days: meaning.days, part: meaning.part } : undefined) }

/** Times of the day, and times on a day. */
export function clockRules(): readonly TimeRule[] {
  return [...hourRules(), ...partRules(), ...dayTimeRules()]
}

function hourRules(): readonly TimeRule[] {
  return [
    rule('hour am', [whole(0, 24), optional(glued(role('dot'))), role('am', 'pm')], (_, hour, __, half) => halved({ kind: 'clock', hour, twelve: true }, half), 0.2),
    rule('hour a', [digits(1, 12, 2), glued(role('amShort', 'pmShort'))], (_, hour, half) => halved({ kind: 'clock', hour, twelve: true }, half)),
    rule('clock am', [clock, role('am', 'pm')], (_, clock, half) => halved(clock, half), 0.2),
    rule('clock a', [clock, glued(role('amShort', 'pmShort'))], (_, clock, half) => halved(clock, half)),
    rule('four digits am', [digits(100, 1259, 4), role('am', 'pm')], (_, value, half) => (value % 100 < 60 ? halved({ kind: 'clock', hour: Math.floor(value / 100), minute: value % 100, twelve: true }, half) : undefined)),
    rule('oclock', [whole(0, 23), role('oclock')], (_, hour) => time(hourOf(hour)), 0.1),
    rule('clock oclock', [clock, role('oclock')], (_, clock) => time(clock)),
    rule('clock of the world', [clock, glued(zone)], (_, clock, zone) => time({ ...clock, zone, twelve: false })),
    rule('ish', [whole(1, 12), optional(glued(role('dash'))), glued(role('ish'))], (_, hour) => time({ ...hourOf(hour), twelve: false })),
    rule('noon', [role('noon')], () => time({ kind: 'clock', hour: 12, twelve: false, part: 'midday' })),
    rule('twelve noon', [whole(12, 12), role('noon')], () => time({ kind: 'clock', hour: 12, twelve: false, part: 'midday' })),
    rule('midnight', [role('midnight')], () => time({ kind: 'clock', hour: 0, twelve: false, part: 'night' }), 0.3),
    rule('twelve midnight', [whole(12, 12), role('midnight')], () => time({ kind: 'clock', hour: 0, twelve: false, part: 'night' })),
    rule('clock in words', [inWords(1, 12), optional(role('dash')), inWords(10, 59), optional(unit('minute'))], (_, hour, __, minute) => time({ ...hourOf(hour), minute }, { weak: true })),
    rule('now', [role('now')], ({ reference }) => time({ ...countedMoment(reference), now: true })),
    rule('end of day', [the, role('endOfDay')], ({ reference }) => endOfDay(countedDay(reference.day))),
    rule('end of the day', [section, unit('day')], ({ reference }, section) => (section === 'end' ? endOfDay(countedDay(reference.day)) : undefined)),
  ]
}

function partRules(): readonly TimeRule[] {
  return [
    rule('part of day', [partOfDay], (_, part) => time({ kind: 'part', part }, { weak: true })),
    rule('in the part of day', [role('in', 'at', 'during'), the, partOfDay], (_, __, ___, part) => time({ kind: 'part', part })),
    rule('section of the part', [section, optional(role('in', 'of', 'dash')), the, partOfDay], (_, section, __, ___, part) => time({ kind: 'part', part, section }), 0.1),
    rule('in the section of the part', [role('in'), role('the'), section, optional(role('dash')), partOfDay], (_, __, ___, section, ____, part) => time({ kind: 'part', part, section }, { weak: section === 'mid' }), 0.1),
    rule('later in the part', [role('earlier', 'later'), role('in'), the, partOfDay], (_, role, __, ___, part) => time({ kind: 'part', part, section: sectionOf(role) }), 0.2),
    rule('clock and part', [clock, comma, partTime], (_, clock, __, { part }) => time(inPart(clock, part)), 0.1),
    rule('part and clock', [partTime, comma, at, clock], (_, { part }, __, ___, clock) => (isMeal(part) ? undefined : time(inPart(clock, part))), 0.1),
    rule('part and oclock', [partTime, comma, at, whole(1, 12), role('oclock')], (_, { part }, __, ___, hour) => time(inPart(hourOf(hour), part)), 0.1),
    rule('hour in the part', [whole(1, 12), comma, role('in', 'at'), the, partOfDay], (_, hour, __, ___, ____, part) => time(inPart(hourOf(hour), part)), 0.1),
  ]
}

function dayTimeRules(): readonly TimeRule[] {
  return [
    rule('date and clock', [calendar('day'), comma, optional(role('at', 'dash', 'tee', 'approx')), clock], (_, date, __, ___, time) => onDay(date, time), 0.2),
    rule('clock and date', [clock, comma, on, calendar('day')], (_, time, __, ___, date) => onDay(date, time), 0.2),
    rule('date and hour', [calendar('day'), comma, role('at', 'approx'), whole(0, 24)], (_, date, __, ___, hour) => onDay(date, hourOf(hour)), 0.1),
    rule('date and modified clock', [calendar('day'), comma, modifiedClock], (_, date, __, { clock, modifier }) => (date.holiday === undefined ? time({ kind: 'dayTime', date, time: clock, split: true }, { modifier }) : undefined), 0.2),
    rule('day part and about a clock', [dayTime, comma, modifiedClock], (_, { date, time: part }, __, { clock, modifier }) => (part.kind === 'part' && modifier === 'approx' ? time({ kind: 'dayTime', date, time: inPart(clock, part.part) }, { modifier }) : undefined), 0.3),
    rule('date and part', [calendar('day'), comma, partTime], (_, date, __, part) => onDay(date, part), 0.1),
    rule('part and date', [partTime, optional(role('of', 'on', 'comma')), calendar('day')], (_, part, __, date) => (isMeal(part.part) ? undefined : onDay(date, part))),
    rule('date am', [calendar('day'), role('am', 'pm')], (_, date, half) => onDay(date, { kind: 'part', part: half === 'am' ? 'morning' : 'afternoon' }), -0.6),
    rule('tonight', [deicticPart], ({ reference }, { days, part }) => onDay(countedDay(reference.day + days), { kind: 'part', part })),
    rule('day part and clock', [dayTime, comma, at, clock], (_, { date, time }, __, ___, clock) => (time.kind === 'part' ? onDay(date, inPart(clock, time.part)) : undefined), 0.2),
    rule('day part and hour', [dayTime, comma, role('at'), whole(1, 12)], (_, { date, time }, __, ___, hour) => (time.kind === 'part' ? onDay(date, inPart(hourOf(hour), time.part)) : undefined), 0.1),
    rule('clock and day part', [clock, comma, on, dayTime], (_, clock, __, ___, { date, time }) => (time.kind === 'part' ? onDay(date, inPart(clock, time.part)) : undefined), 0.2),
    rule('hour and day part', [whole(1, 12), role('comma', 'on'), dayTime], (_, hour, __, { date, time }) => (time.kind === 'part' ? onDay(date, inPart(hourOf(hour), time.part)) : undefined), 0.1),
    rule('later this part', [role('earlier', 'later'), dayTime], (_, role, { date, time: part }) => (part.kind === 'part' ? time({ kind: 'dayTime', date, time: { ...part, section: sectionOf(role) } }) : undefined), 0.2),
    rule('day time and year', [dayTime, optional(zone), optional(role('comma', 'in')), year], (_, { date, time }, __, ___, { year }) => (date.year === undefined && date.month !== undefined ? onDay({ ...date, year }, time) : undefined), 0.2),
  ]
}

function sectionOf(role: Role): Section {
  return role === 'earlier' ? 'start' : 'end'
}

export function hourOf(hour: number): ClockTime {
  return { kind: 'clock', hour, twelve: hour > 0 && hour <= 12 }
}

function halved(clock: ClockTime, half: Role): Meaning | undefined {
  const late = half === 'pm' || half === 'pmShort'
  if (clock.hour > 12) return late ? time({ ...clock, twelve: false }) : undefined
  return time({ ...clock, hour: (clock.hour % 12) + (late ? 12 : 0), twelve: false })
}

/** The hour in the half of the day that the part names. */
export function inPart(clock: ClockTime, part: DayPart): ClockTime {
  if (!clock.twelve) return clock
  const hour = clock.hour % 12
  return { ...clock, hour: isLate(hour, part) ? hour + 12 : hour, twelve: false, part }
}

/** "lunch at one" is a meal at one. */
export function isMeal(part: DayPart): boolean {
  return part === 'breakfast' || part === 'lunch' || part === 'dinner'
}

function isLate(hour: number, part: DayPart): boolean {
  switch (part) {
    case 'afternoon': return true
    case 'evening': case 'dinner': case 'daytime': return hour !== 0
    case 'night': return hour >= 6
    case 'lunch': case 'midday': return hour < 6
    case 'earlyMorning': case 'morning': case 'breakfast': return false
  }
}

/** A holiday keeps apart from the time beside it. */
function onDay(date: CalendarTime, clock: ClockTime | PartTime): Meaning | undefined {
  return date.holiday === undefined || clock.kind === 'part' ? time({ kind: 'dayTime', date, time: clock }) : undefined
}
