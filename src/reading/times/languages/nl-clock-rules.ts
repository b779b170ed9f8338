import { clock, digits, partOfDay, partTime, role, section, time, unit, whole, zone } from '../pieces.ts'
import { glued, isFollowedByNoun, optional, outside, rule, type Piece, type TimeRule } from '../rule.ts'
import { hourOf, inPart } from '../rules/clock-rules.ts'
import { modifierOf } from '../rules/modifier-rules.ts'
import type { ClockTime } from '../time-value.ts'
import { the } from '../small-words.ts'

const hour = whole(1, 12)
const hourWord = optional(role('hourWord'))

/** An hour that needs company: "15 uur" may be a length, "9.30" a number. */
const weakClock: Piece<ClockTime> = { keys: ['clock'], read: (meaning) => (meaning.kind === 'time' && meaning.weak === true && meaning.value.kind === 'clock' ? meaning.value : undefined) }

/** Times of the day as only Dutch puts them: "tien over half vier". */
export function dutchClock(): readonly TimeRule[] {
  return [
    rule('half to the hour', [role('half'), hour, hourWord], (_, __, hour) => time(before(hour, 30)), 0.1),
    rule('quarter to or past', [role('quarterHour'), role('before', 'past', 'after'), hour, hourWord], (_, __, side, hour) => time(side === 'before' ? before(hour, 15) : past(hour, 15)), 0.2),
    rule('minutes to or past', [whole(1, 29), optional(unit('minute')), role('before', 'past'), hour, hourWord], (_, minutes, word, side, hour, said) => time(side === 'past' ? past(hour, minutes) : before(hour, minutes), { weak: side === 'before' && word === undefined && said === undefined }), 0.1),
    rule('minutes to or past half', [whole(1, 15), optional(unit('minute')), role('before', 'past'), role('half'), hour, hourWord], (_, minutes, __, side, ___, hour) => time(before(hour, side === 'past' ? 30 - minutes : 30 + minutes)), 0.2),
    rule('hour word', [whole(0, 23), role('hourWord')], (_, hour) => time(hourOf(hour), { weak: true })),
    rule('one oclock', [role('a'), role('hourWord')], () => time(hourOf(1), { weak: true })),
    rule('later on in the part', [role('earlier', 'later'), role('on'), the, partOfDay], (_, side, __, ___, part) => time({ kind: 'part', part, section: side === 'earlier' ? 'start' : 'end' }), 0.2),
    rule('clock hour word', [clock, role('hourWord')], (_, clock) => time(clock), 0.2),
    rule('clock hour mark', [clock, glued(role('hourMark'))], (_, clock) => time(clock), 0.2),
    rule('hour mark', [digits(0, 23, 2), glued(role('hourMark'))], (_, hour) => time(hourOf(hour)), 0.2),
    rule('hour mark minutes', [digits(0, 24, 2), glued(role('hourMark')), glued(digits(0, 59, 2))], (_, hour, __, minute) => time({ ...hourOf(hour), minute }), 0.3),
    rule('hour and minutes', [whole(0, 24), role('hourWord'), digits(1, 59, 2)], (site, hour, __, minute) => (isFollowedByNoun(site) ? undefined : time({ ...hourOf(hour), minute })), 0.2),
    rule('late hour with a dot', [weakClock], (_, clock) => (clock.hour > 12 && clock.minute !== undefined ? time(clock) : undefined)),
    rule('clock before a zone', [weakClock, outside(zone)], (_, clock) => time(clock), 0.3),
    rule('in a section of the part', [role('in'), the, section, partOfDay], (_, __, ___, section, part) => time({ kind: 'part', part, section }), 0.1),
    rule('at a clock time', [role('at'), weakClock], (_, __, clock) => time(clock), 0.2),
    rule('before or after an hour', [role('before', 'after', 'since', 'until', 'upTo'), optional(role('approx')), weakClock], (_, side, __, clock) => time(clock, { modifier: modifierOf(side) }), 0.1),
    rule('around a clock time', [role('around'), clock], (_, __, clock) => time(clock, { modifier: 'approx' }), 0.3),
    rule('hour by habit', [hour, partTime], (_, hour, { part }) => time(inPart(hourOf(hour), part)), 0.1),
  ]
}

/** So many minutes before a full hour. */
function before(hour: number, minutes: number): ClockTime {
  return { ...hourOf(hour === 1 ? 12 : hour - 1), minute: 60 - minutes }
}

function past(hour: number, minute: number): ClockTime {
  return { ...hourOf(hour), minute }
}
